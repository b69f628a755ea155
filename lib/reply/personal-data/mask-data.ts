import { widen } from './leave-out';
import type { PersonalData } from './personal-data';

/**
 * The text with a mark where personal data stood, for whoever may know that there was some, but not what.
 * @param data everything found in the text, in its order
 */
export function maskData(text: string, data: readonly PersonalData[], mark: string): string {
  let masked = '';
  let at = 0;
  for (const each of data) {
    const { start, end } = widen(text, each);
    const between = text.slice(at, start);
    // A postcode and its address leave one mark.
    const goesOn = at > 0 && between.trim() === '';
    masked += goesOn ? '' : between + mark;
    at = Math.max(at, end);
  }
  return masked + text.slice(at);
}
