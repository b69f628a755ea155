import type { Template } from '@/lib/domain/template';
import {
  type FoldedTemplate,
  findPlace,
  foldQuery,
  foldTemplate,
  foldWord,
  type Word,
} from './search-fields';

/** What search looks at. */
export type Searchable = Pick<
  Template,
  'id' | 'title' | 'shortcode' | 'reading' | 'category' | 'body' | 'enabled'
>;

/** Where the best hit was, for showing it. */
export type MatchedField = 'shortcode' | 'title' | 'reading' | 'category' | 'body' | 'none';

export interface FoundTemplate<Item> {
  item: Item;
  matched: MatchedField;
}

/**
 * A shortcode that begins so, a shortcode, title and keywords, body (facts/practice.md §4b: 1, 0.5 and 0.2, here
 * in hundredths so that sums compare exactly). Within title and keywords a word's beginning counts a little more;
 * never enough to reach a shortcode.
 */
const SCORE = { shortcodeStart: 100, shortcode: 50, titleStart: 40, title: 35, body: 20 };

/**
 * Templates for what stands after `/`, best first. Every word typed must be found; width, case and kana do not
 * matter, and romaji finds kana. Among equals those that fit the post come first, as well as they fit, then what is used
 * more. An empty query lists everything in that order: the bar's best stands first here, too.
 *
 * @param usage weight of each template's uses, by id, see `weighUses`
 * @param fits ids of the templates that apply to the post in front, best first
 */
export function searchTemplates<Item extends Searchable>(
  query: string,
  templates: readonly Item[],
  usage: ReadonlyMap<string, number> = new Map(),
  fits: ReadonlySet<string> = new Set(),
): FoundTemplate<Item>[] {
  // With a Japanese input method on, the key of the slash types a middle dot.
  const words = foldQuery(query.replace(/^[/／・]/u, ''))
    .split(' ')
    .filter(Boolean)
    .map(foldWord);
  const rank = new Map([...fits].map((id, index) => [id, index]));
  const rankOf = ({ id }: Item) => rank.get(id) ?? fits.size;
  return templates
    .filter((item) => item.enabled)
    .flatMap((item) => {
      // Folded with nothing typed too: opening the search pays for it once, not the first key.
      const hit = scoreTemplate(foldTemplate(item), words);
      return hit === undefined ? [] : [{ item, ...hit }];
    })
    .sort(
      (a, b) =>
        b.score - a.score ||
        rankOf(a.item) - rankOf(b.item) ||
        (usage.get(b.item.id) ?? 0) - (usage.get(a.item.id) ?? 0),
    )
    .map(({ item, matched }) => ({ item, matched }));
}

/** Fields that name a template, in the order in which they are named as the place of a hit. */
const NAMING = ['title', 'reading', 'category'] as const;

interface Hit {
  score: number;
  matched: MatchedField;
}

function scoreTemplate(item: FoldedTemplate, words: readonly Word[]): Hit | undefined {
  let score = 0;
  let best: Hit = { score: 0, matched: 'none' };
  for (const word of words) {
    const hit = scoreWord(item, word);
    if (hit === undefined) return undefined;
    score += hit.score;
    if (hit.score > best.score) best = hit;
  }
  return { score, matched: best.matched };
}

function scoreWord(item: FoldedTemplate, word: Word): Hit | undefined {
  const inShortcode = findPlace(item.shortcode, word);
  if (inShortcode === 'start') return { score: SCORE.shortcodeStart, matched: 'shortcode' };
  if (inShortcode === 'inside') return { score: SCORE.shortcode, matched: 'shortcode' };
  const places = NAMING.map((matched) => ({ matched, place: findPlace(item[matched], word) }));
  const start = places.find(({ place }) => place === 'start');
  if (start !== undefined) return { score: SCORE.titleStart, matched: start.matched };
  const inside = places.find(({ place }) => place === 'inside');
  if (inside !== undefined) return { score: SCORE.title, matched: inside.matched };
  return item.body.includes(word.text) ? { score: SCORE.body, matched: 'body' } : undefined;
}
