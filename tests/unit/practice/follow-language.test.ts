import { signal } from '@preact/signals';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { followLanguage } from '@/entrypoints/practice/follow-language';

const composer = signal<object | null>(null);
const reload = vi.fn<() => void>();
let abort: AbortController;

const choose = (settings: object) => browser.storage.local.set({ settings });

beforeEach(async () => {
  fakeBrowser.reset();
  await choose({ language: 'ja' });
  reload.mockClear();
  composer.value = null;
  abort = new AbortController();
  followLanguage('ja', composer, reload, abort.signal);
});
afterEach(() => abort.abort());

it('loads the page anew once another language is chosen, and not for other settings', async () => {
  await choose({ language: 'ja', paused: true });
  await new Promise((resolve) => setTimeout(resolve));
  expect(reload).not.toHaveBeenCalled();
  await choose({ language: 'en' });
  await vi.waitFor(() => expect(reload).toHaveBeenCalledOnce());
});

it('waits for a reply that is being written', async () => {
  composer.value = { postId: '1' };
  await choose({ language: 'en' });
  await new Promise((resolve) => setTimeout(resolve));
  expect(reload).not.toHaveBeenCalled();
  composer.value = null;
  expect(reload).toHaveBeenCalledOnce();
});
