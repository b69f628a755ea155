import twitterText from 'twitter-text';
import type { Policy } from '@/lib/domain/account';
import { bareHandle } from '@/lib/domain/bare-handle';
import type { SiteId } from '@/lib/domain/site';
import { LINK } from './links';

/**
 * How a site counts: X by weight (a kana is 2, a link 23) · Bluesky by what a reader sees as one character, with links
 * as short as it shows them · Threads likewise, with whole links · Mastodon likewise, with links as 23 and without the
 * server's name in a mention · comments under a blog entry not at all.
 */
export type Counting = 'weighted' | 'graphemes' | 'threads' | 'mastodon' | 'unlimited';

/** The practice timeline counts as X does, so that agents train on what they will meet. */
const COUNTING: Partial<Record<SiteId, Counting>> = {
  x: 'weighted',
  practice: 'weighted',
  yahoo: 'weighted',
  bluesky: 'graphemes',
  threads: 'threads',
  mastodon: 'mastodon',
};

/** Longest post on Threads, in characters a reader sees. */
const THREADS_LIMIT = 500;

function countingOf(site: SiteId): Counting {
  return COUNTING[site] ?? 'unlimited';
}

const LIMITS: Readonly<Record<Counting, (policy: Policy) => number>> = {
  weighted: ({ limit }) => limit,
  graphemes: ({ siteLimits }) => siteLimits.bluesky,
  threads: () => THREADS_LIMIT,
  mastodon: ({ siteLimits }) => siteLimits.mastodon,
  unlimited: () => Number.POSITIVE_INFINITY,
};

const MASTODON_LINK = 'x'.repeat(23);
/** `@name@server.example`: only `@name` is counted. Not inside a path or a word. */
const REMOTE_MENTION = /(?<![/\w])@(\w+)@[a-z0-9.-]+[a-z0-9]/giu;

/**
 * A link as Bluesky finds one: after a space, a line break or a bracket, up to the next space. A bracket or a sentence mark
 * that closes it is not part of it. (`detectFacets` of its library.)
 */
const BLUESKY_LINK = /(?<![^\s(])https?:\/\/\S+?(?=\)?[.,;:!?]?(?:\s|$))/giu;
/** Path, query and fragment of a link are shown up to here, and cut to so many with three dots otherwise. */
const BLUESKY_PATH = { most: 15, kept: 13 };

const SHORTEN: Partial<Record<Counting, (text: string) => string>> = {
  graphemes: shortenForBluesky,
  mastodon: shortenForMastodon,
};

const graphemes = new Intl.Segmenter('ja', { granularity: 'grapheme' });

/** Length of a text in one way of counting; `unlimited` costs nothing. */
export function countBy(counting: Counting, text: string): number {
  if (counting === 'unlimited') return 0;
  if (counting === 'weighted') return twitterText.parseTweet(text).weightedLength;
  return countGraphemes(SHORTEN[counting]?.(text) ?? text);
}

/**
 * Length of a text as the site counts it (facts/x.md §6, by X's own library twitter-text).
 * `autoMentions` are the handles X puts in front of a reply by itself: where the text begins with them, as a sent
 * post does, they are free. Mentions typed by hand are counted.
 */
export function weigh(text: string, site: SiteId, autoMentions: readonly string[] = []): number {
  return countBy(countingOf(site), withoutAutoMentions(text, autoMentions));
}

/**
 * What the mention costs that the site puts before each part of a reply: nothing on X (facts/x.md §6); on Mastodon it
 * stands in the text and is counted without its server's name. Others the answered post mentions come on top there.
 * @param handle of the author answered, with or without `@`
 */
export function weighReplyMention(handle: string, site: SiteId): number {
  return countingOf(site) === 'mastodon' ? countBy('mastodon', `@${bareHandle(handle)} `) : 0;
}

/** The longest part a policy allows on a site, in that site's counting; infinite where the site has no limit. */
export function limitOf(policy: Policy, site: SiteId): number {
  return LIMITS[countingOf(site)](policy);
}

function countGraphemes(text: string): number {
  let count = 0;
  for (const _ of graphemes.segment(text)) count++;
  return count;
}

function shortenForMastodon(text: string): string {
  return text.replace(LINK, MASTODON_LINK).replace(REMOTE_MENTION, '@$1');
}

/** What Bluesky's composer sends and counts of a text whose links have a scheme (`shortenLinks` of its web client). */
function shortenForBluesky(text: string): string {
  return text.replace(BLUESKY_LINK, (link) => {
    if (!URL.canParse(link)) return link;
    const { host, pathname, search, hash } = new URL(link);
    const path = `${pathname === '/' ? '' : pathname}${search}${hash}`;
    return host + (path.length > BLUESKY_PATH.most ? `${path.slice(0, BLUESKY_PATH.kept)}...` : path);
  });
}

function withoutAutoMentions(text: string, autoMentions: readonly string[]): string {
  const free = new Set(autoMentions.map((handle) => bareHandle(handle).toLowerCase()));
  let rest = text;
  for (;;) {
    const mention = /^\s*[@＠](\w{1,20})(?:\s+|$)/u.exec(rest);
    if (mention === null || !free.delete(mention[1]?.toLowerCase() ?? '')) return rest;
    rest = rest.slice(mention[0].length);
  }
}
