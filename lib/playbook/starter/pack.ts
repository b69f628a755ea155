import type { Condition, Signal } from '@/lib/domain/condition';
import { ALWAYS } from '@/lib/domain/condition';
import { DEFAULT_FOLD_OPTIONS } from '@/lib/domain/keyword-list';
import type { StarterPack } from '@/lib/domain/starter-pack';
import { TEMPLATE_DEFAULTS } from '@/lib/domain/template';

export type StarterList = StarterPack['lists'][number];
export type StarterGuideline = StarterPack['guidelines'][number];
export type StarterEscalation = StarterPack['escalations'][number];
export type StarterTemplate = StarterPack['templates'][number];

/** What the desk told about itself at set-up. */
export interface StarterDesk {
  company: string;
}

/** A list that is on, on every site, with every spelling folded; rules one a line. */
export function starterList(
  list: Pick<StarterList, 'name' | 'style' | 'category' | 'department' | 'priority'>,
  rules: readonly string[],
): StarterList {
  return { ...list, enabled: true, sites: [], fold: DEFAULT_FOLD_OPTIONS, rules: rules.join('\n') };
}

/** A guideline that is on. Without `when` it always applies. */
export function starterGuideline(
  guideline: Pick<StarterGuideline, 'title' | 'body' | 'weight'> & { when?: Partial<Condition> },
): StarterGuideline {
  return { ...guideline, when: { ...ALWAYS, ...guideline.when }, enabled: true };
}

/** A template that is on. Without `when` it always applies. */
export function starterTemplate(
  template: Omit<StarterTemplate, 'when' | 'enabled' | keyof typeof TEMPLATE_DEFAULTS> & {
    when?: Partial<Condition>;
    variants?: string[];
  },
): StarterTemplate {
  return { ...TEMPLATE_DEFAULTS, ...template, when: { ...ALWAYS, ...template.when }, enabled: true };
}

/** An entry of the escalation book for one signal. Whom to ask, and the form, are the desk's own to fill in. */
export function starterEscalation(
  signal: Signal,
  fields: Pick<StarterEscalation, 'topic' | 'department' | 'hours' | 'reply' | 'handOver'>,
): StarterEscalation {
  const when = { ...ALWAYS, signals: [signal] };
  return { ...fields, when, contact: '', reach: '', formUrl: '', enabled: true };
}
