import { isWebPage } from '@/lib/domain/web-page';

/** Longest address the desk takes in a message. */
const MAX_LENGTH = 2_000;

/**
 * Parameters that say how somebody came here or what they were about to do, never which page it is (facts/blogs.md §3).
 * `m`, `amp`, `share` only with the values that mean a view: WordPress has `?m=201106` for a month.
 */
const PASSING =
  /^(?:utm_\w+|fbclid|gclid|gclsrc|srsltid|__twitter_impression|mibextid|li_fat_id|rdt_cid|dclid|gbraid|wbraid|msclkid|yclid|twclid|ttclid|igshid|igsh|mc_[ce]id|_ga|_gl|_hsenc|_hsmi|mkt_tok|s_kwcid|wt_mc|phpsessid|jsessionid|sid=[0-9a-f]{32}|frm_(?:id|src)|unapproved|moderation-hash|replytocom|like_comment|showcomment|cpage|commentpage|noamp)(?:=|$)|^(?:m=[01]|amp(?:=1)?|share=[a-z-]+|nb=1)$/iu;

const COMMENT_PAGES = /(?:\/+comment-page-\d+)+(\/?)\/*$/u;

/**
 * The address under which an entry is known: without tracking and moderation parameters, page of its comments, hash
 * and credentials. What names the entry stays, in its own encoding: `?p=12`, `?eid=3`, `?date=20180617`.
 * @param base the page's address, for relative links
 * @returns null for what is no http(s) address, or too long to be sent
 */
export function cleanAddress(url: string, base: string | null): string | null {
  const address = parseAddress(url, base);
  if (address === null) return null;
  address.hash = '';
  address.pathname = address.pathname.replace(COMMENT_PAGES, '$1');
  return checkLength(address);
}

/** The same for a comment, whose hash names it, on the page of comments it stands on. */
export function cleanCommentAddress(url: string, base: string | null): string | null {
  const address = parseAddress(url, base);
  return address === null ? null : checkLength(address);
}

function parseAddress(url: string, base: string | null): URL | null {
  const address = parseUrl(url.trim(), base);
  if (address === null || !isWebPage(address)) return null;
  address.username = '';
  address.password = '';
  // Not through searchParams: it reads the bytes of an EUC-JP address as UTF-8 and spoils them.
  const kept = address.search.slice(1).split('&');
  const naming = kept.filter((part) => part !== '' && !PASSING.test(part)).join('&');
  address.search = naming === '' ? '' : `?${naming}`;
  return address;
}

function parseUrl(url: string, base: string | null): URL | null {
  if (base !== null && URL.canParse(url, base)) return new URL(url, base);
  return URL.canParse(url) ? new URL(url) : null;
}

function checkLength({ href }: URL): string | null {
  return href.length > MAX_LENGTH ? null : href;
}
