import type { Values } from '@/lib/i18n/catalog';

/** What can be found in a reply. The texts are in `lib/i18n/findings.ts`, one per code. */
export type FindingCode =
  | 'no-contact'
  | 'wrong-account'
  | 'empty-body'
  | 'raw-placeholder'
  | 'empty-name'
  | 'empty-field'
  | 'policy-broken'
  | 'policy-empty-name'
  | 'part-over-limit'
  | 'many-parts'
  | 'too-many-parts'
  | 'wrong-initials'
  | 'blank-mark'
  | 'double-mention';

/** `error` blocks inserting; the others only speak. */
export type Severity = 'error' | 'warning' | 'hint';

/** A replacement in the body that settles the finding. Offsets in UTF-16 units of the body as it was checked. */
export interface Fix {
  start: number;
  end: number;
  text: string;
}

/** One result of checking a draft against the policy. */
export interface Finding {
  severity: Severity;
  code: FindingCode;
  /** Values for the finding's text. */
  values: Values;
  /** Where in the body: the box selects it. Absent where the finding is about no place in the body. */
  range?: { start: number; end: number };
  /** Index of the part it is about. */
  part?: number;
  /** What to offer where the place is to be filled in: the choices of a `{{?label: a / b}}`. */
  choices?: string[];
  fix?: Fix;
}

const ORDER: readonly Severity[] = ['error', 'warning', 'hint'];

/** Errors first; within one severity in the order found. */
export function sortFindings(findings: readonly Finding[]): Finding[] {
  return findings.toSorted((a, b) => ORDER.indexOf(a.severity) - ORDER.indexOf(b.severity));
}

/** Whether the reply must not be inserted. */
export function blocksInsert(findings: readonly Finding[]): boolean {
  return findings.some((finding) => finding.severity === 'error');
}
