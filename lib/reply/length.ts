import twitterText from 'twitter-text';
import type { Policy } from '@/lib/domain/account';
import type { SiteId } from '@/lib/domain/site';

/** How a site counts: X by weight (a kana is 2, a link 23), others by what a reader sees as one character. */
export type Counting = 'weighted' | 'graphemes' | 'unlimited';

/** The practice timeline counts as X does, so that agents train on what they will meet. */
const COUNTING: Readonly<Record<SiteId, Counting>> = { x: 'weighted', practice: 'weighted' };

const graphemes = new Intl.Segmenter('ja', { granularity: 'grapheme' });

/** Length of a text in one way of counting; `unlimited` costs nothing. */
export function countBy(counting: Counting, text: string): number {
  if (counting === 'unlimited') return 0;
  if (counting === 'weighted') return twitterText.parseTweet(text).weightedLength;
  let count = 0;
  for (const _ of graphemes.segment(text)) count++;
  return count;
}

/**
 * Length of a text as the site counts it (facts/x.md §6, by X's own library twitter-text).
 * `autoMentions` are the handles X puts in front of a reply by itself: where the text begins with them, as a sent
 * post does, they are free. Mentions typed by hand are counted.
 */
export function weigh(text: string, site: SiteId, autoMentions: readonly string[] = []): number {
  return countBy(COUNTING[site], withoutAutoMentions(text, autoMentions));
}

/** The longest part a policy allows on a site, in that site's counting; infinite where the site has no limit. */
export function limitOf(policy: Policy, site: SiteId): number {
  return COUNTING[site] === 'unlimited' ? Number.POSITIVE_INFINITY : policy.limit;
}

function withoutAutoMentions(text: string, autoMentions: readonly string[]): string {
  const free = new Set(autoMentions.map((handle) => handle.replace(/^[@＠]/u, '').toLowerCase()));
  let rest = text;
  for (;;) {
    const mention = /^\s*[@＠](\w{1,20})(?:\s+|$)/u.exec(rest);
    if (mention === null || !free.delete(mention[1]?.toLowerCase() ?? '')) return rest;
    rest = rest.slice(mention[0].length);
  }
}
