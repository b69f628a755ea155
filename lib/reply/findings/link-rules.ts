import type { Policy } from '@/lib/domain/account';
import { isHostOf } from '@/lib/domain/host';
import { findLinks } from '../links';
import { raiseAt, type TextRule } from './text-rule';

/** Hosts that hide where a link leads. X's own t.co is what every link becomes and is never typed. */
const SHORTENERS = [
  'bit.ly',
  'tinyurl.com',
  'goo.gl',
  'ow.ly',
  'is.gd',
  'buff.ly',
  't.ly',
  'cutt.ly',
  'rebrand.ly',
  'rb.gy',
  'shorturl.at',
  'ux.nu',
  'urx.blue',
  'x.gd',
  'v.gd',
  'tiny.cc',
  'lnkd.in',
  'amzn.to',
  'onl.la',
  'onl.tw',
  'onl.sc',
  'qr.paps.jp',
  'tmblr.co',
  'dlvr.it',
  'ift.tt',
  'trib.al',
  't.co',
  'lin.ee',
];

/**
 * Links that hide where they lead, and links to pages that are not the desk's (practice items 28, 35). The hosts of the
 * FAQ book are the desk's; but a short link in it still hides where it leads.
 * @param pages addresses the desk sends customers to beside its FAQ book: its own page, the forms of its escalation book
 */
export function createLinkRule(
  { links, faq, decisions }: Pick<Policy, 'links' | 'faq' | 'decisions'>,
  pages: readonly string[],
): TextRule {
  const addresses = [...faq.map(({ url }) => url), ...pages];
  const ours = new Set(addresses.flatMap((address) => findLinks(address).map(({ host }) => host)));
  const short = new Set([...SHORTENERS, ...links.shorteners].filter((host) => !links.allowed.includes(host)));
  const { rule: shortUrl } = decisions.shortUrl;
  return (draft) =>
    findLinks(draft.text).flatMap(({ start, end, host }) => {
      const values = { host };
      if (short.has(host)) {
        if (shortUrl === 'free') return [];
        const severity = shortUrl === 'never' ? 'error' : 'warning';
        return [raiseAt('short-link', draft, { start, end }, { values, severity })];
      }
      const isKnown = ours.has(host) || isHostOf(links.allowed, host);
      if (links.allowed.length === 0 || isKnown) return [];
      return [raiseAt('unknown-link', draft, { start, end }, { values, severity: links.unknown })];
    });
}
