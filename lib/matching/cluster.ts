/**
 * Grapheme-like clusters, as far as marks need them: a base with everything that combines with it. A superset of
 * what NFKC composes across, so that folding cluster by cluster equals folding the whole text.
 */

const EXTEND = /^(?:\p{M}|\p{EMod}|\u200c|\u200d|[\uff9e\uff9f]|[\u{e0020}-\u{e007f}])/u;
const PICTOGRAPH = /^\p{ExtPict}/u;
const JOINER = 0x200d;

/** Common characters that neither extend nor join: ASCII to Latin Extended, kana, kanji, full-width forms. */
export function isPlain(unit: number): boolean {
  return (
    unit < 0x300 ||
    (unit >= 0x3000 && unit < 0x302a) ||
    (unit > 0x3040 && unit < 0x3099) ||
    (unit > 0x309f && unit < 0x3100) ||
    (unit >= 0x3400 && unit < 0xa000) ||
    (unit > 0xff00 && unit < 0xff9e)
  );
}

function isControl(unit: number): boolean {
  return unit < 0x20 || (unit > 0x7e && unit < 0xa0);
}

function unitsOf(point: number): number {
  return point > 0xffff ? 2 : 1;
}

/** Code point at `index`; lone surrogates count as themselves. */
function pointAt(text: string, index: number): number {
  return text.codePointAt(index) ?? 0;
}

/** Code point that ends before `index`. */
function pointBefore(text: string, index: number): number {
  const last = text.charCodeAt(index - 1);
  if (last >= 0xdc00 && last < 0xe000 && index > 1) {
    const point = pointAt(text, index - 2);
    if (point > 0xffff) return point;
  }
  return last;
}

export function isExtend(point: number): boolean {
  // Among emoji only skin tones do.
  if (point >= 0x1f000 && point < 0x1fb00) return point >= 0x1f3fb && point < 0x1f400;
  return !(point < 0x10000 && isPlain(point)) && EXTEND.test(String.fromCodePoint(point));
}

function isPictograph(point: number): boolean {
  return point > 0x2000 && PICTOGRAPH.test(String.fromCodePoint(point));
}

function isRegionalIndicator(point: number): boolean {
  return point >= 0x1f1e6 && point <= 0x1f1ff;
}

/** Hangul letters, conjoining or compatible, and syllables: NFKC composes runs of them. */
export function isHangul(point: number): boolean {
  return (
    (point >= 0x1100 && point < 0x1200) ||
    (point > 0x3130 && point < 0x318f) ||
    (point >= 0xa960 && point < 0xa980) ||
    (point >= 0xac00 && point < 0xd800) ||
    (point >= 0xffa0 && point < 0xffdd)
  );
}

/** Whether `point` is a vowel or final that composes with a Hangul letter before it. */
function isHangulTail(point: number): boolean {
  if (!isHangul(point) || (point >= 0xac00 && point < 0xd7b0)) return false;
  const folded = String.fromCodePoint(point).normalize('NFKC').charCodeAt(0);
  return (folded >= 0x1160 && folded < 0x1200) || folded >= 0xd7b0;
}

/** End of the cluster that begins at `index`. */
export function findClusterEnd(text: string, index: number): number {
  const first = text.charCodeAt(index);
  let at = index + 1;
  if (isPlain(first) && (at >= text.length || isPlain(text.charCodeAt(at)))) return at;
  if (isControl(first)) return at;
  const base = pointAt(text, index);
  at = index + unitsOf(base);
  if (isRegionalIndicator(base) && at < text.length && isRegionalIndicator(pointAt(text, at))) at += 2;
  let before = base;
  while (at < text.length) {
    const point = pointAt(text, at);
    const joins =
      isExtend(point) ||
      (before === JOINER && isPictograph(base) && isPictograph(point)) ||
      (isHangul(before) && isHangulTail(point));
    if (!joins) break;
    at += unitsOf(point);
    before = point;
  }
  return at;
}

/** Whether the code point at `index` combines with what stands before it. */
function hasBase(text: string, index: number): boolean {
  if (index <= 0) return false;
  const point = pointAt(text, index);
  const before = pointBefore(text, index);
  return isExtend(point) ? !isControl(before) : isHangulTail(point) && isHangul(before);
}

/** Start of the base that the character at `index` combines with, or `index` where there is none. */
export function findBaseStart(text: string, index: number): number {
  let at = index;
  while (hasBase(text, at)) at -= unitsOf(pointBefore(text, at));
  return at;
}

/** Whether no cluster spans `index`. Pairs of regional indicators are for the caller, who counted them. */
export function isClusterBreak(text: string, index: number): boolean {
  if (index <= 0 || index >= text.length) return true;
  const next = text.charCodeAt(index);
  if (isPlain(next)) return true;
  const before = pointBefore(text, index);
  if (next >= 0xdc00 && next < 0xe000) {
    const high = text.charCodeAt(index - 1);
    if (high >= 0xd800 && high < 0xdc00) return false;
  }
  if (hasBase(text, index)) return false;
  const point = pointAt(text, index);
  if (before !== JOINER || !isPictograph(point)) return true;
  return !isPictograph(pointAt(text, findBaseStart(text, index - 1)));
}
