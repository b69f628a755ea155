import type { Plugin } from 'vite';
import { isPageScript } from './page-script';

/** Every page an agent opens reads these scripts anew: there, three bytes in a hundred are worth a slower build. */
export const pressPageScripts: Plugin = {
  name: 'press-page-scripts',
  config: ({ build = {} }) =>
    isPageScript(build)
      ? { build: { minify: 'terser', terserOptions: { ecma: 2020, compress: { passes: 2 } } } }
      : undefined,
};
