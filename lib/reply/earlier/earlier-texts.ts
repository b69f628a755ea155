import type { Policy } from '@/lib/domain/account';
import { findLinks } from '../links';
import { createSimilarityIndex } from './similarity';
import { createFrameStripper } from './strip-frame';

/** A reply of the desk that went out, as far as repeating it is concerned. */
export interface EarlierText {
  authorId: string;
  /** UTC instant. */
  at: string;
  /** Initials of the agent who wrote it. */
  by: string;
  /** Templates it was made of. */
  templateIds: readonly string[];
  parts: readonly string[];
}

/** What was said before: to this author, or to others just now. */
export interface Repetition {
  kind: 'template' | 'link' | 'text';
  earlier: EarlierText;
  /** The link both have: where it stands in the text now. */
  link?: { start: number; end: number };
}

export interface EarlierTexts {
  /** What this author was told before, the latest of each kind. */
  findTold(authorId: string, text: string, templateIds: readonly string[]): Repetition[];
  /** Authors other than this one who got nearly this text since a moment. */
  countRecentOthers(authorId: string | null, text: string, since: Date): number;
}

/**
 * From here on two texts are one text: measured on the starter pack, whose closest variants stay below, and on one text
 * with name, date or a word changed, which stays above (tests/unit/reply/similarity.test.ts).
 */
export const NEAR_IDENTICAL = 0.7;
/** From this share on an earlier text stands in the draft, with more around it. */
const CONTAINED = 0.85;

/** Makes the desk's earlier replies ready to be compared with a draft at every keystroke. */
export function createEarlierTexts(
  texts: readonly EarlierText[],
  policy: Policy,
  company: string,
): EarlierTexts {
  const newestFirst = texts.toSorted((a, b) => (a.at < b.at ? 1 : -1));
  const strip = createFrameStripper(policy, company);
  const bodies = newestFirst.map(({ parts }) => parts.map(strip).join('\n'));
  const index = createSimilarityIndex(bodies);
  const pages = bodies.map((body) => new Set(findLinks(body).map(({ page }) => page)));
  const placesOf = new Map<string, number[]>();
  for (const [place, { authorId }] of newestFirst.entries()) {
    const places = placesOf.get(authorId);
    if (places === undefined) placesOf.set(authorId, [place]);
    else places.push(place);
  }
  let last = { text: '', alike: new Set<number>(), repeated: new Set<number>() };
  /** Both questions are asked of the same draft, one after the other. */
  const findAlike = (text: string) => {
    if (text !== last.text) {
      const similar = index.find(strip(text), NEAR_IDENTICAL, CONTAINED);
      last = {
        text,
        alike: new Set(similar.filter((each) => each.similarity >= NEAR_IDENTICAL).map((each) => each.index)),
        repeated: new Set(similar.map((each) => each.index)),
      };
    }
    return last;
  };

  return {
    findTold(authorId, text, templateIds) {
      const places = placesOf.get(authorId) ?? [];
      const told: Repetition[] = [];
      const take = (kind: Repetition['kind'], place: number | undefined, link?: Repetition['link']) => {
        const earlier = place === undefined ? undefined : newestFirst[place];
        if (earlier !== undefined) told.push({ kind, earlier, ...(link === undefined ? {} : { link }) });
      };
      const { repeated } = findAlike(text);
      take(
        'text',
        places.find((place) => repeated.has(place)),
      );
      if (told.length === 0) {
        const wasSent = (id: string) => (place: number) => newestFirst[place]?.templateIds.includes(id);
        take(
          'template',
          places.find((place) => templateIds.some((id) => wasSent(id)(place))),
        );
      }
      for (const { page, start, end } of findLinks(text)) {
        take(
          'link',
          places.find((place) => pages[place]?.has(page)),
          { start, end },
        );
      }
      return told;
    },
    countRecentOthers(authorId, text, since) {
      const from = since.toISOString();
      const others = new Set<string>();
      for (const place of findAlike(text).alike) {
        const earlier = newestFirst[place];
        if (earlier !== undefined && earlier.at >= from && earlier.authorId !== authorId)
          others.add(earlier.authorId);
      }
      return others.size;
    },
  };
}
