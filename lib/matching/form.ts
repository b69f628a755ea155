import type { FoldOptions } from '@/lib/domain/keyword-list';
import type { BaseUnits } from './base-units';
import {
  isDigit,
  isJapanese,
  isSeparator,
  isWordCharacter,
  LONG_MARK,
  toKatakana,
  toLargeKana,
  WAVE,
} from './unit-kinds';

/**
 * Spellings a piece of text is compared in. The automaton works on the coarsest; a hit then has to agree in the
 * form its term asks for.
 */
export const FORM = {
  kana: 1,
  smallKana: 2,
  /** ー and 〜 after a sound count for nothing. */
  dropLong: 4,
  /** … count once, however many: for short katakana words, where ビル is not ビール. */
  joinLong: 8,
  separators: 16,
} as const;

/** A list's spelling options as the bits of `FORM`. */
export function toFormMode(fold: FoldOptions): number {
  return (
    (fold.kana ? FORM.kana : 0) |
    (fold.smallKana ? FORM.smallKana : 0) |
    (fold.longVowel ? FORM.dropLong : 0) |
    (fold.separators ? FORM.separators : 0)
  );
}

/** Whether a separator between the two units counts for nothing: between letters, but not inside a number. */
function isBetweenLetters(before: number | undefined, after: number | undefined): boolean {
  if (before === undefined || after === undefined || (isDigit(before) && isDigit(after))) return false;
  return isWordCharacter(String.fromCharCode(before)) && isWordCharacter(String.fromCharCode(after));
}

function findAfterSeparators(units: readonly number[], index: number): number | undefined {
  let at = index;
  while (at < units.length && isSeparator(units[at] ?? 0)) at++;
  return units[at];
}

/** `base` in the spelling of `mode`, with the starts of the units that stay. */
export function toForm(base: BaseUnits, mode: number): BaseUnits {
  const units: number[] = [];
  const starts: number[] = [];
  let before: number | undefined;
  base.units.forEach((unit, index) => {
    let kept = unit;
    const isLong = unit === LONG_MARK || (unit === WAVE && before !== undefined && isJapanese(before));
    if (isLong && mode & (FORM.dropLong | FORM.joinLong)) {
      before = LONG_MARK;
      if (mode & FORM.dropLong || units.at(-1) === LONG_MARK) return;
      kept = LONG_MARK;
    } else if (mode & FORM.separators && isSeparator(unit)) {
      if (isBetweenLetters(before, findAfterSeparators(base.units, index))) return;
    } else {
      if (mode & FORM.kana) kept = toKatakana(kept);
      if (mode & FORM.smallKana) kept = toLargeKana(kept);
      before = unit;
    }
    units.push(kept);
    starts.push(base.starts[index] ?? 0);
  });
  return { units, starts };
}
