/**
 * Links of any host: X's library knows only the top-level domains of its time (facts/x.md §6), and a reader copies
 * the whole. Stops where Japanese text goes on.
 */
export const LINK = /https?:\/\/[\w!#$%&'()*+,./:;=?@[\]~-]+/giu;

/**
 * `example.jp` without https. X makes a link of it, but its library takes the Japanese before it for part of the host
 * and finds it or not by how much of that there is, so what it finds in the whole says nothing about a part.
 */
export const HOST = /(?<![\w.@＠-])(?:[a-z0-9-]+\.)+[a-z]{2,24}(?:\/[\w!#$%&'()*+,./:;=?@[\]~-]*)?/giu;

/** A link as it stands in a text. Offsets in UTF-16 units. */
export interface FoundLink {
  start: number;
  end: number;
  /** Lower case, without `www.`. */
  host: string;
  /** As a key for comparing: host, path and query, without scheme, trackers, fragment and closing slash. */
  page: string;
}

/** Sentence marks that follow a link rather than belong to it. */
const TRAILING = /[.,:;!?'")\]]+$/u;

/** Links with and without scheme, in order. Mail addresses and file names without a path are none. */
export function findLinks(text: string): FoundLink[] {
  const found: FoundLink[] = [];
  for (const match of text.matchAll(LINK)) found.push(toLink(match.index, match[0]));
  for (const match of text.matchAll(HOST)) {
    const inside = found.some(({ start, end }) => match.index >= start && match.index < end);
    const isMail = /^[@＠]/u.test(text.slice(match.index + match[0].length));
    if (!inside && !isMail && isPublicHost(match[0])) found.push(toLink(match.index, match[0]));
  }
  return found.sort((a, b) => a.start - b.start);
}

function toLink(start: number, written: string): FoundLink {
  const link = written.replace(TRAILING, '');
  const bare = link.replace(/^https?:\/\//iu, '').replace(/^www\./iu, '');
  const host = /^[^/:?#]*/u.exec(bare)?.[0].toLowerCase() ?? '';
  const [path = '', query = ''] = bare.slice(host.length).replace(/#.*$/su, '').split('?', 2);
  const asked = query.split('&').filter((each) => each !== '' && !TRACKER.test(each));
  const page = [host + path.replace(/\/+$/u, ''), ...asked].join('?');
  return { start, end: start + link.length, host, page };
}

/** Says where a reader came from, not what the page is. */
const TRACKER = /^(?:utm(?:_\w+)?|from|ref|fbclid|gclid)(?:=|$)/iu;

/** Without a scheme only these ends make a host: countries, and names that sites are sold under. */
const TOP_LEVEL =
  /\.(?:[a-z]{2}|com|net|org|info|biz|edu|gov|app|dev|shop|store|online|site|tech|cloud|page|link|tokyo|osaka|nagoya|xyz|club|blog|news|support|example)$/iu;
/** Ends of file names that are countries as well. */
const FILE_NAME = /\.(?:js|ts|py|md|sh|pl|rs|cc|ps)$/iu;

function isPublicHost(written: string): boolean {
  const [host = '', path] = written.split('/');
  return TOP_LEVEL.test(host) && (path !== undefined || !FILE_NAME.test(host));
}
