import { resolve } from 'node:path';
import { runnerImport } from 'vite';
import type { WxtHooks } from 'wxt';
import type * as highlightCss from '../overlay/paint/highlight-css';

/** Where the rules of our marks stand in the package. */
const MARKS_CSS = 'marks.css';

/** Read as the page scripts read it, by their alias and for a browser that is not Firefox. */
async function writeRules(root: string): Promise<string> {
  const { module } = await runnerImport<typeof highlightCss>(
    resolve(root, 'lib/overlay/paint/highlight-css.ts'),
    {
      configFile: false,
      resolve: { alias: { '@': root } },
      define: { 'import.meta.env.FIREFOX': 'false' },
      logLevel: 'error',
    },
  );
  return module.presetCss();
}

/**
 * Has the browser bring the rules of our marks into a page with its own: a sheet that comes with the first mark has Chromium
 * work out the styles of the whole page once more, half a second of 126,000 elements. Firefox, in which they need another form that
 * costs each page something, gets them with the first mark.
 */
export const bringMarksCss: Pick<WxtHooks, 'build:manifestGenerated' | 'build:publicAssets'> = {
  async 'build:publicAssets'({ config }, files) {
    if (config.browser === 'firefox') return;
    files.push({ relativeDest: MARKS_CSS, contents: await writeRules(config.root) });
  },
  'build:manifestGenerated'({ config }, manifest) {
    if (config.browser === 'firefox') return;
    for (const script of manifest.content_scripts ?? []) script.css = [MARKS_CSS];
  },
};
