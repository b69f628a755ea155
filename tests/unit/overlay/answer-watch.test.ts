// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { OverlayChannel } from '@/lib/overlay/channel';
import { emptyLivePost, type LivePost } from '@/lib/overlay/live-post';
import { watchAnswers } from '@/lib/overlay/watch/answer-watch';
import type { SiteAdapter } from '@/lib/sites/adapter';
import { makePost } from './fake-page';

type Answer = Parameters<OverlayChannel['reportAnswer']>[0];

/** The background, as far as answers go. */
class Background implements Pick<OverlayChannel, 'findWatch' | 'reportAnswer'> {
  readonly answers: Answer[] = [];
  readonly news = new Map<string | null, number>();
  asked = 0;
  fails = false;
  async findWatch({ id }: Parameters<OverlayChannel['findWatch']>[0]) {
    this.asked++;
    return { news: this.news.get(id) ?? null, ours: [] };
  }
  async reportAnswer(answer: Answer) {
    if (this.fails) throw new Error('no answer');
    this.answers.push(answer);
  }
}

const DESK = 'practice:desk';
const elements = new Map<string, Element>();
const live = (id: string, handle: string, fields: Partial<LivePost> = {}): LivePost => {
  const element = document.createElement('article');
  elements.set(id, element);
  return { ...emptyLivePost(element), post: makePost(id, handle, '本文'), near: true, ...fields };
};

/** A page of posts, each with the ids of those it follows, and the handles it says it answers. */
function startPage(
  shown: LivePost[],
  follows: Record<string, string[]>,
  handles: Record<string, string[]> = {},
) {
  const stop = new AbortController();
  const channel = new Background();
  const onNews = vi.fn();
  const postOf = (element: Element) => shown.find((each) => each.element === element)?.post;
  const adapter = {
    readPost: postOf,
    readAnswered: (element: Element) => handles[postOf(element)?.id ?? ''] ?? [],
    findFollowed: () =>
      new Map(
        Object.entries(follows).map(([id, before]) => [
          elements.get(id),
          before.map((other) => elements.get(other)),
        ]),
      ),
  } as unknown as SiteAdapter;
  const watch = watchAnswers(
    document,
    adapter,
    () => shown,
    { isKnown: (key) => key === 'practice:misaki', isOurs: (key) => key === DESK },
    channel,
    onNews,
    stop.signal,
  );
  const pass = async () => {
    watch.notePass();
    await vi.advanceTimersByTimeAsync(1_000);
  };
  return { channel, watch, onNews, pass, stop, adapter };
}

beforeEach(() => vi.useFakeTimers());
afterEach(() => {
  vi.useRealTimers();
  elements.clear();
});

describe('posts that follow one of ours', () => {
  test('are told once, by whomever, with ours alone and whether they stand right below', async () => {
    const shown = [live('1', 'misaki'), live('2', 'desk'), live('3', 'stranger'), live('4', 'misaki')];
    const { channel, pass } = startPage(shown, { 2: ['1'], 3: ['2', '1'], 4: ['3', '2', '1'] });
    await pass();
    await pass();
    expect(channel.answers.map(({ post, follows, isDirect }) => [post.id, follows, isDirect])).toEqual([
      ['3', ['2'], true],
      ['4', ['2'], false],
    ]);
  });

  test('are told nothing of while nothing of ours is shown, nor far from the view (law 2)', async () => {
    const elsewhere = startPage([live('1', 'misaki'), live('3', 'stranger')], { 3: ['1'] });
    await elsewhere.pass();
    expect(elsewhere.channel.answers).toEqual([]);
    const shown = [live('2', 'desk'), live('3', 'stranger', { near: false })];
    const far = startPage(shown, { 3: ['2'] });
    await far.pass();
    expect(far.channel.answers).toEqual([]);
  });

  test('are told nothing of where another post has come in the place of the one that was seen', async () => {
    const recycled = live('3', 'stranger');
    const { channel, pass, adapter } = startPage([live('2', 'desk'), recycled], { 3: ['2'] });
    vi.spyOn(adapter, 'readPost').mockReturnValue(makePost('9', 'stranger', '別の話'));
    await pass();
    expect(channel.answers).toEqual([]);
  });

  test('are told again after a failure', async () => {
    const { channel, pass } = startPage([live('2', 'desk'), live('3', 'stranger')], { 3: ['2'] });
    channel.fails = true;
    await pass();
    channel.fails = false;
    await pass();
    expect(channel.answers).toHaveLength(1);
  });
});

test('a post by somebody the desk knows that says whom it answers is told; one by others is not', async () => {
  const shown = [live('3', 'misaki'), live('4', 'stranger'), live('5', 'misaki')];
  const { channel, pass } = startPage(shown, {}, { 3: ['desk'], 4: ['desk'] });
  await pass();
  expect(channel.answers).toMatchObject([
    { post: { id: '3' }, answers: ['desk'], follows: [], isDirect: false },
  ]);
});

test('ours and the answer show how many came, until somebody judged them', async () => {
  const [ours, answer] = [live('2', 'desk'), live('3', 'stranger')];
  const { channel, watch, onNews, pass } = startPage([ours, answer], { 3: ['2'] });
  channel.news.set('2', 2).set('3', 2);
  await pass();
  expect([ours, answer].map(watch.newsOf)).toEqual([2, 2]);
  expect(onNews).toHaveBeenCalledTimes(2);
  channel.news.clear();
  watch.expire();
  await pass();
  expect([ours, answer].map(watch.newsOf)).toEqual([0, 0]);
  const { asked } = channel;
  await pass();
  expect(channel.asked, 'asked only after the desk was written to').toBe(asked);
});
