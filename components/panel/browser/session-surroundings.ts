import { browser } from 'wxt/browser';
import { surroundingsKey } from '@/lib/messaging/session-keys';
import { watchStored } from '@/lib/messaging/watch-stored';
import type { SurroundingsStore, SurroundingsTick } from '../model/post/surroundings-store';

/** Ticks that all panels and the background share, kept until the browser closes. */
export const sessionSurroundings: SurroundingsStore = {
  watch: (postKey, callback, signal) =>
    watchStored(
      'session',
      surroundingsKey(postKey),
      (value) => callback((value as SurroundingsTick | undefined) ?? null),
      signal,
    ),
  async set(postKey, read) {
    const key = surroundingsKey(postKey);
    const tick: SurroundingsTick = { by: 'agent' };
    if (read) await browser.storage.session.set({ [key]: tick });
    else await browser.storage.session.remove(key);
  },
};
