import twitterText from 'twitter-text';
import { markLetterEnds } from './letters';
import { HOST, LINK } from './links';
import type { SourceRange } from './template-node';

/** Stretches a part must not end inside, whatever it costs; offsets in UTF-16 units, sorted, not overlapping. */
export type Atoms = readonly SourceRange[];

/** Begins at a word's beginning only, or a long run of letters would be tried from each of them. */
const MAIL = /(?<![\w.+-])[\w.+-]+@[\w-]+(?:\.[\w-]+)+/giu;
const TAG = /[#＃@＠][\p{L}\p{M}\p{N}_]+/gu;

/** What belongs before a number: 午後3時 · 第2回 · 約30分. */
const BEFORE_NUMBER = '(?:午前|午後|第|約|最大|No\\.?\\s?)?[¥￥$€£#№＋+±-]?';
/** Its groups: 1,980 · 20:00 · 11月9 · 0120-000-000 · 03(1234)5678 · 9～18. */
const GROUPS =
  '\\p{Nd}+(?:[.,:/．，：／~～〜–-]\\p{Nd}+|[(（]\\p{Nd}+[)）]\\p{Nd}+|(?:年|月|日|時|分)間?\\p{Nd}+)*';
/** Units in one sign or a few letters: 円 · % · GB · ㎏ · 時間. */
const SIGN_UNIT =
  '[%％℃°]|[A-Za-zµμ]{1,5}(?![A-Za-z])|[㌔㎞㎏㎝㎜]|[年月日時分秒円回個件通名人階番号台本枚冊週点歳度倍種色席部店線駅か所][間目前後半以内]{0,2}';
/** Units in words: 3,000万円 · 2ヶ月 · 5ギガ · 10パーセント · 3営業日 · 30 minutes. */
const WORD_UNIT = [
  '[百千万億兆]+[円人件個回台]?',
  '[ヶヵケカか箇][月所国]間?',
  '営業日[前後目以内]{0,2}|丁目|番地|世代|年度|パーセント|ポイント|ドル|ユーロ|ページ',
  '(?:ギガ|メガ|キロ|センチ|ミリ)?(?:バイト|ヘルツ|グラム|メートル|リットル|ワット|ボルト)|ギガ|メガ|キロ|センチ|ミリ',
  '(?:business |working )?(?:day|hour|minute|second|week|month|year)s?(?![A-Za-z])|percent(?![A-Za-z])|[ap]\\.m\\.',
].join('|');
/** A number, what belongs before it, its signs, and its unit. */
const NUMBER = new RegExp(
  `${BEFORE_NUMBER}${GROUPS}(?:[ \\u00A0\\u3000]?(?:${WORD_UNIT}|${SIGN_UNIT}))?`,
  'giu',
);

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
