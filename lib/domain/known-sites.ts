import type { SiteId } from './site';
import { isWebPage } from './web-page';

/** A site an agent can turn on by its name. */
export interface KnownSite {
  id: SiteId;
  /** What it is called, where that is not the engine's name. */
  name?: 'cocolog';
  group: 'timelines' | 'blogs';
  /** Match patterns asked for together: the site's own hosts, and those its comment forms live on. */
  patterns: readonly string[];
}

const anywhereOn = (...hosts: string[]): string[] => hosts.map((host) => `*://${host}/*`);

/** Sites with hosts of their own. Engines that live on any host are turned on page by page. */
export const KNOWN_SITES: readonly KnownSite[] = [
  { id: 'yahoo', group: 'timelines', patterns: anywhereOn('search.yahoo.co.jp') },
  { id: 'bluesky', group: 'timelines', patterns: anywhereOn('bsky.app') },
  { id: 'threads', group: 'timelines', patterns: anywhereOn('*.threads.com', '*.threads.net') },
  {
    id: 'livedoor',
    group: 'blogs',
    patterns: anywhereOn('blog.livedoor.jp', '*.livedoor.blog', '*.blog.jp', '*.doorblog.jp'),
  },
  {
    id: 'ameba',
    group: 'blogs',
    patterns: anywhereOn('ameblo.jp', 's.ameblo.jp', 'secret.ameba.jp', 'comment.ameba.jp'),
  },
  {
    id: 'hatena',
    group: 'blogs',
    patterns: anywhereOn(
      '*.hatenablog.com',
      '*.hatenablog.jp',
      '*.hateblo.jp',
      '*.hatenadiary.com',
      '*.hatenadiary.jp',
      '*.hatenadiary.org',
    ),
  },
  { id: 'note', group: 'blogs', patterns: anywhereOn('note.com') },
  // Blogs live on `NAME.blog.fc2.com` and `NAME.blog123.fc2.com`; a pattern cannot say the second.
  { id: 'fc2', group: 'blogs', patterns: anywhereOn('*.fc2.com', '*.fc2.net') },
  { id: 'exblog', group: 'blogs', patterns: anywhereOn('*.exblog.jp') },
  { id: 'jugem', group: 'blogs', patterns: anywhereOn('*.jugem.jp') },
  { id: 'seesaa', group: 'blogs', patterns: anywhereOn('*.seesaa.net') },
  {
    id: 'blogger',
    group: 'blogs',
    patterns: anywhereOn('*.blogspot.com', '*.blogspot.jp', 'www.blogger.com'),
  },
  { id: 'wordpress', group: 'blogs', patterns: anywhereOn('*.wordpress.com') },
  // Of Movable Type's relatives the last with hosts of its own: TypePad closed on 2025-09-30.
  {
    id: 'movabletype',
    name: 'cocolog',
    group: 'blogs',
    patterns: anywhereOn(
      '*.cocolog-nifty.com',
      '*.way-nifty.com',
      '*.txt-nifty.com',
      '*.tea-nifty.com',
      '*.air-nifty.com',
      '*.moe-nifty.com',
    ),
  },
  { id: 'medium', group: 'blogs', patterns: anywhereOn('*.medium.com') },
  { id: 'qiita', group: 'blogs', patterns: anywhereOn('qiita.com') },
  { id: 'zenn', group: 'blogs', patterns: anywhereOn('zenn.dev') },
  { id: 'ghost', group: 'blogs', patterns: anywhereOn('*.ghost.io') },
  { id: 'substack', group: 'blogs', patterns: anywhereOn('*.substack.com') },
];

const KNOWN_PATTERNS: ReadonlySet<string> = new Set(KNOWN_SITES.flatMap(({ patterns }) => patterns));

/** Patterns that stand for the whole web. */
const EVERYWHERE = ['<all_urls>', '*://*/*', 'https://*/*', 'http://*/*'];

/** What of the agent's grants was given for the whole web, and what page by page. */
export function sortGrants(granted: readonly string[]): { everywhere: string[]; pages: string[] } {
  const everywhere = granted.filter((pattern) => EVERYWHERE.includes(pattern));
  const pages = granted.filter((pattern) => !KNOWN_PATTERNS.has(pattern) && !everywhere.includes(pattern));
  return { everywhere, pages };
}

/** The host a pattern speaks of: `*://*.jugem.jp/*` → `*.jugem.jp`. */
export function hostOfPattern(pattern: string): string {
  return pattern.replace(/^[^:]*:\/\//u, '').replace(/\/.*$/u, '');
}

/** The pattern of the host of a page, whichever port: Firefox knows none in patterns. */
export function patternOfPage(address: URL): string {
  return `${address.protocol}//${address.hostname}/*`;
}

/**
 * The pattern for what an agent typed: an address, or a host name such as `mstdn.jp`.
 * @returns undefined for what names no page on the web
 */
export function patternOfTyped(typed: string): string | undefined {
  const text = typed.trim();
  const address = /^[a-z]+:\/\//iu.test(text) ? text : `https://${text}`;
  if (text === '' || !URL.canParse(address)) return undefined;
  const url = new URL(address);
  const isOnWeb = isWebPage(url) && /[^.]\.[^.]/u.test(url.hostname);
  return isOnWeb && !url.hostname.includes('*') ? patternOfPage(url) : undefined;
}
