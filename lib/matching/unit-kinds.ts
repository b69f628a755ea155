/** Kinds of base-folded units that spelling options and boundaries ask about. */

export const LONG_MARK = 0x30fc;
export const WAVE = 0x7e;
const JOINER = 0x200d;
const SPACE = 0x20;
const HYPHEN = 0x2d;
const MIDDLE_DOT = 0x30fb;

/** ァィゥェォッャュョヮヵヶ and the Ainu ㇰ…ㇿ, with the full-size kana each is a small form of. */
const SMALL = 'ァィゥェォッャュョヮヵヶㇰㇱㇲㇳㇴㇵㇶㇷㇸㇹㇺㇻㇼㇽㇾㇿ';
const LARGE = 'アイウエオツヤユヨワカケクシストヌハヒフヘホムラリルレロ';

export function isSeparator(unit: number): boolean {
  return unit === SPACE || unit === HYPHEN || unit === MIDDLE_DOT;
}

/** What the coarse fold leaves out: ー, 〜, separators and the joiner inside an emoji sequence. */
export function isDroppable(unit: number): boolean {
  return unit === LONG_MARK || unit === WAVE || unit === JOINER || isSeparator(unit);
}

function isHiragana(unit: number): boolean {
  return (unit > 0x3040 && unit < 0x3097) || unit === 0x309d || unit === 0x309e;
}

/** Hiragana → katakana; everything else stays. */
export function toKatakana(unit: number): number {
  return isHiragana(unit) ? unit + 0x60 : unit;
}

/** By katakana unit from U+30A0 on. */
const largeOf = new Uint16Array(0x160);
[...SMALL].forEach((small, index) => {
  largeOf[small.charCodeAt(0) - 0x30a0] = LARGE.charCodeAt(index);
});

/** Small kana → full size, in its own syllabary; everything else stays. */
export function toLargeKana(unit: number): number {
  if (unit < 0x3041 || unit > 0x31ff) return unit;
  if (!isHiragana(unit)) return largeOf[unit - 0x30a0] || unit;
  const large = largeOf[unit + 0x60 - 0x30a0] ?? 0;
  return large === 0 ? unit : large - 0x60;
}

export function isKatakana(unit: number): boolean {
  return (unit > 0x30a0 && unit < 0x30fb) || unit === LONG_MARK || (unit >= 0x31f0 && unit < 0x3200);
}

/** Kana or kanji, after which 〜 is a drawn-out sound. */
export function isJapanese(unit: number): boolean {
  return (unit > 0x3040 && unit < 0x3100 && unit !== MIDDLE_DOT) || (unit > 0x3400 && unit < 0xa000);
}

export function isDigit(unit: number): boolean {
  return unit > 0x2f && unit < 0x3a;
}

/**
 * Whether the unit belongs to a script that puts spaces between words: Latin, Greek, Cyrillic, Armenian, digits and
 * `_`, which holds handles and tags together.
 */
export function isWordScript(unit: number): boolean {
  if (unit < 0x80) return (unit > 0x60 && unit < 0x7b) || isDigit(unit) || unit === 0x5f;
  return (
    (unit >= 0xc0 && unit < 0x250 && unit !== 0xd7 && unit !== 0xf7) ||
    (unit >= 0x250 && unit < 0x2b0) ||
    (unit >= 0x370 && unit < 0x590 && LETTER.test(String.fromCharCode(unit))) ||
    (unit >= 0x1e00 && unit < 0x2000 && LETTER.test(String.fromCharCode(unit))) ||
    (unit >= 0xa640 && unit < 0xa6a0) ||
    (unit >= 0xa720 && unit < 0xa800)
  );
}
const LETTER = /[\p{L}\p{N}]/u;

/** Letters and digits told by range alone: ASCII, kana, kanji. Others may be letters too. */
export function isSimpleLetter(unit: number): boolean {
  return (unit > 0x60 && unit < 0x7b) || isDigit(unit) || isJapanese(unit);
}

const WORD_CHARACTER = /^[\p{L}\p{N}\p{M}]/u;

/** Letters, digits and marks of any script: what stands inside a word. */
export function isWordCharacter(character: string): boolean {
  return WORD_CHARACTER.test(character);
}

/** Coarsest form of a base-folded unit, or 0 where the coarse fold leaves it out. */
export function toCoarse(unit: number): number {
  return isDroppable(unit) ? 0 : toLargeKana(toKatakana(unit));
}
