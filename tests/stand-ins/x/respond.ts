import { buildStandIn } from './build';

/** An answer of the stand-in's "server". */
export interface Answer {
  status: number;
  contentType: string;
  headers: Record<string, string>;
  body: string;
}

/** Hosts the stand-in plays; no match pattern covers the last one, where the page is seen as without us. */
const STAND_IN_HOSTS = [
  'x.com',
  'twitter.com',
  'mobile.x.com',
  'mobile.twitter.com',
  'pro.x.com',
  'stand-in.test',
];

/** Nonces only, as strict as X and stricter: nothing may be connected to, framed or evaluated. */
const CSP = [
  "default-src 'none'",
  "script-src 'nonce-stand-in' 'strict-dynamic'",
  "style-src 'nonce-stand-in'",
  "img-src 'self' data: https://abs-0.twimg.com https://pbs.twimg.com",
  "connect-src 'self'",
  "frame-src 'self'",
  "base-uri 'none'",
  "form-action 'self'",
  "object-src 'none'",
].join('; ');

/** Answers a request to one of X's hosts or its picture hosts; undefined for every other address. */
export async function respond(url: URL): Promise<Answer | undefined> {
  if (url.host === 'abs-0.twimg.com' || url.host === 'pbs.twimg.com') return answerPicture();
  if (url.protocol !== 'https:' || !STAND_IN_HOSTS.includes(url.host)) return undefined;
  if (url.pathname === '/favicon.ico') return { ...answerPicture(), status: 404 };
  if (url.pathname === '/stand-in.js') return answerScript();
  if (url.pathname === '/plain') return answerPage('<h1>plain</h1>');
  return answerPage(await page());
}

function answerPicture(): Answer {
  return {
    status: 200,
    contentType: 'image/svg+xml',
    headers: { 'cache-control': 'max-age=3600' },
    body: '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 8 8"><circle cx="4" cy="4" r="4" fill="#fc3"/></svg>',
  };
}

async function answerScript(): Promise<Answer> {
  return {
    status: 200,
    contentType: 'text/javascript; charset=utf-8',
    headers: { 'cache-control': 'max-age=3600' },
    body: (await buildStandIn()).script,
  };
}

function answerPage(body: string): Answer {
  return {
    status: 200,
    contentType: 'text/html; charset=utf-8',
    headers: { 'content-security-policy': CSP },
    body: `<!doctype html><html dir="ltr" lang="ja"><head><meta charset="utf-8"><title>home / X</title></head><body>${body}</body></html>`,
  };
}

async function page(): Promise<string> {
  const { styles } = await buildStandIn();
  return `<style nonce="stand-in">${styles}</style><div id="react-root"></div><div id="layers"></div><script nonce="stand-in" src="/stand-in.js"></script>`;
}
