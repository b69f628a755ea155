import { beforeEach, expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { watchStored } from '@/lib/messaging/watch-stored';

beforeEach(() => fakeBrowser.reset());

test('a first reading that a change overtook does not bring back what was before it', async () => {
  let answer: (stored: Record<string, unknown>) => void = () => undefined;
  vi.spyOn(browser.storage.session, 'get').mockReturnValue(
    new Promise((answered) => {
      answer = answered;
    }) as never,
  );
  const seen: unknown[] = [];
  const until = new AbortController();
  watchStored('session', 'chosen', (value) => seen.push(value), until.signal);
  await browser.storage.session.set({ chosen: 'post' });
  answer({});
  await Promise.resolve();
  await Promise.resolve();
  expect(seen).toEqual(['post']);
  until.abort();
  vi.restoreAllMocks();
});

test('what stands is told, then each change, until nobody listens', async () => {
  await browser.storage.session.set({ chosen: 'first' });
  const seen: unknown[] = [];
  const until = new AbortController();
  watchStored('session', 'chosen', (value) => seen.push(value), until.signal);
  await vi.waitFor(() => expect(seen).toEqual(['first']));
  await browser.storage.session.set({ chosen: 'second', other: 1 });
  until.abort();
  await browser.storage.session.set({ chosen: 'third' });
  expect(seen).toEqual(['first', 'second']);
});
