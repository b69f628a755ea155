import { type Break, judgeBreak } from './break-kind';

const words = new Intl.Segmenter('ja', { granularity: 'word' });

const PAIRS: Readonly<Record<string, string>> = {
  '「': '」',
  '『': '』',
  '（': '）',
  '(': ')',
  '【': '】',
  '〔': '〕',
  '“': '”',
};
/** How far a sentence's end is looked back for: terminator, closing brackets and an emoji sequence. */
const REACH = 24;

/** The places among `cuts` at which a part may end, in order, each with its quality. */
export function findBreaks(text: string, cuts: readonly number[]): Break[] {
  const wordEnds = new Set<number>();
  for (const { index } of words.segment(text)) wordEnds.add(index);
  const isInner = markPairs(text);

  const isCut = new Set(cuts);
  const breaks: Break[] = [];
  for (const at of cuts) {
    if (at < (breaks.at(-1)?.next ?? 0) || isSpace(text.charAt(at - 1))) continue;
    let next = at;
    while (isSpace(text.charAt(next))) next++;
    if (next >= text.length) break;
    // White space that carries a combining mark is one character with it.
    if (next > at && !isCut.has(next)) continue;
    const before = text.slice(Math.max(0, at - REACH), at);
    const after = text.slice(next, next + REACH);
    const gap = text.slice(at, next);
    breaks.push({ at, next, kind: judgeBreak(before, gap, after, wordEnds.has(at), isInner[at] === 1) });
  }
  return breaks;
}

/** 1 at every offset that lies between the two brackets of a pair. A bracket without its partner counts for nothing. */
function markPairs(text: string): Uint8Array {
  const inner = new Uint8Array(text.length + 1);
  const open: { close: string; at: number }[] = [];
  for (let at = 0; at < text.length; at++) {
    const char = text.charAt(at);
    const close = PAIRS[char];
    if (close !== undefined) {
      open.push({ close, at });
      continue;
    }
    const opened = open.findLastIndex((each) => each.close === char);
    if (opened === -1) continue;
    inner.fill(1, (open[opened]?.at ?? at) + 1, at + 1);
    open.length = opened;
  }
  return inner;
}

function isSpace(char: string): boolean {
  return char !== '' && char.trim() === '';
}
