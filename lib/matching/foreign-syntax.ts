import type { RuleProblem, Term } from './types';

/** X's search operators (facts/x.md §8): they narrow a search by something other than words. */
const OPERATOR =
  /^(?:from|to|lang|filter|since(?:_time|_id)?|until(?:_time)?|max_id|min_(?:replies|faves|retweets)|list|near|within|url|conversation_id|quoted_tweet_id):/iu;
/** What other searches write for a space, for a hyphen in front of a word, and for OR. */
const CONNECTIVE = /^(?:AND|NOT|\|+)$/u;
/** Only such a word can be one of these; the others are spared the folding. */
const SUSPECT = /[:：|｜]|^[AＡNＮ]/u;

function hasLooseBracket(text: string): boolean {
  let open = 0;
  for (const [bracket] of text.matchAll(/[()（）]/gu)) {
    open += bracket === '(' || bracket === '（' ? 1 : -1;
    if (open < 0) return true;
  }
  return open > 0;
}

/**
 * What a search elsewhere would take for more than a word, where the term is that: looked for as it stands, it would
 * never be found. A phrase is meant as it stands, and so are brackets that close within their word, as in （株）.
 */
export function findForeignSyntax(term: Term, excluded: boolean): RuleProblem['code'] | undefined {
  if (term.kind === 'phrase') return undefined;
  if (hasLooseBracket(term.text)) return 'loose-bracket';
  if (term.kind === 'tag' || !SUSPECT.test(term.text)) return undefined;
  const word = term.text.normalize('NFKC');
  return OPERATOR.test(word) || (!excluded && CONNECTIVE.test(word)) ? 'search-operator' : undefined;
}
