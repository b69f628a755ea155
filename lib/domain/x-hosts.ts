/** Registrable names of X. Sub-domains (`pro.`, `mobile.`) count by dot-suffix. */
export const X_HOSTS = ['x.com', 'twitter.com'] as const;

/** Match patterns the content script runs on; the manifest asks for these hosts and no others. */
export const X_MATCHES = [
  'https://x.com/*',
  'https://twitter.com/*',
  'https://mobile.x.com/*',
  'https://mobile.twitter.com/*',
  'https://pro.x.com/*',
];
