import { type CompiledTerm, compileTerm } from './compile-term';
import { packCsr } from './csr';
import type { MatcherTables, Rule, Term } from './types';

type RuleTables = Pick<
  MatcherTables,
  | 'soleRules'
  | 'soleStarts'
  | 'soleGroups'
  | 'needStarts'
  | 'needClauses'
  | 'blockStarts'
  | 'blockClauses'
  | 'clauseStarts'
  | 'clauseTerms'
  | 'clauseRules'
>;

interface BookTerm extends CompiledTerm {
  /** Rules that are this term and nothing else. */
  soleRules: number[];
  /** Clauses that need it, and clauses it rules out. */
  needClauses: number[];
  blockClauses: number[];
}

/** Collects the rules of all lists, each distinct term once. */
export class RuleBook {
  private readonly terms = new Map<string, BookTerm>();
  private readonly clauseTerms: BookTerm[][] = [];
  private readonly clauseRules: number[] = [];
  /** Rules so far. */
  size = 0;

  private take(term: Term, mode: number): BookTerm {
    const compiled = compileTerm(term, mode);
    const known = this.terms.get(compiled.key);
    if (known) return known;
    const { key, pieces, anchor, flags } = compiled;
    // Not spread: that is slow, and ten thousand keywords come through here.
    const added = { key, pieces, anchor, flags, soleRules: [], needClauses: [], blockClauses: [] };
    this.terms.set(key, added);
    return added;
  }

  /** The terms, each once. */
  private takeAll(terms: readonly Term[], mode: number): BookTerm[] {
    const taken = terms.map((term) => this.take(term, mode));
    return taken.length > 1 ? [...new Set(taken)] : taken;
  }

  /** Adds a rule of a list with the form mode `mode`. */
  add(rule: Pick<Rule, 'clauses'>, mode: number): void {
    const index = this.size++;
    const clauses = rule.clauses.map((clause) => ({
      all: this.takeAll(clause.all, mode),
      none: this.takeAll(clause.none, mode),
    }));
    if (clauses.every(({ all, none }) => all.length === 1 && none.length === 0)) {
      // Two alternatives may be spelt alike.
      for (const { all } of clauses)
        for (const term of all) if (term.soleRules.at(-1) !== index) term.soleRules.push(index);
      return;
    }
    for (const { all, none } of clauses) {
      const clause = this.clauseTerms.push(all) - 1;
      this.clauseRules.push(index);
      for (const term of all) term.needClauses.push(clause);
      for (const term of none) term.blockClauses.push(clause);
    }
  }

  /** The distinct terms, those that clauses use first, then those of several pieces, and the tables over them. */
  pack(): { terms: CompiledTerm[]; tables: RuleTables } {
    const all = [...this.terms.values()];
    const isShared = (term: BookTerm): boolean => term.needClauses.length + term.blockClauses.length > 0;
    const shared = all.filter(isShared);
    const others = all.filter((term) => !isShared(term));
    const isWild = ({ pieces }: BookTerm): boolean => pieces.length > 1;
    const terms = [...shared, ...others.filter(isWild), ...others.filter((term) => !isWild(term))];
    const indexOf = new Map<CompiledTerm, number>(terms.map((term, index) => [term, index]));
    const groups: number[][] = [];
    const soleRules = terms.map(({ soleRules: [first, ...more] }) => {
      if (first === undefined) return 0;
      return more.length === 0 ? first + 1 : -groups.push([first, ...more]);
    });
    const sole = packCsr(groups);
    const need = packCsr(shared.map((term) => term.needClauses));
    const block = packCsr(shared.map((term) => term.blockClauses));
    const clause = packCsr(this.clauseTerms.map((list) => list.map((term) => indexOf.get(term) ?? 0)));
    const tables: RuleTables = {
      soleRules: Int32Array.from(soleRules),
      soleStarts: sole.starts,
      soleGroups: sole.values,
      needStarts: need.starts,
      needClauses: need.values,
      blockStarts: block.starts,
      blockClauses: block.values,
      clauseStarts: clause.starts,
      clauseTerms: clause.values,
      clauseRules: Int32Array.from(this.clauseRules),
    };
    return { terms, tables };
  }
}
