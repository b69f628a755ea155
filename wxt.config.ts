import preact from '@preact/preset-vite';
import { defineConfig } from 'wxt';
import { dropPolyfills } from './lib/packaging/drop-polyfills';
import { escapeNoncharacters } from './lib/packaging/escape-noncharacters';
import { createManifest } from './lib/packaging/manifest';
import { bringMarksCss } from './lib/packaging/marks-css';
import { noAnnouncement } from './lib/packaging/no-announcement';
import { ownBrowser } from './lib/packaging/own-browser';
import { pressPageScripts } from './lib/packaging/press-page-scripts';

export default defineConfig({
  imports: false,
  modules: ['@wxt-dev/webextension-polyfill'],
  manifestVersion: 3,
  manifest: ({ browser }) => createManifest(browser === 'firefox'),
  hooks: bringMarksCss,
  vite: ({ browser }) => ({
    plugins: [
      dropPolyfills,
      noAnnouncement,
      ownBrowser(browser === 'firefox'),
      preact(),
      pressPageScripts,
      escapeNoncharacters,
    ],
    esbuild: { charset: 'utf8' },
    // The polyfill fetches; every supported browser preloads modules by itself.
    build: { modulePreload: { polyfill: false } },
  }),
});
