import { queryFirst } from '../query';
import { documentOf } from './page-address';

/** Machine-readable times of the page itself, not of what is quoted in a text. */
const STATED =
  'head meta[property="article:published_time"][content$="+09:00"], head meta[itemprop="datePublished"][content$="+09:00"], ' +
  ':is(time[datetime$="+09:00"], abbr[title$="+09:00"]):not(blockquote *)';

/** What a page said when it had so many elements: it is asked once for each of hundreds of comments. */
const asked = new WeakMap<Document, { size: number; zone: string | null }>();

/**
 * Zone of the times that a page of unknown home shows as text. Only +09:00 says one: it has no summer time, while
 * +00:00 is what plugins write for any zone.
 */
export function statedZone(node: Node): string | null {
  const document = documentOf(node);
  const before = asked.get(document);
  const size = Document.prototype.getElementsByTagName.call(document, '*').length;
  if (before?.size === size) return before.zone;
  const zone = queryFirst(document, STATED) === null ? null : '+09:00';
  asked.set(document, { size, zone });
  return zone;
}
