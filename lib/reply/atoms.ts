import twitterText from 'twitter-text';
import { markLetterEnds } from './letters';
import type { SourceRange } from './template-node';

/** Stretches a part must not end inside, whatever it costs; offsets in UTF-16 units, sorted, not overlapping. */
export type Atoms = readonly SourceRange[];

/**
 * Links of any host: X's library knows only the top-level domains of its time (facts/x.md §6), and a reader copies
 * the whole. Stops where Japanese text goes on.
 */
const LINK = /https?:\/\/[\w!#$%&'()*+,./:;=?@[\]~-]+/giu;
/** Begins at a word's beginning only, or a long run of letters would be tried from each of them. */
const MAIL = /(?<![\w.+-])[\w.+-]+@[\w-]+(?:\.[\w-]+)+/giu;
/**
 * `example.jp` without https. X makes a link of it, but its library takes the Japanese before it for part of the host
 * and finds it or not by how much of that there is, so what it finds in the whole says nothing about a part.
 */
const HOST = /(?<![\w.@-])(?:[a-z0-9-]+\.)+[a-z]{2,24}(?:\/[\w!#$%&'()*+,./:;=?@[\]~-]*)?/giu;
const TAG = /[#＃@＠][\p{L}\p{M}\p{N}_]+/gu;

/** 1,980円 · 20:00 · 11月9日 · 2.4GHz · ￥5,480 · 0120-000-000 · 9～18時: a number, its signs, and its unit. */
const NUMBER =
  /[¥￥$€£#№+-]?\p{Nd}+(?:[.,:/．，：／~～〜–-]\p{Nd}+|(?:年|月|日|時|分)間?\p{Nd}+)*(?:[ \u00A0\u3000]?(?:[%％℃°]|[A-Za-zµμ]{1,5}(?![A-Za-z])|[㌔㎞㎏㎝㎜]|[年月日時分秒円回個件通名人階番号台本枚冊週点歳度倍種色席部店線駅か所][間目前後半以内]{0,2}))?/gu;

/** Links, mentions, hashtags, mail addresses, and numbers with their units. */
export function findAtoms(text: string): Atoms {
  const found: SourceRange[] = twitterText
    .extractEntitiesWithIndices(text)
    .map(({ indices: [start, end] }) => ({ start, end }));
  for (const pattern of [LINK, HOST, MAIL, TAG, NUMBER]) {
    for (const match of text.matchAll(pattern)) {
      found.push({ start: match.index, end: match.index + match[0].length });
    }
  }
  return mergeOverlaps(found);
}

/**
 * Offsets at which a part may end without breaking an atom or what a reader sees as one character (emoji with
 * joiners, flags, letters with combining marks), in order. The text's own ends are left out.
 */
export function findCuts(text: string): number[] {
  const ends = markLetterEnds(text);
  for (const { start, end } of findAtoms(text)) ends.fill(0, start + 1, end);
  const cuts: number[] = [];
  for (let at = 1; at < text.length; at++) if (ends[at] === 1) cuts.push(at);
  return cuts;
}

function mergeOverlaps(ranges: SourceRange[]): SourceRange[] {
  const merged: SourceRange[] = [];
  for (const range of ranges.toSorted((a, b) => a.start - b.start)) {
    const last = merged.at(-1);
    if (last !== undefined && range.start < last.end) last.end = Math.max(last.end, range.end);
    else merged.push({ ...range });
  }
  return merged;
}
