import { findAtoms } from './atoms';

/**
 * Puts policy text and agent's text together: nothing between Japanese, one space where Latin letters, a link or a
 * tag would otherwise grow together with what follows.
 */
export function spaceBetween(left: string, right: string): '' | ' ' {
  if (left === '' || right === '' || /\s$/u.test(left) || /^\s/u.test(right)) return '';
  const last = findAtoms(left).at(-1);
  const endsInLink =
    last !== undefined &&
    last.end === left.length &&
    /^(?:https?:|[#＃@＠]|[^\d\s]*\.)/iu.test(left.slice(last.start));
  if (endsInLink) return ' ';
  return /[\p{ASCII}”’]$/u.test(left) && /^\p{ASCII}/u.test(right) ? ' ' : '';
}
