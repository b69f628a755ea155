import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

/** The app's code and styles, ready to be served. */
export interface Bundle {
  script: string;
  styles: string;
}

let bundle: Promise<Bundle> | undefined;

/** Bundles the stand-in once per process. */
export function buildStandIn(): Promise<Bundle> {
  bundle ??= bundleApp();
  return bundle;
}

async function bundleApp(): Promise<Bundle> {
  const result = await build({
    entryPoints: [fileURLToPath(new URL('./app/main.tsx', import.meta.url))],
    bundle: true,
    write: false,
    format: 'iife',
    target: 'esnext',
    minify: true,
    define: { 'process.env.NODE_ENV': '"production"', global: 'globalThis' },
  });
  const own = await readFile(new URL('./app/style.css', import.meta.url), 'utf8');
  const draft = await readFile(createRequire(import.meta.url).resolve('draft-js/dist/Draft.css'), 'utf8');
  return { script: result.outputFiles[0]?.text ?? '', styles: draft + own };
}
