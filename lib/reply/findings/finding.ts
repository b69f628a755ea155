import type { Values } from '@/lib/i18n/catalog';
import type { EarlierText } from '../earlier/earlier-texts';
import { FINDING_KINDS, type FindingCode, type RuleSource, type Severity } from './finding-kinds';

export type { FindingCode, RuleSource, Severity } from './finding-kinds';

/** A replacement in the body that settles the finding. Offsets in UTF-16 units of the body as it was checked. */
export interface Fix {
  start: number;
  end: number;
  text: string;
  /** What it only takes away, however much it leaves in order around it. */
  removes?: 'words' | 'sentence';
}

/** One result of checking a draft against the policy. Its text is in `lib/i18n/findings.ts`, by its code. */
export interface Finding {
  severity: Severity;
  code: FindingCode;
  /** Values for the finding's text. */
  values: Values;
  /** The decision of the policy it comes from, or `law` for what no desk may decide otherwise. */
  source: RuleSource;
  /** A lead may let this error pass, with a reason. Always false for what is no error. */
  overridable: boolean;
  /** Where in the body: the box selects it. Absent where the finding is about no place in the body. */
  range?: { start: number; end: number };
  /** Index of the part it is about. */
  part?: number;
  /** What to offer where the place is to be filled in: the choices of a `{{?label: a / b}}`. */
  choices?: string[];
  fix?: Fix;
  /** What was said before, where the finding is about a repetition: for reading it beside the draft. */
  earlier?: Pick<EarlierText, 'parts'>;
}

/** What is known of a finding besides its kind. `severity` where the policy decides it. */
type FindingDetails = Partial<
  Pick<Finding, 'values' | 'range' | 'part' | 'choices' | 'fix' | 'earlier' | 'severity'>
>;

/** Makes a finding of a kind. */
export function raise(code: FindingCode, details: FindingDetails = {}): Finding {
  const kind = FINDING_KINDS[code];
  const severity = details.severity ?? kind.severity;
  return {
    values: {},
    ...details,
    code,
    severity,
    source: kind.source,
    overridable: severity === 'error' && kind.leadMayPass,
  };
}

/**
 * Tells one finding from another of its kind: by its values, another word or host, and by its own words, another number.
 * @param text what its range is of; empty where the words at its place are no name
 */
export function nameFinding({ code, values, range }: Finding, text: string): string {
  const words = range === undefined ? '' : text.slice(range.start, range.end);
  return `${code} ${JSON.stringify(values)} ${words}`;
}

const ORDER: readonly Severity[] = ['error', 'warning', 'hint'];

/** Errors first; within one severity in the order found. */
export function sortFindings(findings: readonly Finding[]): Finding[] {
  return findings.toSorted((a, b) => ORDER.indexOf(a.severity) - ORDER.indexOf(b.severity));
}

/**
 * Whether the reply must not be inserted.
 * @param overridden a lead gave a reason: errors that may be passed no longer count
 */
export function blocksInsert(findings: readonly Finding[], overridden = false): boolean {
  return findings.some(({ severity, overridable }) => severity === 'error' && !(overridden && overridable));
}

/** The errors a lead could let pass so that the reply goes out; undefined while another error blocks it anyway. */
export function findOverridable(findings: readonly Finding[]): Finding[] | undefined {
  if (blocksInsert(findings, true)) return undefined;
  const errors = findings.filter(({ severity }) => severity === 'error');
  return errors.length === 0 ? undefined : errors;
}
