import { readBaseUnits } from './base-units';
import type { Term } from './types';
import { toCoarse } from './unit-kinds';

const WILDCARD = /[*＊]+/u;

/** The term's literal pieces, as typed, and whether a `*` opens its edges. */
export interface TermShape {
  pieces: string[];
  openLeft: boolean;
  openRight: boolean;
}

/** Splits a word at its `*`. Phrases are taken literally. */
export function readTermShape(term: Term): TermShape {
  if (term.kind === 'phrase') return { pieces: [term.text], openLeft: false, openRight: false };
  if (!WILDCARD.test(term.text)) {
    return { pieces: term.text === '' ? [] : [term.text], openLeft: false, openRight: false };
  }
  const parts = term.text.split(WILDCARD);
  return {
    pieces: parts.filter((part) => part !== ''),
    openLeft: parts.length > 1 && parts[0] === '',
    openRight: parts.length > 1 && parts.at(-1) === '',
  };
}

function isSecondHalf(unit: number): boolean {
  return unit >= 0xdc00 && unit < 0xe000;
}

/** Characters that always leave one in the coarse fold, whatever they combine with; two of them settle nearly every term. */
const TWO_LETTERS = /[0-9A-Za-zぁ-ゖァ-ヺ一-鿿].*[0-9A-Za-zぁ-ゖァ-ヺ一-鿿]/su;

/** Characters of the text in the coarse fold, in which ー and separators count for nothing: at least two where there are more. */
export function measureCoarse(text: string): number {
  if (TWO_LETTERS.test(text)) return 2;
  let length = 0;
  for (const unit of readBaseUnits(text).units) if (toCoarse(unit) !== 0 && !isSecondHalf(unit)) length++;
  return length;
}
