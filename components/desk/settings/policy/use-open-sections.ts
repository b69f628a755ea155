import { useState } from 'preact/hooks';
import { sectionId } from './policy-section';
import { SECTIONS, type SectionName } from './sections';

export interface OpenSections {
  isOpen: (section: SectionName) => boolean;
  allOpen: boolean;
  toggle: (section: SectionName, open: boolean) => void;
  toggleAll: (open: boolean) => void;
  /** Opens a section, brings it to the top and puts the focus on its title. */
  go: (section: SectionName) => void;
}

/** Which sections stand open. @param first those that do at first, so that a newcomer sees what a section is */
export function useOpenSections(first: readonly SectionName[]): OpenSections {
  const [open, setOpen] = useState<ReadonlySet<SectionName>>(new Set(first));
  const toggle = (section: SectionName, isOpen: boolean) =>
    setOpen((now) => {
      if (now.has(section) === isOpen) return now;
      const next = new Set(now);
      if (isOpen) next.add(section);
      else next.delete(section);
      return next;
    });
  return {
    isOpen: (section) => open.has(section),
    allOpen: open.size === SECTIONS.length,
    toggle,
    toggleAll: (all) => setOpen(new Set(all ? SECTIONS : [])),
    go(section) {
      toggle(section, true);
      const frame = document.getElementById(sectionId(section));
      requestAnimationFrame(() => {
        frame?.scrollIntoView({ block: 'start' });
        frame?.querySelector('summary')?.focus({ preventScroll: true });
      });
    },
  };
}
