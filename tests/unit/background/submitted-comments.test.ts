import { beforeEach, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { listPendingFills } from '@/entrypoints/background/sent-replies';
import { keepSubmitted } from '@/entrypoints/background/submitted-comments';
import { fillId } from '@/lib/domain/fill-id';
import type { Sender } from '@/lib/messaging/listen';
import { createStage, makeLog, makePost } from '../desk/stage';
import { stubLocks } from '../stub-locks';

const page = (tab: number, url: string): Sender => ({ tab: { id: tab }, url }) as Sender;

beforeEach(() => {
  fakeBrowser.reset();
  stubLocks();
});

it.each([
  ['the page that follows in the same tab', 3, 'https://blog.example/thanks', true],
  ['another tab', 4, 'https://blog.example/thanks', false],
  ['another host', 3, 'https://else.example/2', false],
])('tells %s whether a comment was sent off there, and to which post', async (_name, tab, url, here) => {
  const desk = createStage().open();
  const input = makeLog({ post: makePost() });
  await desk.interactions.log(input);
  const below = { id: '1', permalink: 'https://blog.example/1' };
  const comment = { fillId: fillId(input.id, 0), text: 'みさき様…', name: 'そらモバイル', page: below };
  await keepSubmitted(comment, page(3, 'https://blog.example/1'));
  const [fill] = await listPendingFills(desk, input.post.site, page(tab, url));
  expect(fill?.permalink).toBe(input.post.permalink);
  const { text, name } = comment;
  expect(fill?.submitted).toEqual({ text, name, page: below, at: expect.any(String), here });
});
