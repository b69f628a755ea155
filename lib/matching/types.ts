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
    | 'term-too-long'
    | 'line-too-long'
    | 'too-many-terms'
    | 'control-character'
    | 'too-many-rules';
  /** The offending piece, shortened. */
  snippet: string;
}
