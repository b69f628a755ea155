import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

/** Name under which the page script's functions are found in its world. */
export const SCRIPT_NAME = 'yorisoiInspect';

/**
 * Bundles the real adapters and matcher into one script.
 * @param entry file in this folder whose exports it offers
 */
export async function bundlePageScript(entry = 'page-script.ts'): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL(entry, import.meta.url))],
    bundle: true,
    write: false,
    format: 'iife',
    globalName: SCRIPT_NAME,
    target: 'es2022',
    logLevel: 'silent',
  });
  const [file] = outputFiles;
  if (file === undefined) throw new Error('The page script could not be built.');
  return file.text;
}
