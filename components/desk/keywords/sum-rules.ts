import { compareReading, type KeywordList } from '@/lib/domain/keyword-list';
import { MAX_RULES } from '@/lib/matching/limits';
import { countRules } from './count-rules';

/**
 * How many rules the lists that are on hold together, and which of them `compile` does not read to the end. A line that
 * cannot be read counts here: to tell them apart takes longer than a screen may.
 */
export interface RuleTotal {
  rules: number;
  cut: KeywordList[];
}

/** Adds up the rules of the lists that are on. */
export function sumRules(lists: readonly KeywordList[]): RuleTotal {
  const total: RuleTotal = { rules: 0, cut: [] };
  for (const list of lists.toSorted(compareReading)) {
    const count = countRules(list.rules);
    total.rules += count;
    if (count > 0 && total.rules > MAX_RULES) total.cut.push(list);
  }
  return total;
}
