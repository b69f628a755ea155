import { createServer } from 'node:http';
import { build } from 'esbuild';

/** A page on localhost, a secure context, that runs the desk's own code. */
export async function serveBenchPage(): Promise<{ url: string; close(): void }> {
  const bundle = await build({
    entryPoints: ['tests/bench/desk/in-browser.ts'],
    bundle: true,
    write: false,
    format: 'iife',
    target: 'es2023',
    minify: true,
    alias: { '@': process.cwd() },
  });
  const script = bundle.outputFiles[0]?.text ?? '';
  const server = createServer((request, response) => {
    const isScript = request.url === '/bench.js';
    response.setHeader(
      'content-type',
      isScript ? 'text/javascript; charset=utf-8' : 'text/html; charset=utf-8',
    );
    response.end(isScript ? script : '<!doctype html><title>desk</title><script src="/bench.js"></script>');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  return { url: `http://localhost:${port}/`, close: () => server.close() };
}
