// @vitest-environment node
import { build } from 'esbuild';
import { expect, it } from 'vitest';

it('what a page loads is small and brings neither zod nor the compiler', async () => {
  const { metafile, outputFiles } = await build({
    stdin: {
      contents: `export { createMatcher } from '@/lib/matching/matcher';
        export { decodeMatcher } from '@/lib/matching/encode';
        export { resolveMarks } from '@/lib/matching/resolve';`,
      resolveDir: process.cwd(),
    },
    bundle: true,
    minify: true,
    write: false,
    format: 'esm',
    metafile: true,
    alias: { '@': process.cwd() },
  });
  const inputs = Object.keys(metafile.inputs);
  expect(inputs.filter((path) => /zod|compile\.ts|parse\.ts|double-array|domain\//u.test(path))).toEqual([]);
  expect(outputFiles[0]?.contents.length).toBeLessThan(40_000);
});
