import { isHostOf } from './host';

/** Registrable names of X. */
const X_DOMAINS = ['x.com', 'twitter.com'] as const;

/** Whether an address is one of X's, its sub-domains (`pro.`, `mobile.`) too; false for what is no address. */
export function isOnX(address: string): boolean {
  return URL.canParse(address) && isHostOf(X_DOMAINS, new URL(address).hostname);
}

/** Match patterns the content script runs on; the manifest asks for these hosts and no others. */
export const X_MATCHES = [
  'https://x.com/*',
  'https://twitter.com/*',
  'https://mobile.x.com/*',
  'https://mobile.twitter.com/*',
  'https://pro.x.com/*',
];
