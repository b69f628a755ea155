import { spaceBetween } from './join-words';

/**
 * Puts a text into a draft at the caret, so that several templates can make one reply. A space comes between where
 * words or a link would otherwise grow together; Japanese sentences follow one another as they are.
 * @returns the draft, and the offset at which the text begins in it
 */
export function insertText(body: string, caret: number, text: string): { body: string; start: number } {
  const before = body.slice(0, caret);
  const after = body.slice(caret);
  const start = before.length + spaceBetween(before, text).length;
  const inserted = `${before}${spaceBetween(before, text)}${text}${spaceBetween(text, after)}${after}`;
  return { body: inserted, start };
}
