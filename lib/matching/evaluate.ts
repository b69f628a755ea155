import { MAX_HITS } from './limits';
import type { Occurrences } from './occurrences';
import type { Hit, MatcherTables } from './types';

function compareHits(one: Hit, two: Hit): number {
  return one.start - two.start || one.end - two.end || one.rule - two.rule;
}

/** Whether the hits ascend, none twice. */
function isSorted(hits: readonly Hit[]): boolean {
  let before = hits[0];
  for (let index = 1; index < hits.length; index++) {
    const hit = hits[index];
    if (before && hit && compareHits(before, hit) >= 0) return false;
    before = hit;
  }
  return true;
}

/**
 * Evaluates rules over the terms found in one text: counters for the clauses those terms touch, none for the others,
 * so that its cost depends on the hits and not on the number of rules.
 */
export class RuleEvaluator {
  private readonly needed: Int32Array;
  private readonly blocked: Uint8Array;
  private readonly sharedTerms: number;

  constructor(private readonly tables: MatcherTables) {
    this.needed = new Int32Array(tables.clauseRules.length);
    this.blocked = new Uint8Array(tables.clauseRules.length);
    this.sharedTerms = tables.needStarts.length - 1;
  }

  /** Hits of the rules that hold, by start, end and rule. */
  evaluate(found: Occurrences): Hit[] {
    const hits: Hit[] = [];
    this.addSoleRules(found, hits);
    if (this.sharedTerms > 0) this.addClauseRules(found, hits);
    if (isSorted(hits)) return hits;
    hits.sort(compareHits);
    // Two spellings of one rule may agree on the same words.
    return hits.filter((hit, index) => index === 0 || compareHits(hits[index - 1] ?? hit, hit) < 0);
  }

  private toHit(rule: number, start: number, end: number): Hit {
    const { listStarts } = this.tables;
    let list = 0;
    while (list + 2 < listStarts.length && (listStarts[list + 1] ?? 0) <= rule) list++;
    return { list, rule, start, end };
  }

  private addSoleRules(found: Occurrences, hits: Hit[]): void {
    const { soleRules, soleStarts, soleGroups } = this.tables;
    const { terms, starts, ends, length } = found;
    for (let index = 0; index < length && hits.length < MAX_HITS; index++) {
      const sole = soleRules[terms[index] ?? 0] ?? 0;
      const start = starts[index] ?? 0;
      const end = ends[index] ?? 0;
      if (sole > 0) hits.push(this.toHit(sole - 1, start, end));
      if (sole >= 0) continue;
      const to = soleStarts[-sole] ?? 0;
      for (let at = soleStarts[-sole - 1] ?? 0; at < to && hits.length < MAX_HITS; at++) {
        hits.push(this.toHit(soleGroups[at] ?? 0, start, end));
      }
    }
  }

  private addClauseRules(found: Occurrences, hits: Hit[]): void {
    const places = this.groupShared(found);
    if (places.size === 0) return;
    const touched = this.count(places.keys());
    for (const [rule, terms] of this.findHolding(touched)) {
      for (const term of terms) {
        for (const index of places.get(term) ?? []) {
          if (hits.length < MAX_HITS)
            hits.push(this.toHit(rule, found.starts[index] ?? 0, found.ends[index] ?? 0));
        }
      }
    }
    for (const clause of touched) {
      this.needed[clause] = 0;
      this.blocked[clause] = 0;
    }
  }

  /** Places of each term that clauses use. */
  private groupShared(found: Occurrences): Map<number, number[]> {
    const places = new Map<number, number[]>();
    for (let index = 0; index < found.length; index++) {
      const term = found.terms[index] ?? 0;
      if (term >= this.sharedTerms) continue;
      const known = places.get(term);
      if (known) known.push(index);
      else places.set(term, [index]);
    }
    return places;
  }

  /** Counts what each clause has of what it needs; returns the clauses touched. */
  private count(terms: Iterable<number>): Set<number> {
    const { needStarts, needClauses, blockStarts, blockClauses } = this.tables;
    const touched = new Set<number>();
    for (const term of terms) {
      for (let at = needStarts[term] ?? 0; at < (needStarts[term + 1] ?? 0); at++) {
        const clause = needClauses[at] ?? 0;
        touched.add(clause);
        this.needed[clause] = (this.needed[clause] ?? 0) + 1;
      }
      for (let at = blockStarts[term] ?? 0; at < (blockStarts[term + 1] ?? 0); at++) {
        const clause = blockClauses[at] ?? 0;
        touched.add(clause);
        this.blocked[clause] = 1;
      }
    }
    return touched;
  }

  /** The rules of which a clause holds, with the terms of every such clause. */
  private findHolding(touched: Iterable<number>): Map<number, Set<number>> {
    const { clauseStarts, clauseTerms, clauseRules } = this.tables;
    const holding = new Map<number, Set<number>>();
    for (const clause of touched) {
      const first = clauseStarts[clause] ?? 0;
      const to = clauseStarts[clause + 1] ?? 0;
      if (this.needed[clause] !== to - first || this.blocked[clause] !== 0) continue;
      const rule = clauseRules[clause] ?? 0;
      const terms = holding.get(rule) ?? new Set<number>();
      for (let at = first; at < to; at++) terms.add(clauseTerms[at] ?? 0);
      holding.set(rule, terms);
    }
    return holding;
  }
}
