import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { PageReport } from '../../inspect/report';
import { encodeText } from './encode-text';
import { type Run, runInspect, runInspectByNpm } from './run-inspect';
import { saveAsSingleFile } from './save-as-single-file';

const TIMEOUT_MS = 120_000;
const X = 'https://x.com/home';

const folder = mkdtempSync(join(tmpdir(), 'yorisoi-inspect-'));
const requests: string[] = [];
let connections = 0;
let server: Server;
let origin: string;
let run: Run;
let list: { file: string; as?: string }[];

function article(id: string, text: string): string {
  return `<article data-testid="tweet"><div data-testid="User-Name"><a href="/misaki">みさき</a><a href="/misaki">@misaki</a>
    <a href="/misaki/status/${id}"><time datetime="2026-02-01T00:00:00.000Z">2h</time></a></div>
    <div data-testid="tweetText">${text}</div></article>`;
}

function save(name: string, body: string | Buffer, as?: string): void {
  writeFileSync(join(folder, name), body);
  list.push(as === undefined ? { file: name } : { file: name, as });
}

beforeAll(async () => {
  server = createServer((request, response) => {
    requests.push(request.url ?? '');
    response.setHeader('content-type', 'text/html; charset=utf-8');
    response.end(
      request.url === '/live'
        ? `<body><script>setTimeout(() => { document.body.innerHTML = ${JSON.stringify(article('900', '生きた頁'))}; }, 400)</script>`
        : 'x',
    );
  });
  server.on('connection', () => {
    connections++;
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  list = [];
  for (const charset of ['shift_jis', 'euc-jp', 'utf-8']) {
    const html = `<html><head><meta charset="${charset}"></head><body>${article('1', '圏外です')}</body></html>`;
    save(`${charset}.html`, encodeText(html, charset), X);
  }
  const late = `<!-- ${'長い前置き '.repeat(200)} --><meta http-equiv="Content-Type" content="text/html; charset=Shift_JIS">`;
  save('late-charset.html', encodeText(late + article('1', '圏外です'), 'shift_jis'), X);
  save('wrong-charset.html', `<meta charset="shift_jis">${article('1', '圏外です')}`, X);
  save('fragment.html', article('1', '圏外です'), X);
  save(
    'scripts.html',
    `<html><body onload="document.body.textContent=''">
      <noscript><meta http-equiv="refresh" content="0; url=${origin}/noscript">${article('3', '見えない')}</noscript>
      <script>document.body.textContent = ''; fetch('${origin}/fetch')</script><script src="${origin}/script.js"></script>
      <script type="module">document.body.remove()</script>
      <img src="${origin}/image.png" onerror="document.body.remove()"><link rel="stylesheet" href="${origin}/style.css">
      <link rel="preconnect" href="${origin}"><link rel="prefetch" href="${origin}/prefetch">
      <iframe src="${origin}/frame"></iframe><video autoplay src="${origin}/video"></video>
      <svg><script>document.body.remove()</script></svg>${article('1', '圏外です')}</body></html>`,
    X,
  );
  save(
    'refresh.html',
    `<meta http-equiv="refresh" content="0; url=${origin}/away">${article('1', '圏外です')}`,
    X,
  );
  save('http.html', article('1', '圏外です'), 'http://x.com/home');
  save('saved-from.html', `<!-- saved from url=(0018)${X} -->${article('1', '圏外です')}`);
  save('single-file.mhtml', await saveAsSingleFile(`<p>駅</p>${article('1', '圏外です=駅')}`));
  save('elsewhere.html', article('1', '圏外です'), 'https://x.com.evil.example/home');
  save('unknown.html', article('1', '圏外です'));
  save('missing.html', '');
  rmSync(join(folder, 'missing.html'));
  save('empty.html', '', X);
  save('no-address.html', article('1', '圏外です'), 'こんにちは');
  writeFileSync(join(folder, 'index.json'), JSON.stringify(list));
  run = await runInspect(['--list', join(folder, 'index.json')]);
}, TIMEOUT_MS);

afterAll(() => {
  server.close();
  rmSync(folder, { recursive: true, force: true });
});

function reportOf(file: string): PageReport {
  const reports = run.lines.filter((line) => line !== '').map((line) => JSON.parse(line) as PageReport);
  const report = reports.find((candidate) => candidate.file === file);
  if (report === undefined) throw new Error(`no report of ${file}: ${run.errors}`);
  return report;
}

const textsOf = (file: string) => reportOf(file).posts.map((post) => post.text);

it.each([
  'shift_jis.html',
  'euc-jp.html',
  'utf-8.html',
  'late-charset.html',
  'wrong-charset.html',
  'fragment.html',
])('reads %s without mojibake', (file) => {
  expect(textsOf(file)).toEqual(['圏外です']);
});

it('runs nothing of the page and shows what an agent with scripts would see', () => {
  expect(textsOf('scripts.html')).toEqual(['圏外です']);
});

it('does not follow a page that goes on to another', () => {
  expect(textsOf('refresh.html')).toEqual(['圏外です']);
});

it('asks the network for nothing', () => {
  expect(requests).toEqual([]);
  expect(connections).toBe(0);
});

it('keeps the address as given and finds the one a browser left in the file', () => {
  expect(reportOf('http.html')).toMatchObject({ url: 'http://x.com/home', site: 'x', health: { posts: 1 } });
  expect(reportOf('saved-from.html')).toMatchObject({ url: X, site: 'x', health: { posts: 1 } });
});

it('reads a page saved as a single file, under its own address', () => {
  expect(reportOf('single-file.mhtml')).toMatchObject({
    url: X,
    site: 'x',
    posts: [{ id: '1', text: '圏外です=駅' }],
  });
});

it('takes no other address for X, and knows no site for an unknown one', () => {
  const nothing = { health: { posts: 0, authorsUnread: 0 }, posts: [], comments: [], forms: [] };
  const elsewhere = { url: 'https://x.com.evil.example/home', site: 'web' };
  expect(reportOf('elsewhere.html')).toMatchObject({ ...elsewhere, ...nothing });
  expect(reportOf('unknown.html')).toMatchObject({ url: null, site: null, ...nothing });
  expect(reportOf('empty.html')).toMatchObject({ url: X, site: 'x', posts: [] });
});

it('says which pages it could not read, reads the others, and ends with 1', () => {
  expect(run.lines.filter((line) => line !== '').length).toBe(list.length - 2);
  expect(run.errors).toMatch(/missing\.html: .*ENOENT/u);
  expect(run.errors).toMatch(/no-address\.html: not an address/u);
  expect(run.code).toBe(1);
});

it(
  'reads a live page with its scripts',
  async () => {
    const live = await runInspect([`${origin}/live`, '--as', X]);
    expect(live.code).toBe(0);
    expect(JSON.parse(live.lines[0] ?? '')).toMatchObject({
      file: `${origin}/live`,
      url: X,
      posts: [{ id: '900', text: '生きた頁' }],
    });
  },
  TIMEOUT_MS,
);

it(
  'prints nothing else when run by npm, from any folder',
  async () => {
    const plain = await runInspectByNpm(['fragment.html', '--as', X], folder);
    expect(plain.code).toBe(0);
    expect(plain.lines.length).toBe(2);
    expect(JSON.parse(plain.lines[0] ?? '')).toMatchObject({ file: 'fragment.html', health: { posts: 1 } });
  },
  TIMEOUT_MS,
);

it.each([
  ['nothing', []],
  ['two pages', ['a.html', 'b.html']],
  ['an unknown option', ['a.html', '--fast']],
  ['a list that is none', ['--list', 'package.json']],
  ['keywords that are not there', ['a.html', '--keywords', 'missing.txt']],
])(
  'explains itself and prints nothing when given %s',
  async (_, args) => {
    const failed = await runInspect(args);
    expect(failed.code).toBe(2);
    expect(failed.lines).toEqual(['']);
    expect(failed.errors).toContain('npm run inspect -- <file.html|url>');
  },
  TIMEOUT_MS,
);
