// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { hashBody } from '@/lib/domain/body-hash';
import type { Post } from '@/lib/domain/post';
import type { OverlayChannel } from '@/lib/overlay/channel';
import { chipStateOf } from '@/lib/overlay/chip/chips';
import { emptyLivePost } from '@/lib/overlay/live-post';
import { type PageWatchEvents, watchPageComments } from '@/lib/overlay/watch/page-watch';
import type { PageComment, SiteAdapter } from '@/lib/sites/adapter';

function makePost(fields: Partial<Post>): Post {
  return {
    site: 'x',
    id: '1',
    permalink: null,
    kind: 'post',
    author: { key: 'x:misaki', idKey: null, name: 'みさき', handle: 'misaki', url: null },
    repostedBy: null,
    postedAt: null,
    title: null,
    text: '直りません',
    truncated: false,
    translated: false,
    lang: null,
    quotes: null,
    ...fields,
  };
}

/** The background, as far as a watch asks it; remembers what it was told. */
class Background implements Pick<OverlayChannel, 'findWatch' | 'lookAtPage'> {
  readonly watched = new Map<string | null, number>();
  ours: string[] = [];
  readonly askedWatches: Parameters<OverlayChannel['findWatch']>[0][] = [];
  readonly looks: Parameters<OverlayChannel['lookAtPage']>[0][] = [];
  async findWatch(page: Parameters<OverlayChannel['findWatch']>[0]) {
    this.askedWatches.push(page);
    return { news: this.watched.get(page.permalink) ?? null, ours: this.ours };
  }
  async lookAtPage(look: Parameters<OverlayChannel['lookAtPage']>[0]) {
    this.looks.push(look);
    return this.watched.get(look.page.permalink) ?? null;
  }
}

const HERE = 'https://blog.example.jp/archives/1.html';
const stop = new AbortController();
let comments: Pick<PageComment, 'id' | 'text' | 'byOwner' | 'author'>[] = [];
let reads = 0;
let namesNobody = false;

function entry(permalink: string): Element {
  const element = document.createElement('article');
  element.dataset.permalink = permalink;
  document.body.append(element);
  return element;
}

const adapter = {
  id: 'livedoor',
  findPosts: () => [...document.querySelectorAll('article')],
  readPost: (element: HTMLElement): Post =>
    makePost({
      site: 'livedoor',
      id: null,
      kind: 'entry',
      permalink: element.dataset.permalink ?? null,
      author: namesNobody
        ? null
        : { key: 'livedoor:sora', idKey: null, name: 'そら', handle: 'sora', url: null },
    }),
  findComments() {
    reads++;
    return comments.map((comment) => ({
      parentId: null,
      permalink: null,
      byline: '名無し',
      postedAt: null,
      pending: false,
      ...comment,
    }));
  },
} as unknown as SiteAdapter;

const comment = (id: string, text: string) => ({ id, text, byOwner: false, author: null });

async function pass(watch: { notePass(): void }): Promise<void> {
  watch.notePass();
  await vi.advanceTimersByTimeAsync(2_000);
}

function start(channel: Background, events: Partial<PageWatchEvents> = {}) {
  const silent = { onNews: () => undefined, onOurs: () => undefined, onWriter: () => undefined };
  return watchPageComments(document, adapter, channel, { ...silent, ...events }, stop.signal);
}

beforeEach(() => {
  vi.useFakeTimers();
  document.body.replaceChildren();
  history.replaceState(null, '', '/archives/1.html');
  comments = [comment('1', '前から')];
  reads = 0;
  namesNobody = false;
});
afterEach(() => vi.useRealTimers());

describe('a page nobody watches', () => {
  test('is asked about once by the name of its entry, and nothing of it is told (law 2)', async () => {
    const channel = new Background();
    entry(HERE);
    const watch = start(channel);
    for (let turn = 0; turn < 3; turn++) await pass(watch);
    expect(channel.askedWatches).toEqual([{ id: null, permalink: HERE }]);
    expect([channel.looks.length, reads]).toEqual([0, 0]);
  });

  test('with several entries is asked about by the one whose page it is; a list by none', async () => {
    const channel = new Background();
    entry('https://other.example.jp/archives/1.html');
    entry(new URL(location.pathname, location.href).href);
    await pass(start(channel));
    expect(channel.askedWatches).toEqual([{ id: null, permalink: location.href }]);
    history.replaceState(null, '', '/');
    await pass(start(channel));
    expect(channel.askedWatches).toHaveLength(1);
  });

  test.each([
    ['/', 0],
    ['/?p=13', 0],
    ['/?utm_source=mail&p=12', 1],
  ])('is told from a list whose entries are named by the question: %s', async (address, times) => {
    const channel = new Background();
    entry(new URL('/?p=12', location.href).href);
    entry(new URL('/?p=11', location.href).href);
    history.replaceState(null, '', address);
    await pass(start(channel));
    expect(channel.askedWatches).toHaveLength(times);
  });
});

describe('a watched page', () => {
  test('tells its comments, again only when they changed, and shows how many came', async () => {
    const channel = new Background();
    const element = entry(HERE);
    channel.watched.set(HERE, 0);
    const seen = vi.fn(() => undefined);
    const watch = start(channel, { onNews: seen });
    await pass(watch);
    await pass(watch);
    expect(channel.looks).toHaveLength(1);
    expect(channel.looks[0]?.comments).toEqual([
      expect.objectContaining({ id: '1', hash: hashBody('前から'), name: '名無し', byOwner: false }),
    ]);
    expect(seen).not.toHaveBeenCalled();
    comments = [...comments, comment('2', 'お返事')];
    channel.watched.set(HERE, 1);
    await pass(watch);
    expect(channel.looks).toHaveLength(2);
    expect(seen).toHaveBeenCalledOnce();
    expect(watch.newsOf(element)).toBe(1);
    expect(watch.newsOf(document.body)).toBe(0);
  });

  test('knows the owner by the account, also where the page does not mark it', async () => {
    const channel = new Background();
    entry(HERE);
    channel.watched.set(HERE, 0);
    const author = { key: 'livedoor:sora', idKey: null, name: 'そら', handle: 'sora', url: null };
    comments = [{ id: '2', text: 'お返事', byOwner: false, author }];
    await pass(start(channel));
    expect(channel.looks[0]?.comments[0]?.byOwner).toBe(true);
  });

  test('begins when a comment was logged, and is told anew when the desk was written to', async () => {
    const channel = new Background();
    entry(HERE);
    const watch = start(channel);
    await pass(watch);
    channel.watched.set(HERE, 0);
    watch.expire();
    await vi.advanceTimersByTimeAsync(2_000);
    expect(channel.looks).toHaveLength(1);
  });

  test('goes on after the background did not answer', async () => {
    const channel = new Background();
    entry(HERE);
    channel.watched.set(HERE, 2);
    const find = vi.spyOn(channel, 'findWatch').mockRejectedValueOnce(new Error('asleep'));
    const watch = start(channel);
    await pass(watch);
    await pass(watch);
    expect(find).toHaveBeenCalledTimes(2);
    expect(channel.looks).toHaveLength(1);
  });
});

describe('comments of ours', () => {
  const signed = { id: '7', permalink: `${HERE}#c7`, byline: '名無し', authorUrl: null };

  test('are known by number or address once they were logged, also where nothing is awaited any more', async () => {
    const channel = new Background();
    entry(HERE);
    const onOurs = vi.fn();
    const watch = start(channel, { onOurs });
    await pass(watch);
    expect(watch.isOurs(signed)).toBe(false);
    for (const known of ['7', `${HERE}#c7`]) {
      channel.ours = [known];
      watch.expire();
      await vi.advanceTimersByTimeAsync(2_000);
      expect(watch.isOurs(signed)).toBe(true);
      expect(watch.isOurs({ ...signed, id: '8', permalink: null })).toBe(false);
    }
    expect(onOurs).toHaveBeenCalledTimes(2);
  });
});

describe('an entry whose page names no writer', () => {
  test('is asked about as its blog, and shown as what the desk knows of that, refusals too (law 3)', async () => {
    const element = entry(HERE);
    namesNobody = true;
    const onWriter = vi.fn();
    const watch = start(new Background(), { onWriter });
    await pass(watch);
    expect(onWriter.mock.lastCall?.[0]).toMatchObject({ key: 'web:blog.example.jp' });
    const live = { ...emptyLivePost(element), post: { ...makePost({}), author: null } };
    const find = (state: 'known' | 'no-contact' | 'new') => ({
      find: () => ({ state, contacts: 1 }),
      writerOf: (asked: Element) => watch.writerOf(asked),
    });
    expect(chipStateOf(live, find('no-contact'), true)?.kind).toBe('no-contact');
    expect(chipStateOf(live, find('known'), true)?.kind).toBe('known');
    expect(chipStateOf(live, find('new'), true)).toBeUndefined();
    const below = { ...live, element: document.createElement('li') };
    expect(chipStateOf(below, find('known'), true)).toBeUndefined();
  });
});

describe('the chip of an entry', () => {
  const live = (element: Element) => ({ ...emptyLivePost(element), post: makePost({ kind: 'entry' }) });
  const lookup = (state: 'known' | 'no-contact') => ({
    find: () => ({ state, contacts: 3 }),
    newsOf: () => 2,
  });

  test('says how many came after our comment, with or without a keyword; a refusal stands above it', () => {
    const post = live(document.body);
    expect(chipStateOf(post, lookup('known'), false)).toEqual({ kind: 'news', contacts: 2 });
    expect(chipStateOf(post, lookup('no-contact'), true)).toEqual({ kind: 'no-contact', contacts: 3 });
    const onTimeline = { ...post, post: makePost({ kind: 'post' }) };
    expect(chipStateOf(onTimeline, lookup('known'), false)).toEqual({ kind: 'answers', contacts: 2 });
  });
});
