import type { ComponentChildren } from 'preact';
import { Button } from '@/components/ui/button';
import { Icon } from '@/components/ui/icon';
import { useLanguage, useTranslate } from '@/components/ui/language';
import { Pill } from '@/components/ui/pill';
import { policyCatalog } from '@/lib/i18n/desk-policy';
import { sayTemplateName } from '@/lib/i18n/template-names';
import { sketchTemplate } from '@/lib/reply/sketch-template';
import { usePolicyForm } from './policy-form';
import { sayField } from './say-field';
import { differingFields, SECTION_FIELDS, type SectionName, sectionOf } from './sections';

/** So many decisions of a section are said while it is closed. */
const GLANCE = 4;
/** Sections whose decisions are bare numbers, which say nothing without their names. */
const NUMBERS: readonly SectionName[] = ['length', 'attention'];

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
  const language = useLanguage();
  const { section } = props;
  const { changed, wrong } = useSectionState(section);
  const fields = SECTION_FIELDS[section];
  const glance =
    props.glance ??
    fields
      .slice(0, GLANCE)
      .map((field) => {
        const said = sketchTemplate(sayField(policy, field, t), (name) => sayTemplateName(name, language));
        return NUMBERS.includes(section) ? `${t(`field.${field}`)} ${said}` : said;
      })
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
