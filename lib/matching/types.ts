import type { FoldOptions } from '@/lib/domain/keyword-list';
import type { MarkStyle } from '@/lib/domain/mark';
import type { SiteId } from '@/lib/domain/site';

/** What compiling needs of a keyword list. `rules` is the desk's text, one rule a line. */
export interface MatchList {
  id: string;
  name: string;
  style: MarkStyle;
  category: string;
  department: string;
  priority: number;
  sites: readonly SiteId[];
  rules: string;
  fold: FoldOptions;
}

/** A compiled list: everything of it but its rules and spelling options. */
export type ListInfo = Omit<MatchList, 'rules' | 'fold'>;

/** One thing that must, or must not, occur in a post. */
export interface Term {
  /** `word` may hold `*`; `phrase` is taken literally; `tag` is a hashtag, `text` without its `#`. */
  kind: 'word' | 'phrase' | 'tag';
  text: string;
}

/** Holds when every term of `all` and none of `none` occurs in the post. */
export interface Clause {
  all: Term[];
  none: Term[];
}

/** One line of a keyword list. Holds when one of its clauses does. */
export interface Rule {
  /** Counts from 1. */
  line: number;
  /** The line as the desk wrote it, without its comment. */
  source: string;
  clauses: Clause[];
}

/** One occurrence of a term of a rule that holds for the whole text. Offsets in UTF-16 units of the original text. */
export interface Hit {
  /** Index into the compiled lists. */
  list: number;
  /** Index of the rule, over all lists. */
  rule: number;
  start: number;
  end: number;
}

/** A problem in a rule, with what to write instead. Line and column count from 1, in UTF-16 units. */
export interface RuleProblem {
  line: number;
  column: number;
  code:
    | 'unclosed-quote'
    | 'empty-term'
    | 'only-exclusions'
    | 'dangling-or'
    | 'wildcard-too-broad'
    | 'loose-bracket'
    | 'search-operator'
    | 'term-too-long'
    | 'line-too-long'
    | 'too-many-terms'
    | 'control-character'
    | 'too-many-rules';
  /** The offending piece, shortened. */
  snippet: string;
}

/**
 * The compiled tables. Which is made where: `compile.ts`; how they are read: `matcher.ts`. CSR pairs: the values of
 * item `i` are `values[starts[i]] … values[starts[i + 1] - 1]`.
 */
export interface MatcherTables {
  /** Folded units that occur in keywords; a unit's code is its index + 1. Those that are one by themselves come last. */
  alphabet: Uint16Array;
  /** Code of every raw unit, see `code-table.ts`. */
  codePages: Uint16Array;
  codeBlocks: Uint16Array;
  /** Bigram filter: one bit for each third code modulo 32, all for a keyword of two units. Length a power of two. */
  filter: Int32Array;
  /** The same over three codes, with bits for the fourth. */
  deepFilter: Int32Array;
  /** The trie of all words, see `heads.ts` and `trie.ts`. */
  heads: Int32Array;
  headStarts: Int32Array;
  states: Int32Array;
  tails: Uint16Array;
  /** Per state: 0 none, > 0 term + 1, < 0 group + 1 of terms spelt alike. */
  outputs: Int32Array;
  groupStarts: Int32Array;
  groupTerms: Int32Array;
  /** First piece of each term, up to the last that has several; behind it each term has one. */
  termPieces: Int32Array;
  /** Per term, see `term-flags.ts`. */
  termFlags: Uint16Array;
  /** Per piece: form mode and flags, CSR of its form. */
  pieceModes: Uint16Array;
  formStarts: Int32Array;
  formUnits: Uint16Array;
  /** Rules that are this term and nothing else: 0 none, > 0 rule + 1, < 0 group + 1 of several. */
  soleRules: Int32Array;
  soleStarts: Int32Array;
  soleGroups: Int32Array;
  /** The other rules, as clauses. The terms they use come first; CSR per such term. */
  needStarts: Int32Array;
  needClauses: Int32Array;
  blockStarts: Int32Array;
  blockClauses: Int32Array;
  /** CSR per clause: its required terms. */
  clauseStarts: Int32Array;
  clauseTerms: Int32Array;
  clauseRules: Int32Array;
  /** First rule of each list, and the number of all rules. */
  listStarts: Int32Array;
}

/** Keyword lists made ready for scanning. Plain data; `createMatcher` reads it, `encodeMatcher` stores it. */
export interface CompiledMatcher {
  lists: ListInfo[];
  /** Each rule as the desk wrote it. */
  ruleTexts: string[];
  /** Folded units from this index of the alphabet on are keywords by themselves. */
  firstSingle: number;
  tables: MatcherTables;
}

/** A compiled matcher as plain JSON, for storage and messages. */
export interface StoredMatcher {
  format: 'yorisoi-matcher';
  version: number;
  /** Over everything else; equal hash, equal matcher. */
  hash: string;
  /** Check sum of `data`. */
  check: number;
  lists: ListInfo[];
  firstSingle: number;
  /** Rule texts, one a line. */
  rules: string;
  /** Length of each table in elements, in the order of `encode.ts`. */
  layout: number[];
  /** All tables, base64, little endian. */
  data: string;
}

export interface Matcher {
  readonly lists: readonly ListInfo[];
  /**
   * Every occurrence of every term of every rule that holds for `text`, overlapping and nested ones included, by
   * start, then end. At most `MAX_HITS`.
   */
  find(text: string): Hit[];
  /** A rule as the desk wrote it. */
  ruleText(rule: number): string;
}
