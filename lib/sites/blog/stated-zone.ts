import { queryFirst } from '../query';
import { documentOf } from './page-address';

/** Machine-readable times of the page itself, not of what is quoted in a text. */
const STATED =
  'head meta[property="article:published_time"][content$="+09:00"], head meta[itemprop="datePublished"][content$="+09:00"], ' +
  ':is(time[datetime$="+09:00"], abbr[title$="+09:00"]):not(blockquote *)';

/**
 * Zone of the times that a page of unknown home shows as text. Only +09:00 says one: it has no summer time, while
 * +00:00 is what plugins write for any zone.
 */
export function statedZone(node: Node): string | null {
  return queryFirst(documentOf(node), STATED) === null ? null : '+09:00';
}
