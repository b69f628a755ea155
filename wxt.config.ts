import preact from '@preact/preset-vite';
import type { Plugin } from 'vite';
import { defineConfig } from 'wxt';
import { X_MATCHES } from './lib/domain/x-hosts';

/**
 * Nothing may be fetched, framed or evaluated: the only code and data an extension page uses are its own (law 5).
 * `frame-ancestors` is left out on purpose: the mini card is our own page shown in a frame over X.
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

/** What an agent may turn on site by site; nothing of it is granted at the installation. */
const ANY_PAGE = ['*://*/*'];

/** Browser-managed, rebindable, at most four suggested (facts/practice.md §4c). */
const commands = (browser: string) => ({
  [browser === 'firefox' ? '_execute_sidebar_action' : 'open-panel']: {
    suggested_key: { default: 'Alt+Shift+Y' },
    ...(browser === 'firefox' ? {} : { description: '__MSG_commandOpen__' }),
  },
  'next-mark': { suggested_key: { default: 'Alt+Shift+J' }, description: '__MSG_commandNext__' },
  'previous-mark': { suggested_key: { default: 'Alt+Shift+K' }, description: '__MSG_commandPrevious__' },
  pause: { suggested_key: { default: 'Alt+Shift+U' }, description: '__MSG_commandPause__' },
});

const icons = Object.fromEntries([16, 32, 48, 128].map((size) => [size, `/icon/${size}.png`]));

const firefoxOnly = {
  browser_specific_settings: {
    gecko: {
      id: 'yorisoi@yorisoi.invalid',
      strict_min_version: '140.0',
      // Everything stays in this browser, so there is nothing to consent to.
      data_collection_permissions: { required: ['none' as const] },
    },
  },
  // The mini card stands in for the sidebar, which Firefox does not open from a page click.
  web_accessible_resources: [
    { resources: ['card.html'], matches: [...X_MATCHES, ...ANY_PAGE], use_dynamic_url: true },
  ],
};

/**
 * twitter-text asks for core-js 2 polyfills of things every supported browser has; one of them evaluates text, which
 * our pages' policy forbids and store reviewers ask about.
 */
const dropPolyfills = {
  name: 'drop-polyfills',
  enforce: 'pre' as const,
  resolveId: (id: string) => (id.startsWith('core-js/') ? '\0no-polyfill' : null),
  load: (id: string) => (id === '\0no-polyfill' ? '' : null),
};

/**
 * Where the browser's own API answers with promises the polyfill only hands it on, and the tables it has for the rest would
 * be ten thousand bytes in each bundle: everywhere in Firefox, and in the scripts that run in pages in every browser, which
 * send and hear messages and read the storage (promises since Chrome 99). `contextMenus`, which has them since Chrome 123,
 * is the background's.
 */
function ownBrowser(isFirefox: boolean): Plugin {
  let isOwn = isFirefox;
  return {
    name: 'own-browser',
    enforce: 'pre',
    configResolved({ build }) {
      isOwn ||= build.lib !== false && JSON.stringify(build.lib.entry).includes('.content.');
    },
    resolveId: (id) => (isOwn && id === 'webextension-polyfill' ? '\0own-browser' : null),
    // By its own name in each: `browser` is young in Chrome, and an element of a page may go by it.
    load: (id) =>
      id === '\0own-browser' ? `export default globalThis.${isFirefox ? 'browser' : 'chrome'};` : null,
  };
}

/**
 * Chromium refuses a content script that holds a noncharacter such as U+FFFE as "not UTF-8"; escaped it is fine. To have all
 * beyond ASCII escaped would do as well, at twice the size of every Japanese word that sites are read by.
 */
const escapeNoncharacters: Plugin = {
  name: 'escape-noncharacters',
  generateBundle(_options, bundle) {
    for (const chunk of Object.values(bundle)) {
      if (chunk.type === 'chunk')
        chunk.code = chunk.code.replace(/\p{Noncharacter_Code_Point}/gu, escapeUnits);
    }
  },
};

/** Each UTF-16 unit by its number, which means the same in strings and in patterns. */
function escapeUnits(character: string): string {
  return character
    .split('')
    .map((unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
    .join('');
}

export default defineConfig({
  imports: false,
  modules: ['@wxt-dev/webextension-polyfill'],
  manifestVersion: 3,
  vite: ({ browser }) => ({
    plugins: [dropPolyfills, ownBrowser(browser === 'firefox'), preact(), escapeNoncharacters],
    esbuild: { charset: 'utf8' },
    // The polyfill fetches; every supported browser preloads modules by itself.
    build: { modulePreload: { polyfill: false } },
  }),
  manifest: ({ browser }) => ({
    name: '__MSG_name__',
    description: '__MSG_description__',
    default_locale: 'ja',
    incognito: 'not_allowed',
    icons,
    permissions: [
      'storage',
      'unlimitedStorage',
      'contextMenus',
      'alarms',
      'scripting',
      'activeTab',
      ...(browser === 'firefox' ? [] : ['sidePanel']),
    ],
    host_permissions: X_MATCHES,
    // Asked for one site at a time, by the agent's click.
    optional_host_permissions: ANY_PAGE,
    action: { default_title: 'Yorisoi', default_icon: icons },
    commands: commands(browser),
    content_security_policy: { extension_pages: PAGE_CSP },
    // Every colour of our pages is `light-dark()`.
    ...(browser === 'firefox' ? firefoxOnly : { minimum_chrome_version: '123' }),
  }),
});
