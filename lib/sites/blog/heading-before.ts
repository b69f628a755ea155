import { isBefore } from '../document-order';
import { findFirstOwn } from './first-own';

const HEADINGS = ['h1', 'h2', 'h3'];

/**
 * The heading of an entry whose title has no class of its own: one before its text. A heading inside or after the text
 * is a section of it, or of an author box.
 */
export function findHeadingBefore(entry: Element, text: Element | undefined, items: string): Element | null {
  const heading = findFirstOwn(entry, HEADINGS, items);
  if (heading === null || text === undefined) return heading;
  return isBefore(heading, text) && !heading.contains(text) ? heading : null;
}
