import type { UserManifest } from 'wxt';
import { X_MATCHES } from '../domain/x-hosts';

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
const commands = (isFirefox: boolean) => ({
  [isFirefox ? '_execute_sidebar_action' : 'open-panel']: {
    suggested_key: { default: 'Alt+Shift+Y' },
    ...(isFirefox ? {} : { description: '__MSG_commandOpen__' }),
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

/** What the extension is, may and offers; its entry points are added by the build. */
export function createManifest(isFirefox: boolean): UserManifest {
  return {
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
      ...(isFirefox ? [] : ['sidePanel' as const]),
    ],
    host_permissions: X_MATCHES,
    // Asked for one site at a time, by the agent's click.
    optional_host_permissions: ANY_PAGE,
    action: { default_title: 'Yorisoi', default_icon: icons },
    commands: commands(isFirefox),
    content_security_policy: { extension_pages: PAGE_CSP },
    // Every colour of our pages is `light-dark()`.
    ...(isFirefox ? firefoxOnly : { minimum_chrome_version: '123' }),
  };
}
