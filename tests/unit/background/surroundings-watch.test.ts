import { beforeEach, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import {
  readTick,
  setTick,
  tickIfShown,
  watchSurroundings,
} from '@/entrypoints/background/surroundings-watch';
import { selectionKey } from '@/lib/messaging/session-keys';
import { makePost } from '../desk/stage';

const TAB = 7;
const PROFILE = 'https://fedi.example/@misaki';
const post = makePost({
  site: 'mastodon',
  permalink: `${PROFILE}/11`,
  author: { key: 'mastodon:misaki', idKey: null, name: null, handle: 'misaki', url: PROFILE },
});

beforeEach(async () => {
  fakeBrowser.reset();
  await fakeBrowser.storage.session.set({ [selectionKey(TAB)]: { post } });
});

it('the author’s page in any tab ticks the chosen post, on any site, and the card reads it', async () => {
  watchSurroundings();
  expect(await readTick(TAB)).toBeNull();
  const open = (url: string) =>
    fakeBrowser.tabs.onUpdated.trigger(9, { url } as never, { id: 9, url } as never);
  await open('https://fedi.example/@somebody');
  expect(await readTick(TAB)).toBeNull();
  await open(PROFILE);
  await expect.poll(() => readTick(TAB)).toEqual({ by: 'page' });
});

it('the card’s own hand ticks and takes back, for its tab’s post alone', async () => {
  await setTick(TAB, true);
  expect(await readTick(TAB)).toEqual({ by: 'agent' });
  await setTick(TAB, false);
  expect(await readTick(TAB)).toBeNull();
  await setTick(8, true);
  expect(Object.keys(await fakeBrowser.storage.session.get(null))).toEqual([selectionKey(TAB)]);
});

it('a post chosen on its author’s page is ticked at once', async () => {
  await tickIfShown('https://fedi.example/@misaki/11', post);
  expect(await readTick(TAB)).toEqual({ by: 'page' });
});
