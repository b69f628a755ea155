import type { ComponentChildren } from 'preact';
import { Button } from '@/components/ui/button';
import { Icon } from '@/components/ui/icon';
import { useTranslate } from '@/components/ui/language';
import { Pill } from '@/components/ui/pill';
import { policyCatalog } from '@/lib/i18n/desk-policy';
import { usePolicyForm } from './policy-form';
import { sayField } from './say-field';
import { differingFields, SECTION_FIELDS, type SectionName, sectionOf } from './sections';

/** So many decisions of a section are said while it is closed. */
const GLANCE = 4;

/** Id of a section's frame, for the index to lead to. */
export const sectionId = (section: SectionName): string => `policy-${section}`;

/** How far a section is from its standard, and what in it is to be set right. */
export function useSectionState(section: SectionName): { changed: number; wrong: number } {
  const { policy, standard, problems } = usePolicyForm();
  return {
    changed: differingFields(policy, standard, SECTION_FIELDS[section]).length,
    wrong: problems.filter(({ path }) => sectionOf(path) === section).length,
  };
}

/** A group of decisions. Closed it says in one line what was decided, so that the page reads as the policy itself. */
export function PolicySection(props: {
  section: SectionName;
  open: boolean;
  onToggle: (open: boolean) => void;
  /** What is said while closed, where it is no decision of the policy. */
  glance?: string;
  children: ComponentChildren;
}) {
  const { policy, standard, set } = usePolicyForm();
  const t = useTranslate(policyCatalog);
  const { section } = props;
  const { changed, wrong } = useSectionState(section);
  const fields = SECTION_FIELDS[section];
  const glance =
    props.glance ??
    fields
      .slice(0, GLANCE)
      .map((field) => sayField(policy, field, t))
      .join(' · ');
  return (
    <details
      class="p-section"
      id={sectionId(section)}
      open={props.open}
      onToggle={(event) => props.onToggle(event.currentTarget.open)}
    >
      <summary>
        <Icon name="right" />
        <span class="p-section-text">
          <h2>{t(`section.${section}`)}</h2>
          {!props.open && <span class="p-glance">{glance}</span>}
        </span>
        <span class="d-pills">
          {wrong > 0 && (
            <Pill tone="bad" dot="bar">
              {t('wrong', { count: wrong })}
            </Pill>
          )}
          {changed > 0 && (
            <Pill tone="accent" dot="ring">
              {t('changed', { count: changed })}
            </Pill>
          )}
        </span>
      </summary>
      <div class="p-section-body d-stack">
        <p class="d-quiet">{t(`about.${section}`)}</p>
        {props.children}
        {changed > 0 && fields.length > 1 && (
          <p class="p-reset">
            <Button
              size="s"
              icon="undo"
              onClick={() => set(Object.fromEntries(fields.map((field) => [field, standard[field]])))}
            >
              {t('resetSection')}
            </Button>
          </p>
        )}
      </div>
    </details>
  );
}
