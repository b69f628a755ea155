import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const ROOT = fileURLToPath(new URL('../../..', import.meta.url));
const bundles = new Map<string, Promise<string>>();

/** Bundles a file of this folder for the browser, once per process. `@/` means the repository's root. */
export function bundleForBrowser(file: string): Promise<string> {
  const known = bundles.get(file) ?? bundle(file);
  bundles.set(file, known);
  return known;
}

async function bundle(file: string): Promise<string> {
  const result = await build({
    entryPoints: [fileURLToPath(new URL(file, import.meta.url))],
    bundle: true,
    write: false,
    format: 'iife',
    target: 'esnext',
    alias: { '@': ROOT },
    define: { 'import.meta.env.BROWSER': '"chrome"' },
  });
  return result.outputFiles[0]?.text ?? '';
}
