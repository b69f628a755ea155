import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { build } from 'esbuild';
import { findChromium } from '../../browser-programs';

/**
 * Takes pictures of the panel's scenes and runs axe over them:
 * `tsx tests/stand-ins/gallery/shoot.ts <folder> [scene,…] [width,…] [ja,en] [light,dark] [height]`.
 */
const [
  folder = 'test-results/gallery',
  scenes = 'main',
  widths = '400',
  languages = 'ja',
  schemes = 'light',
  height = '900',
] = process.argv.slice(2);
mkdirSync(folder, { recursive: true });
await build({
  entryPoints: ['tests/stand-ins/gallery/gallery.tsx'],
  outdir: folder,
  bundle: true,
  format: 'esm',
  splitting: true,
  jsx: 'automatic',
  jsxImportSource: 'preact',
  tsconfig: 'tsconfig.json',
});
/** The innermost element that reaches furthest to the right, among those that nothing cuts off. */
const nameWidest = `[...document.querySelectorAll('body *')].filter((each) => {
  for (let up = each.parentElement; up; up = up.parentElement)
    if (getComputedStyle(up).overflowX !== 'visible') return false;
  return true;
}).reduce((furthest, each) =>
  each.getBoundingClientRect().right >= furthest.getBoundingClientRect().right ? each : furthest).outerHTML.slice(0, 160)`;
const ORIGIN = 'https://gallery.example';
writeFileSync(
  join(folder, 'index.html'),
  '<!doctype html><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Yorisoi</title><link rel="stylesheet" href="/gallery.css"><div id="app"></div><script type="module" src="/gallery.js"></script>',
);
const TYPES: Record<string, string> = { html: 'text/html', css: 'text/css', js: 'text/javascript' };
const CSP = "default-src 'none'; script-src 'self' 'unsafe-eval'; style-src 'self'; img-src 'self' data:";
const browser = await chromium.launch({ executablePath: findChromium(), args: ['--no-sandbox'] });
const axe = readFileSync('node_modules/axe-core/axe.min.js', 'utf8');
let violations = 0;
for (const scheme of schemes.split(',')) {
  for (const width of widths.split(',').map(Number)) {
    for (const language of languages.split(',')) {
      for (const scene of scenes.split(',')) {
        const page = await browser.newPage({
          viewport: { width, height: Number(height) },
          colorScheme: scheme === 'dark' ? 'dark' : 'light',
        });
        page.on('pageerror', (error) => console.error(scene, String(error)));
        page.on('console', (message) => message.type() === 'error' && console.error(scene, message.text()));
        await page.route(`${ORIGIN}/**`, (route) => {
          const path = new URL(route.request().url()).pathname;
          const file = path === '/' ? '/index.html' : path;
          return route.fulfill({
            body: readFileSync(join(folder, file)),
            headers: {
              'content-type': TYPES[file.split('.').at(-1) ?? ''] ?? '',
              'content-security-policy': CSP,
            },
          });
        });
        await page.goto(`${ORIGIN}/#${scene}/${language}`);
        await page.waitForSelector('.pn-panel, .card');
        await page.screenshot({ path: join(folder, `${scene}-${language}-${width}-${scheme}.png`) });
        const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
        if (wide > 0)
          console.log(
            `${scene} ${language} ${width}: ${wide} px too wide, ${await page.evaluate(nameWidest)}`,
          );
        await page.evaluate(axe);
        const found = await page.evaluate(
          'axe.run().then(r => r.violations.map(v => v.id + ": " + v.nodes.map(n => n.target.join(" ")).join(", ")))',
        );
        for (const line of found as string[]) {
          violations += 1;
          console.log(`${scene} ${language} ${width} ${scheme}: ${line}`);
        }
        await page.close();
      }
    }
  }
}
await browser.close();
console.log(`${violations} axe violations`);
