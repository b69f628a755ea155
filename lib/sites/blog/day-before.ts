import { textOf } from './own-elements';

/** The heading with the day that stands above an entry, other entries of that day between them. */
export function findDayBefore(entry: Element, selector: string): string | null {
  let before = entry.previousElementSibling;
  while (before !== null && !before.matches(selector)) before = before.previousElementSibling;
  return textOf(before);
}
