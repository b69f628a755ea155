import { printRule } from '@/lib/matching/parse';
import type { Rule, RuleProblem } from '@/lib/matching/types';
import { readRules } from './read-rules';

/** Longest paste that is looked at, in UTF-16 units; as long as a list may be. */
export const MAX_PASTE = 2_000_000;

/** What a paste would add to a list. */
export interface ImportPlan {
  /** Rules to be added, as written. */
  fresh: string[];
  /** The lines to be added: these rules, and in a new list what is noted beside and between them. */
  added: string[];
  /** The list has them already. */
  known: number;
  /** More than once in the paste. */
  repeated: number;
  /** Lines whose `// note` is not added. */
  notes: number;
  /** Lines that cannot be read; they are left out. */
  problems: RuleProblem[];
}

/** What makes two rules the same to an agent: width and case aside, the same words. */
function identify(rule: Rule): string {
  return printRule(rule).normalize('NFKC').toLowerCase();
}

/** The first column of a spreadsheet paste; other lines stay as they are. */
function keepFirstColumn(pasted: string): string {
  return pasted.replace(/\t[^\r\n]*/gu, '');
}

/**
 * Plans an import by paste, one rule a line. Takes time in proportion to the text, lets the page live meanwhile; a line
 * that is too long is reported and not read further.
 * @param existing the rules of the list they go to, undefined for a new one
 * @param pasted at most `MAX_PASTE` long
 * @param onProgress is told the share of the paste that is read, 0 to 1
 * @throws the signal's reason
 */
export async function planImport(
  existing: string | undefined,
  pasted: string,
  signal: AbortSignal,
  onProgress?: (share: number) => void,
): Promise<ImportPlan> {
  const isNewList = existing === undefined;
  const known = new Set<string>();
  await readRules(existing ?? '', signal, ({ rules }) => {
    for (const rule of rules) known.add(identify(rule));
  });
  const plan: ImportPlan = { fresh: [], added: [], known: 0, repeated: 0, notes: 0, problems: [] };
  const seen = new Set<string>();
  const planNote = (line: string): void => {
    if (isNewList) plan.added.push(line);
    else plan.notes++;
  };
  const planRule = (rule: Rule, line: string): void => {
    const identity = identify(rule);
    const isFresh = !known.has(identity) && !seen.has(identity);
    if (isFresh) {
      plan.fresh.push(rule.source);
      plan.added.push(isNewList ? line : rule.source);
      seen.add(identity);
    } else if (known.has(identity)) plan.known++;
    else plan.repeated++;
    const isWhole = isFresh && isNewList;
    if (!isWhole && rule.source !== line) plan.notes++;
  };
  await readRules(keepFirstColumn(pasted), signal, ({ lines, first, total, rules, problems }) => {
    plan.problems.push(...problems);
    const broken = new Set(problems.map(({ line }) => line));
    const ruleAt = new Map(rules.map((rule) => [rule.line, rule]));
    for (const [index, text] of lines.entries()) {
      const number = first + index + 1;
      const rule = ruleAt.get(number);
      const line = text.trim();
      if (rule) planRule(rule, line);
      else if (line !== '' && !broken.has(number)) planNote(line);
    }
    onProgress?.((first + lines.length) / total);
  });
  return plan;
}

/** The list's rules with these added at the end. */
export function appendRules(existing: string, added: readonly string[]): string {
  const kept = existing.trimEnd();
  return kept === '' ? added.join('\n') : `${kept}\n${added.join('\n')}`;
}
