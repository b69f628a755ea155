import { foldUnit, IGNORED } from './base-table';
import { FORM } from './form';
import { isDigit, isSeparator, isSimpleLetter, LONG_MARK, toKatakana, toLargeKana, WAVE } from './unit-kinds';

/** The text holds something that needs `toForm` and its allocations. */
export const UNSURE = -2;
/** The text does not agree. */
export const DIFFERS = -1;

/** Whether what stands at `index` may combine with the unit before it. */
function isFollowedByTail(text: string, index: number): boolean {
  return index < text.length && foldUnit(text.charCodeAt(index)) >= IGNORED;
}

/**
 * Compares the text from `start` with a form, without allocating, as far as single units suffice: the common case of
 * `toForm`. Returns the end of the agreeing stretch, `DIFFERS`, or `UNSURE`. The form begins with a sound or letter.
 */
export function compareForm(
  text: string,
  start: number,
  form: Uint16Array,
  from: number,
  to: number,
  mode: number,
): number {
  let at = start;
  let wanted = from;
  let before = 0;
  while (wanted < to) {
    if (at >= text.length) return DIFFERS;
    let unit = foldUnit(text.charCodeAt(at));
    if (unit >= IGNORED || unit === WAVE) return UNSURE;
    at++;
    if (unit === LONG_MARK && mode & (FORM.dropLong | FORM.joinLong)) {
      const isRepeated = before === LONG_MARK;
      before = LONG_MARK;
      if (mode & FORM.dropLong || isRepeated) continue;
    } else if (isSeparator(unit) && mode & FORM.separators) {
      const after = at < text.length ? foldUnit(text.charCodeAt(at)) : 0;
      if (!isSimpleLetter(before) || !isSimpleLetter(after) || (isDigit(before) && isDigit(after)))
        return UNSURE;
      continue;
    } else {
      before = unit;
      if (mode & FORM.kana) unit = toKatakana(unit);
      if (mode & FORM.smallKana) unit = toLargeKana(unit);
    }
    if (form[wanted] !== unit) return isFollowedByTail(text, at) ? UNSURE : DIFFERS;
    wanted++;
  }
  return at;
}
