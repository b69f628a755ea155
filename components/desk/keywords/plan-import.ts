import { parseRules, printRule } from '@/lib/matching/parse';
import type { Rule, RuleProblem } from '@/lib/matching/types';

/** Longest paste that is looked at, in UTF-16 units; as long as a list may be. */
export const MAX_PASTE = 2_000_000;

/** What a paste would add to a list. */
export interface ImportPlan {
  /** Rules to be added, as written. */
  fresh: string[];
  /** The list has them already. */
  known: number;
  /** More than once in the paste. */
  repeated: number;
  /** Lines that cannot be read; they are left out. */
  problems: RuleProblem[];
}

/** What makes two rules the same to an agent: width and case aside, the same words. */
function identify(rule: Rule): string {
  return printRule(rule).normalize('NFKC').toLowerCase();
}

/** The first column of a spreadsheet paste; other lines stay as they are. */
function firstColumn(line: string): string {
  return (line.split('\t', 1)[0] ?? '').trim();
}

/**
 * Plans an import by paste, one rule a line. Takes time in proportion to the text; a line that is too long is
 * reported and not read further.
 * @param pasted at most `MAX_PASTE` long
 */
export function planImport(existing: string, pasted: string): ImportPlan {
  const known = new Set(parseRules(existing).rules.map(identify));
  const columns = pasted.split(/\r\n|\r|\n/u).map(firstColumn);
  const { rules, problems } = parseRules(columns.join('\n'));
  const plan: ImportPlan = { fresh: [], known: 0, repeated: 0, problems };
  const seen = new Set<string>();
  for (const rule of rules) {
    const identity = identify(rule);
    if (known.has(identity)) plan.known++;
    else if (seen.has(identity)) plan.repeated++;
    else plan.fresh.push(rule.source);
    seen.add(identity);
  }
  return plan;
}

/** The list's rules with these added at the end. */
export function appendRules(existing: string, added: readonly string[]): string {
  const kept = existing.trimEnd();
  return kept === '' ? added.join('\n') : `${kept}\n${added.join('\n')}`;
}
