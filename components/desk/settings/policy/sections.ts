import type { Policy } from '@/lib/domain/account';
import type { POLICY_FIELDS } from '@/lib/domain/policy/policy';
import type { RuleSource } from '@/lib/reply/findings/finding';

export type PolicyField = (typeof POLICY_FIELDS)[number];

/** The form's sections in order, with the decisions each asks for. `account` is about the company itself. */
export const SECTION_FIELDS = {
  account: [],
  framing: ['opening', 'openingWhen', 'courtesy', 'separator', 'closing', 'closingOn', 'continuation'],
  length: ['limit', 'maxParts', 'mostParts', 'siteLimits'],
  hours: ['hours'],
  words: ['words'],
  links: ['links'],
  hashtags: ['hashtags'],
  faq: ['faq'],
  decisions: ['decisions'],
  personal: ['personal'],
  asks: ['askWords'],
  outgoing: ['caps', 'greeting'],
  attention: ['pingPong', 'sameToMany', 'followUpDays', 'surroundings'],
  signals: ['signalWords'],
} as const satisfies Record<string, readonly PolicyField[]>;

export type SectionName = keyof typeof SECTION_FIELDS;
export const SECTIONS = Object.keys(SECTION_FIELDS) as readonly SectionName[];

/** The section a decision, or a path below it such as `hours.week.1`, is asked in. */
export function sectionOf(path: string): SectionName {
  const [field = ''] = path.split('.');
  return SECTIONS.find((name) => (SECTION_FIELDS[name] as readonly string[]).includes(field)) ?? 'account';
}

/** The section a finding's rule is decided in; undefined where no desk decides it. */
export function sectionOfRule(source: RuleSource): SectionName | undefined {
  if (source === 'law' || source === 'version') return undefined;
  return sectionOf(source);
}

const same = (a: unknown, b: unknown): boolean => a === b || JSON.stringify(a) === JSON.stringify(b);

/** Those of these decisions in which two policies differ. */
export function differingFields<Field extends PolicyField>(
  a: Policy,
  b: Policy,
  fields: readonly Field[],
): Field[] {
  return fields.filter((field) => !same(a[field], b[field]));
}
