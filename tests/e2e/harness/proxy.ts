import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A proxy that refuses everything and remembers what was asked of it: nothing may leave the browser (law 5). */
export interface RefusingProxy {
  port: number;
  /** Addresses asked for, without the browser's own services. */
  asked: string[];
  close(): void;
}

/** Browsers talk to their makers, and connect early to the picture hosts of a page; neither is ours to judge. */
const BROWSER_SERVICES =
  /(^|\.)(googleapis\.com|google\.com|gstatic\.com|gvt1\.com|mozilla\.(com|net|org)|firefox\.com|twimg\.com)(:\d+)?(\/|$)/u;

/** @returns a proxy on a free port of this machine */
export async function startRefusingProxy(): Promise<RefusingProxy> {
  const asked: string[] = [];
  const note = (address: string) => {
    if (!BROWSER_SERVICES.test(address.replace(/^https?:\/\//u, ''))) asked.push(address);
  };
  const server = createServer((request, response) => {
    note(request.url ?? '');
    response.writeHead(502).end();
  });
  server.on('connect', (request, socket) => {
    note(request.url ?? '');
    // A browser that is killed resets its connections.
    socket.on('error', () => undefined);
    socket.end('HTTP/1.1 502 Refused\r\n\r\n');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    port: (server.address() as AddressInfo).port,
    asked,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}
