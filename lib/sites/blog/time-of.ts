import { readLocalTime } from './local-time';

/**
 * When, by an element that says so: its `datetime`, `content` or `title`, else its text. Some platforms put the day
 * alone into `datetime` and the time into the text.
 * @param zone as for `readLocalTime`
 */
export function timeOf(element: Element | null, zone: string | null): string | null {
  if (element === null) return null;
  const written = ['datetime', 'content', 'title'].map((name) => element.getAttribute(name));
  for (const text of [...written, element.textContent]) {
    const time = text === null ? null : readLocalTime(text, zone);
    if (time !== null) return time;
  }
  return null;
}
