import type { Template } from '@/lib/domain/template';
import { romajiKey } from './romaji';

/** What search looks at. */
export type Searchable = Pick<Template, 'id' | 'title' | 'shortcode' | 'reading' | 'body' | 'enabled'>;

/** Where the best hit was, for showing it. */
export type MatchedField = 'shortcode' | 'title' | 'reading' | 'body' | 'none';

export interface FoundTemplate<Item> {
  item: Item;
  matched: MatchedField;
}

/** Shortcode's beginning, shortcode, title and reading, body (facts/practice.md §4b). A word's beginning counts more. */
const SCORE = { shortcodePrefix: 100, shortcode: 50, titlePrefix: 22, title: 20, body: 4 };

/**
 * Templates for what stands after `/`, best first. Every word typed must be found; width, case and kana do not
 * matter, and romaji finds kana readings. Among equals those that fit the post come first, then the more often used.
 * An empty query lists everything in that order.
 *
 * @param usage how often each template was used, by id; count a recent window for "recent and frequent first"
 * @param fits ids of the templates that apply to the post in front
 */
export function searchTemplates<Item extends Searchable>(
  query: string,
  templates: readonly Item[],
  usage: ReadonlyMap<string, number> = new Map(),
  fits: ReadonlySet<string> = new Set(),
): FoundTemplate<Item>[] {
  const words = foldQuery(query.replace(/^[/／]/u, ''))
    .split(' ')
    .filter(Boolean);
  return templates
    .filter((item) => item.enabled)
    .flatMap((item) => {
      const hit = scoreTemplate(item, words);
      return hit === undefined ? [] : [{ item, ...hit }];
    })
    .sort(
      (a, b) =>
        b.score - a.score ||
        Number(fits.has(b.item.id)) - Number(fits.has(a.item.id)) ||
        (usage.get(b.item.id) ?? 0) - (usage.get(a.item.id) ?? 0),
    )
    .map(({ item, matched }) => ({ item, matched }));
}

/** Width, case and kana brought to one form; white space to single spaces. */
export function foldQuery(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\u30A1-\u30F6]/gu, (kana) => String.fromCharCode(kana.charCodeAt(0) - 0x60))
    .replace(/\s+/gu, ' ')
    .trim();
}

function scoreTemplate(
  item: Searchable,
  words: readonly string[],
): { score: number; matched: MatchedField } | undefined {
  let score = 0;
  let matched: MatchedField = 'none';
  let best = 0;
  for (const word of words) {
    const hit = scoreWord(item, word);
    if (hit === undefined) return undefined;
    score += hit.score;
    if (hit.score > best) [best, matched] = [hit.score, hit.matched];
  }
  return { score, matched };
}

function scoreWord(item: Searchable, word: string): { score: number; matched: MatchedField } | undefined {
  const shortcode = foldQuery(item.shortcode);
  if (shortcode.startsWith(word)) return { score: SCORE.shortcodePrefix, matched: 'shortcode' };
  if (shortcode.includes(word)) return { score: SCORE.shortcode, matched: 'shortcode' };
  const title = foldQuery(item.title);
  if (title.startsWith(word)) return { score: SCORE.titlePrefix, matched: 'title' };
  const reading = findInReading(foldQuery(item.reading), word);
  if (reading !== undefined) return { score: reading, matched: 'reading' };
  if (title.includes(word)) return { score: SCORE.title, matched: 'title' };
  if (foldQuery(item.body).includes(word)) return { score: SCORE.body, matched: 'body' };
  return undefined;
}

/** Readings are compared as written and by sound, word by word: でん, den and でn all find でんぱ. */
function findInReading(reading: string, word: string): number | undefined {
  const key = romajiKey(word);
  const words = reading.split(' ');
  const keys = words.map(romajiKey);
  const starts = (each: string, wanted: string) => wanted !== '' && each.startsWith(wanted);
  if (words.some((each) => starts(each, word)) || keys.some((each) => starts(each, key))) {
    return SCORE.titlePrefix;
  }
  return reading.includes(word) || (key.length > 1 && keys.some((each) => each.includes(key)))
    ? SCORE.title
    : undefined;
}
