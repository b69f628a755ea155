import preact from '@preact/preset-vite';
import { defineConfig } from 'wxt';

const X_HOSTS = [
  'https://x.com/*',
  'https://twitter.com/*',
  'https://mobile.x.com/*',
  'https://mobile.twitter.com/*',
  'https://pro.x.com/*',
];

/**
 * Nothing may be fetched, framed or evaluated: the only code and data an extension page uses are its own (law 5).
 * `frame-ancestors` is absent on purpose: the mini card is our own page shown in a frame over X.
 */
const PAGE_CSP = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types default dexie',
].join('; ');

export default defineConfig({
  imports: false,
  modules: ['@wxt-dev/webextension-polyfill'],
  manifestVersion: 3,
  vite: () => ({ plugins: [preact()] }),
  manifest: ({ browser }) => ({
    name: '__MSG_name__',
    description: '__MSG_description__',
    default_locale: 'ja',
    incognito: 'not_allowed',
    permissions: [
      'storage',
      'unlimitedStorage',
      'contextMenus',
      'alarms',
      'scripting',
      'activeTab',
      ...(browser === 'firefox' ? [] : ['sidePanel']),
    ],
    host_permissions: X_HOSTS,
    action: { default_title: '__MSG_name__' },
    content_security_policy: { extension_pages: PAGE_CSP },
  }),
});
