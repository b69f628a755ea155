import { MAX_HITS } from './limits';
import type { Occurrences } from './occurrences';
import type { Hit, MatcherTables } from './types';

export type Evaluate = (found: Occurrences) => Hit[];

/**
 * Makes the evaluation of rules over the terms found in one text: counters for the clauses those terms touch, none
 * for the others, so that its cost depends on the hits and not on the number of rules.
 */
export function createEvaluate(tables: MatcherTables): Evaluate {
  const { soleStarts, soleRules, needStarts, needClauses, blockStarts, blockClauses } = tables;
  const { clauseStarts, clauseTerms, clauseRules, ruleLists } = tables;
  const sharedTerms = needStarts.length - 1;
  const needed = new Int32Array(clauseRules.length);
  const blocked = new Uint8Array(clauseRules.length);

  function toHit(rule: number, start: number, end: number): Hit {
    return { list: ruleLists[rule] ?? 0, rule, start, end };
  }

  function addSoleRules(found: Occurrences, hits: Hit[]): void {
    const { terms, starts, ends, length } = found;
    for (let index = 0; index < length && hits.length < MAX_HITS; index++) {
      const term = terms[index] ?? 0;
      const to = soleStarts[term + 1] ?? 0;
      for (let at = soleStarts[term] ?? 0; at < to && hits.length < MAX_HITS; at++) {
        hits.push(toHit(soleRules[at] ?? 0, starts[index] ?? 0, ends[index] ?? 0));
      }
    }
  }

  /** Places of each term that clauses use. */
  function groupShared(found: Occurrences): Map<number, number[]> {
    const places = new Map<number, number[]>();
    for (let index = 0; index < found.length; index++) {
      const term = found.terms[index] ?? 0;
      if (term >= sharedTerms) continue;
      const known = places.get(term);
      if (known) known.push(index);
      else places.set(term, [index]);
    }
    return places;
  }

  /** Terms of the clauses that hold, by rule. */
  function findHolding(terms: Iterable<number>): Map<number, Set<number>> {
    const touched: number[] = [];
    for (const term of terms) {
      for (let at = needStarts[term] ?? 0; at < (needStarts[term + 1] ?? 0); at++) {
        const clause = needClauses[at] ?? 0;
        if (needed[clause] === 0) touched.push(clause);
        needed[clause] = (needed[clause] ?? 0) + 1;
      }
      for (let at = blockStarts[term] ?? 0; at < (blockStarts[term + 1] ?? 0); at++) {
        const clause = blockClauses[at] ?? 0;
        if (blocked[clause] === 0) touched.push(clause);
        blocked[clause] = 1;
      }
    }
    const holding = new Map<number, Set<number>>();
    for (const clause of touched) {
      const first = clauseStarts[clause] ?? 0;
      const to = clauseStarts[clause + 1] ?? 0;
      if (needed[clause] === to - first && blocked[clause] === 0) {
        const rule = clauseRules[clause] ?? 0;
        const own = holding.get(rule) ?? new Set<number>();
        for (let at = first; at < to; at++) own.add(clauseTerms[at] ?? 0);
        holding.set(rule, own);
      }
    }
    for (const clause of touched) {
      needed[clause] = 0;
      blocked[clause] = 0;
    }
    return holding;
  }

  function addClauseRules(found: Occurrences, hits: Hit[]): void {
    const places = groupShared(found);
    if (places.size === 0) return;
    for (const [rule, terms] of findHolding(places.keys())) {
      for (const term of terms) {
        for (const index of places.get(term) ?? []) {
          if (hits.length >= MAX_HITS) return;
          hits.push(toHit(rule, found.starts[index] ?? 0, found.ends[index] ?? 0));
        }
      }
    }
  }

  return (found) => {
    const hits: Hit[] = [];
    addSoleRules(found, hits);
    if (sharedTerms > 0) addClauseRules(found, hits);
    return hits.sort((one, two) => one.start - two.start || one.end - two.end || one.rule - two.rule);
  };
}
