import type { Account } from './account';
import { bareHandle } from './bare-handle';
import { handleKey } from './identity';
import type { SiteId } from './site';

/** Sites on which an account speaks under a handle of its own. A comment under a blog entry is signed by name instead. */
export const HANDLE_SITES = ['x', 'bluesky', 'mastodon', 'threads'] as const;
export type HandleSite = (typeof HANDLE_SITES)[number];

/** Whether an account speaks under a handle of its own there. */
export function hasHandles(site: SiteId): site is HandleSite {
  return (HANDLE_SITES as readonly SiteId[]).includes(site);
}

/** As stored with an account; longer ones are refused. */
export const LONGEST_HANDLE = 60;

/** What a whole handle looks like on each site; on Mastodon with the server, on Bluesky with the domain. */
const FORMS: Readonly<Record<HandleSite, RegExp>> = {
  x: /^\w{1,15}$/u,
  bluesky: /^(?:[a-z\d](?:[a-z\d-]*[a-z\d])?\.)+[a-z][a-z\d-]*[a-z\d]$/iu,
  mastodon: /^\w(?:[\w.-]*\w)?@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+$/u,
  threads: /^[\w.]{1,30}$/u,
};

/** The address of a profile, as people copy it. */
const PROFILES: Readonly<Record<HandleSite, RegExp>> = {
  x: /^(?:https?:\/\/)?(?:www\.|mobile\.)?(?:x|twitter)\.com\/@?(?<name>\w+)/iu,
  bluesky: /^(?:https?:\/\/)?bsky\.app\/profile\/(?<name>[^/?#]+)/iu,
  mastodon: /^https?:\/\/(?<server>[^/?#]+)\/@(?<name>[^/?#]+)/iu,
  threads: /^(?:https?:\/\/)?(?:www\.)?threads\.(?:com|net)\/@(?<name>[\w.]+)/iu,
};

/**
 * A handle as people type or paste it: with or without `@`, full-width, or as the profile's address.
 * @returns the bare handle, as far as it can be read
 */
export function readHandle(site: HandleSite, typed: string): string {
  const folded = typed.normalize('NFKC').trim();
  const { name, server } = PROFILES[site].exec(folded)?.groups ?? {};
  if (name === undefined) return folded.replace(/^@+/u, '');
  return server === undefined || name.includes('@') ? name : `${name}@${server}`;
}

/** Whether a bare handle can be one of that site. */
export function isHandleOf(site: HandleSite, handle: string): boolean {
  return handle.length <= LONGEST_HANDLE && FORMS[site].test(handle);
}

type Handles = Account['handles'];

/** The account's handle on a site, without `@`; null where it has none. */
export function findHandleOn(handles: Handles, site: SiteId): string | null {
  const found = handles.find((each) => each.site === site)?.handle ?? '';
  return found === '' ? null : bareHandle(found);
}

/** Whether an account speaks under this handle on a site, however its letters are written. */
export function hasHandleOn(handles: Handles, site: SiteId, handle: string): boolean {
  return findHandleOn(handles, site)?.toLowerCase() === bareHandle(handle).toLowerCase();
}

/** The keys under which an account's own posts on a site are known. */
export function ownKeysOn(handles: Handles, site: SiteId): string[] {
  return handles.filter((own) => own.site === site).map(({ handle }) => handleKey(site, handle));
}

/** Handles with the one of a site set; empty takes it away. Practice speaks as the account does on X. */
export function withHandle(handles: Handles, site: HandleSite, handle: string): Handles {
  const sites: readonly SiteId[] = site === 'x' ? ['x', 'practice'] : [site];
  const others = handles.filter((each) => !sites.includes(each.site));
  const own = handle === '' ? [] : sites.map((each) => ({ site: each, handle }));
  return [...own, ...others].toSorted((a, b) => placeOf(a.site) - placeOf(b.site));
}

/** Lists of accounts name the first handle: X before the others. */
function placeOf(site: SiteId): number {
  const at = (HANDLE_SITES as readonly SiteId[]).indexOf(site);
  return at < 0 ? HANDLE_SITES.length : at;
}
