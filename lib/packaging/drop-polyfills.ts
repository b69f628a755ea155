import type { Plugin } from 'vite';

/**
 * twitter-text asks for core-js 2 polyfills of things every supported browser has; one of them evaluates text, which
 * our pages' policy forbids and store reviewers ask about.
 */
export const dropPolyfills: Plugin = {
  name: 'drop-polyfills',
  enforce: 'pre',
  resolveId: (id) => (id.startsWith('core-js/') ? '\0no-polyfill' : null),
  load: (id) => (id === '\0no-polyfill' ? '' : null),
};
