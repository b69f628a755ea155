// @vitest-environment jsdom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { SiteId } from '@/lib/domain/site';
import { followPage } from '@/lib/overlay/follow-page';
import type { SiteAdapter } from '@/lib/sites/adapter';
import { fakeAdapter } from './fake-page';

/** Claims pages with `<tag>`, in which each `article` is a post. */
const site = (id: SiteId, tag: string): SiteAdapter => ({
  ...fakeAdapter,
  id,
  matchesUrl: () => true,
  matchesPage: (document) => document.querySelector(tag) !== null,
  expectsPosts: () => false,
  findPosts: (root) => [...root.querySelectorAll('article')],
});
const adapters = [site('note', 'nav'), site('web', 'main')];

let stop: AbortController;
/** What runs now, and what ran before it. */
let ran: { id: SiteId; signal: AbortSignal }[];
const running = (): SiteId[] => ran.filter(({ signal }) => !signal.aborted).map(({ id }) => id);
const show = (html: string): void => {
  document.body.innerHTML = html;
};
const later = (ms: number): Promise<unknown> => vi.advanceTimersByTimeAsync(ms);

function follow(): void {
  followPage(document, adapters, ({ id }, signal) => ran.push({ id, signal }), stop.signal);
}

beforeEach(() => {
  vi.useFakeTimers();
  ran = [];
  stop = new AbortController();
  show('');
});
afterEach(() => {
  stop.abort();
  vi.useRealTimers();
});

it('reads a page that is ready at once', () => {
  show('<main><article></article></main>');
  follow();
  expect(running()).toEqual(['web']);
});

it('is content with an entry: what may be hundreds of comments is left to those who read', () => {
  show('<main><article></article></main>');
  const [note, web] = adapters as [SiteAdapter, SiteAdapter];
  const findPosts = vi.fn(web.findPosts);
  const blog = { ...web, findPosts, findEntries: web.findPosts };
  followPage(document, [note, blog], ({ id }, signal) => ran.push({ id, signal }), stop.signal);
  expect(running()).toEqual(['web']);
  expect(findPosts).not.toHaveBeenCalled();
});

it('waits for a page that is drawn late', async () => {
  follow();
  await later(5_000);
  show('<main></main>');
  await later(1_000);
  expect(running()).toEqual([]);
  show('<main><article></article></main>');
  await later(1_000);
  expect(running()).toEqual(['web']);
});

it('gives a page up to the narrower adapter that claims it later', async () => {
  show('<main><article></article></main>');
  follow();
  show('<nav></nav><main><article></article></main>');
  await later(1_000);
  expect(running()).toEqual(['note']);
});

it('looks again when an app shows another page, and stops when nothing is left to read', async () => {
  show('<main><article></article></main>');
  follow();
  await later(30_000);
  history.pushState(null, '', '/settings');
  show('<p>settings</p>');
  await later(2_000);
  expect(running(), 'between two pages the old one goes on').toEqual(['web']);
  await later(30_000);
  expect(running()).toEqual([]);
  history.pushState(null, '', '/entry/2');
  show('<nav></nav><article></article>');
  await later(2_000);
  expect(running()).toEqual(['note']);
});

it('costs nothing on a page without an entry', async () => {
  const looks = vi.spyOn(document, 'querySelector');
  const disconnected = vi.spyOn(MutationObserver.prototype, 'disconnect');
  follow();
  await later(30_000);
  expect(disconnected).toHaveBeenCalled();
  looks.mockClear();
  show('<p>news</p>');
  await later(30_000);
  expect(looks).not.toHaveBeenCalled();
});

it('ends with the extension', async () => {
  show('<main><article></article></main>');
  follow();
  stop.abort();
  show('<nav></nav><article></article>');
  history.pushState(null, '', '/entry/3');
  await later(5_000);
  expect(ran.map(({ id }) => id)).toEqual(['web']);
  expect(running()).toEqual([]);
});
