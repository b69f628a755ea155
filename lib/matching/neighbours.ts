import { CLUSTER, foldUnit, IGNORED } from './base-table';
import { findBaseStart, findClusterEnd } from './cluster';
import { foldBase } from './fold-base';
import { isWordScript, LONG_MARK, WAVE } from './unit-kinds';

/** Base form of the visible cluster before or at an index: its first unit, or 0 at the text's edge. */
function findFoldedAt(text: string, index: number): number {
  for (let at = index; at < text.length; at++) {
    const unit = foldUnit(text.charCodeAt(at));
    if (unit < IGNORED) return unit;
    if (unit === CLUSTER) return foldBase(text.slice(at, findClusterEnd(text, at))).codePointAt(0) ?? 0;
  }
  return 0;
}

function findFoldedBefore(text: string, index: number): number {
  let at = index - 1;
  while (at >= 0 && foldUnit(text.charCodeAt(at)) === IGNORED) at--;
  if (at < 0) return 0;
  const unit = foldUnit(text.charCodeAt(at));
  const isSurrogate = unit >= 0xd800 && unit < 0xe000;
  if (unit < IGNORED && !isSurrogate) return unit;
  const isSecondHalf = isSurrogate && at > 0 && (text.codePointAt(at - 1) ?? 0) > 0xffff;
  const start = findBaseStart(text, isSecondHalf ? at - 1 : at);
  const bare = foldBase(text.slice(start, at + 1)).replace(/\p{M}+$/u, '');
  return Array.from(bare).at(-1)?.codePointAt(0) ?? 0;
}

/** Whether no letter or digit of a spacing script stands right before `index`. Invisible characters do not count. */
export function isWordEdgeBefore(text: string, index: number): boolean {
  return !isWordScript(findFoldedBefore(text, index));
}

export function isWordEdgeAfter(text: string, index: number): boolean {
  return !isWordScript(findFoldedAt(text, index));
}

/** Characters that go on with a hashtag (twitter-text): letters, digits, marks, _ and a few joiners. */
const TAG_CHARACTER = /^[\p{L}\p{M}\p{Nd}_~〜・゠〃゛゜·\u200c\u200d]/u;

function isTagCharacter(point: number): boolean {
  return point > 0 && TAG_CHARACTER.test(String.fromCodePoint(point));
}

/** Whether a hashtag may begin at `index`: not right after a letter, digit or `&`. */
export function isTagStart(text: string, index: number): boolean {
  const before = findFoldedBefore(text, index);
  return before !== 0x26 && !isTagCharacter(before);
}

/** Whether a hashtag that reaches to `index` ends there. */
export function isTagEnd(text: string, index: number): boolean {
  return !isTagCharacter(findFoldedAt(text, index));
}

/** Whether ー or 〜, in any width, stands at `index`. */
export function isLongMarkAt(text: string, index: number): boolean {
  if (index >= text.length) return false;
  const unit = text.charCodeAt(index);
  if (unit > 0x7e && unit < 0x2000) return false;
  const folded = foldUnit(unit);
  return folded === LONG_MARK || folded === WAVE;
}

/** Index behind the ー and 〜 at `index`. */
export function skipLongMarks(text: string, index: number): number {
  let at = index;
  while (isLongMarkAt(text, at)) at = findClusterEnd(text, at);
  return at;
}

/** The rest of a word reaches this far at most; a longer one is no word. */
const LONGEST_WORD = 60;

/** End of the Latin, Cyrillic or digit word that goes on at `index`, or `index`. */
export function skipWordAfter(text: string, index: number): number {
  let at = index;
  while (at < text.length && at - index < LONGEST_WORD && isWordScript(foldUnit(text.charCodeAt(at)))) {
    at = findClusterEnd(text, at);
  }
  return at;
}

/** Start of the Latin, Cyrillic or digit word that reaches to `index`, or `index`. */
export function skipWordBefore(text: string, index: number): number {
  let at = index;
  while (at > 0 && index - at < LONGEST_WORD) {
    const start = findBaseStart(text, at - 1);
    if (!isWordScript(foldUnit(text.charCodeAt(start)))) break;
    at = start;
  }
  return at;
}
