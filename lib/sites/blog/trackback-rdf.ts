import { cleanAddress } from './clean-address';
import { documentOf } from './page-address';

/** What an entry's trackback description says. Blogs of the 2000s, and Livedoor still, write it into an HTML comment. */
export interface TrackbackRdf {
  /** Of the entry, cleaned. */
  address: string;
  title: string | null;
  creator: string | null;
  /** As written, with the zone of the blog: `2011-09-12T23:31:00+09:00`. */
  date: string | null;
}

/** A real one has some 600; the limit keeps pages with long comments cheap. */
const MAX_LENGTH = 5_000;
const ENTITIES: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", '#39': "'" };

/** The description of one entry, by http or https; undefined where the page has none of that address. */
export function findTrackbackRdf(node: Node, permalink: string | null): TrackbackRdf | undefined {
  const plain = (url: string) => url.replace(/^https?:/u, '');
  return permalink === null
    ? undefined
    : readTrackbackRdf(node).find((rdf) => plain(rdf.address) === plain(permalink));
}

/** Every trackback description in the page's HTML comments. */
export function readTrackbackRdf(node: Node): TrackbackRdf[] {
  const found: TrackbackRdf[] = [];
  const document = documentOf(node);
  const walker = Document.prototype.createTreeWalker.call(document, document, NodeFilter.SHOW_COMMENT);
  for (let comment = walker.nextNode(); comment !== null; comment = walker.nextNode()) {
    const text = comment.nodeValue ?? '';
    if (text.length > MAX_LENGTH || !text.includes('<rdf:Description')) continue;
    const read = (name: string) => readValue(text, name);
    const address = cleanAddress(read('identifier') ?? '', null);
    if (address === null) continue;
    found.push({ address, title: read('title'), creator: read('creator'), date: read('date') });
  }
  return found;
}

/** A Dublin Core attribute, its entities read. */
function readValue(text: string, name: string): string | null {
  const value = new RegExp(`\\sdc:${name}\\s*=\\s*"([^"]*)"`, 'u').exec(text)?.[1];
  return (
    value?.replace(/&(amp|lt|gt|quot|apos|#39);/gu, (_, entity: string) => ENTITIES[entity] ?? '').trim() ||
    null
  );
}
