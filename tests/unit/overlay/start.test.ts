// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { pageRequestSchemas } from '@/lib/messaging/page-request-schemas';
import { createIdLearner } from '@/lib/overlay/learn-ids';
import { highlightName } from '@/lib/overlay/paint/highlight-names';
import { type OverlayOptions, startOverlay } from '@/lib/overlay/start';
import { FakeChannel, FakePorts, fakeAdapter, markWords, postHtml, settle } from './fake-page';
import { layOut } from './lay-out';

/** Tables as the fake feed understands them: one word. Real matching has its own tests. */
const stored = (word: string) => ({ word }) as unknown as FakeChannel['matcher'];
vi.mock('@/lib/overlay/scan/find-marks', () => {
  const findUnread = () => [];
  return {
    findNoMarks: () => [],
    findUnread,
    findMarksWith(tables: { word?: string } | null) {
      if (tables === null) return () => [];
      return tables.word === undefined ? findUnread : markWords({ [tables.word]: 'trouble' });
    },
  };
});

const HOME = `<main>${postHtml('1', 'misaki', '家で圏外です')}${postHtml('2', 'kenta', 'ふつうの日')}</main>`;

let channel: FakeChannel;
let ports: FakePorts;
let stop: AbortController;

async function start(more: Partial<OverlayOptions> = {}) {
  const handle = startOverlay({
    document,
    adapter: fakeAdapter,
    channel,
    signal: stop.signal,
    language: 'ja',
    ports,
    learnIds: createIdLearner,
    ...more,
  });
  await settle();
  await ports.allFrames();
  await settle();
  await ports.allFrames();
  return handle;
}

/** Time goes by for timers and for the clock the overlay looks at. */
async function later(ms: number): Promise<void> {
  ports.time += ms;
  await vi.advanceTimersByTimeAsync(ms);
}

const chips = (): number => document.querySelectorAll('span[data-yorisoi]').length;

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  channel = new FakeChannel();
  channel.matcher = stored('圏外');
  ports = new FakePorts();
  stop = new AbortController();
  document.body.innerHTML = HOME;
  document.body.dataset.own = 'desk';
});
layOut();

afterEach(() => {
  stop.abort();
  vi.useRealTimers();
});

describe('the overlay', () => {
  it('paints for the theme of the page, also once that changes', async () => {
    await start();
    const names = () => [...ports.registry.sets.keys()];
    expect(names()).toEqual([highlightName('trouble', 'light')]);
    document.body.style.backgroundColor = 'rgb(0, 0, 0)';
    await settle();
    await later(5_000);
    await ports.allFrames();
    document.body.removeAttribute('style');
    expect(names()).toEqual([highlightName('trouble', 'dark')]);
  });

  it('brings its styles into a page with the first mark there, not before', async () => {
    const styles = () => document.querySelectorAll('style[data-yorisoi]').length;
    document.body.innerHTML = `<main>${postHtml('2', 'kenta', 'ふつうの日')}</main>`;
    await start();
    await later(2_000);
    expect(styles()).toBe(0);
    document.querySelector('main')?.insertAdjacentHTML('beforeend', postHtml('3', 'aoi', '圏外'));
    await ports.allFrames();
    expect(styles()).toBe(1);
    stop.abort();
    expect(styles()).toBe(0);
  });

  it('marks by the desk’s lists and looks the screen up in one message', async () => {
    await start();
    expect(ports.registry.words()).toEqual({ trouble: ['圏外'] });
    expect(channel.asked).toEqual([[['practice:misaki'], ['practice:kenta']]]);
    expect(chips()).toBe(1);
  });

  it('leaves the page exactly as it was when the extension goes', async () => {
    const before = document.documentElement.outerHTML;
    await start();
    expect(document.documentElement.outerHTML).not.toBe(before);
    stop.abort();
    expect(document.documentElement.outerHTML).toBe(before);
    expect(ports.registry.sets.size).toBe(0);
    document.querySelector('main')?.insertAdjacentHTML('beforeend', postHtml('3', 'aoi', '圏外'));
    await settle();
    expect(ports.waiting).toBe(0);
    expect(vi.getTimerCount()).toBe(0);
  });

  it('clears away what an older overlay left, highlights and hosts', async () => {
    for (const name of ['yorisoi-1-brand', 'yorisoi-2-dark-brand'])
      ports.registry.sets.set(name, ports.highlights.create());
    document.querySelector('header')?.insertAdjacentHTML('beforeend', '<span data-yorisoi=""></span>');
    await start();
    expect(Object.keys(ports.registry.words())).toEqual(['trouble']);
    expect(chips()).toBe(1);
  });

  it('shows nothing while the agent paused this tab, and all of it when that ends', async () => {
    channel.paused = true;
    await start();
    expect([chips(), ports.registry.sets.size]).toEqual([0, 0]);
    channel.paused = false;
    await channel.handlers?.['page.pause'](null);
    await settle();
    await ports.allFrames();
    await ports.allFrames();
    expect([chips(), ports.registry.sets.size]).toEqual([1, 1]);
    channel.paused = true;
    await channel.handlers?.['page.pause'](null);
    await settle();
    expect([chips(), ports.registry.sets.size]).toEqual([0, 0]);
  });

  it.each([
    ['the site was turned off', () => (channel.excluded = true), () => channel.settingsChanged()],
    ['the tab was paused', () => (channel.paused = true), () => channel.handlers?.['page.pause'](null)],
  ])('shows nothing when %s while the page was asking', async (_what, change, tell) => {
    const before = await channel.hello();
    let answer: (settings: typeof before) => void = () => undefined;
    vi.spyOn(channel, 'hello').mockReturnValueOnce(
      new Promise((answered) => {
        answer = answered;
      }),
    );
    await start();
    change();
    await tell();
    await settle();
    answer(before);
    await settle();
    await ports.allFrames();
    await settle();
    await ports.allFrames();
    expect([chips(), ports.registry.sets.size]).toEqual([0, 0]);
  });

  it('works without keyword lists: who was spoken to still has a chip', async () => {
    channel.matcher = null;
    channel.summaries.set('practice:kenta', { state: 'open', contacts: 2 });
    await start();
    expect(document.querySelector('[data-id="2"] [data-yorisoi]')).not.toBeNull();
    expect(chips()).toBe(1);
  });

  it('marks by changed lists without a reload', async () => {
    await start();
    channel.matcherChanged(stored('ふつう'));
    await ports.allFrames();
    expect(ports.registry.words()).toEqual({ trouble: ['ふつう'] });
  });

  it('shows a new state of an author as soon as the desk has logged it', async () => {
    await start();
    channel.summaries.set('practice:kenta', { state: 'solved', contacts: 1 });
    channel.authorsChanged();
    await ports.allFrames();
    await ports.allFrames();
    expect(document.querySelector('[data-id="2"] [data-yorisoi]')).not.toBeNull();
  });

  it('opens what the agent steps to, read anew, in a form the background takes', async () => {
    const handle = await start();
    const long = '長'.repeat(40_000);
    document.querySelector('[data-id="1"]')?.setAttribute('data-author', 'renamed');
    const text = document.querySelector('[data-id="1"] p');
    if (text !== null) text.textContent = `圏外${long}`;
    await ports.allFrames();
    expect(handle.step('next')).toBe(true);
    const [request] = channel.opened;
    expect(request?.post.author?.handle).toBe('renamed');
    expect(request?.marks.map((mark) => mark.text)).toEqual(['圏外']);
    expect(request?.ownHandle).toBe('desk');
    expect(pageRequestSchemas['post.open'].safeParse(request).error).toBeUndefined();
    expect(handle.step('next')).toBe(false);
  });

  it('hands over what else the author wrote on the page, and reads it again with the post', async () => {
    document
      .querySelector('main')
      ?.insertAdjacentHTML('beforeend', postHtml('3', 'misaki', '企業からリプいらないです'));
    const handle = await start();
    handle.step('next');
    const others = [{ text: '企業からリプいらないです', postedAt: null }];
    expect(channel.opened[0]).toMatchObject({ later: [], others });
    expect(await channel.handlers?.['page.reread']({ postKey: 'practice:1' })).toMatchObject({ others });
  });

  it('hands over when a later post was written', async () => {
    const later = { text: '圏外のまま', postedAt: '2026-11-21T09:00:00.000Z' };
    const adapter: typeof fakeAdapter = {
      ...fakeAdapter,
      readPost(element) {
        const post = fakeAdapter.readPost(element);
        return post && { ...post, postedAt: post.id === '3' ? later.postedAt : '2026-11-21T08:00:00.000Z' };
      },
    };
    document.querySelector('main')?.insertAdjacentHTML('beforeend', postHtml('3', 'misaki', later.text));
    const handle = await start({ adapter });
    handle.step('next');
    expect(channel.opened[0]).toMatchObject({ later: [later], others: [] });
    expect(pageRequestSchemas['post.open'].safeParse(channel.opened[0]).error).toBeUndefined();
  });

  it('reads the panel’s post again when asked, and answers null when it is gone', async () => {
    await start();
    const text = document.querySelector('[data-id="1"] p');
    if (text !== null) text.textContent = '続きを読むと圏外';
    const again = await channel.handlers?.['page.reread']({ postKey: 'practice:1' });
    expect(again?.post.text).toBe('続きを読むと圏外');
    expect(again?.marks.map((mark) => mark.start)).toEqual([6]);
    expect(await channel.handlers?.['page.reread']({ postKey: 'practice:77' })).toBeNull();
  });

  it('says how it stands', async () => {
    await start();
    await later(2_000);
    expect(await channel.handlers?.['page.state'](null)).toEqual({
      site: 'practice',
      formTarget: null,
      ownHandle: 'desk',
      health: {
        site: 'practice',
        expectsPosts: true,
        posts: 2,
        authorsUnread: 0,
        textsUnread: 0,
        listsUnread: false,
      },
      marks: 1,
    });
  });

  it('names no count of marks while they are looked for, and says so when there is one, also after a pause', async () => {
    const marks = async () => (await channel.handlers?.['page.state'](null))?.marks;
    const pause = async (paused: boolean) => {
      channel.paused = paused;
      await channel.handlers?.['page.pause'](null);
      await settle();
    };
    await start();
    expect(await marks()).toBeNull();
    await later(2_000);
    expect([await marks(), channel.health.length]).toEqual([1, 1]);
    await pause(true);
    expect(await marks()).toBeNull();
    await pause(false);
    expect(await marks()).toBeNull();
    await ports.allFrames();
    await later(2_000);
    // The page is as it was, but who asked before has to ask again.
    expect([await marks(), channel.health.length]).toEqual([1, 2]);
  });

  it('learns the number of a handle the desk knows, and of nobody else', async () => {
    channel.summaries.set('practice:kenta', { state: 'known', contacts: 1 });
    document
      .querySelector('main')
      ?.insertAdjacentHTML(
        'beforeend',
        '<i data-number="7" data-handle="Kenta"></i><i data-number="8" data-handle="misaki"></i>',
      );
    await start();
    await later(5_000);
    expect(channel.learned).toEqual([{ handleKey: 'practice:kenta', idKey: 'practice:id:7' }]);
  });

  it('learns on a page too large to be searched at once', async () => {
    channel.summaries.set('practice:kenta', { state: 'known', contacts: 1 });
    const filler = '<p></p>'.repeat(3_000);
    const deep = `<div>${filler}<section><i data-number="7" data-handle="Kenta"></i></section></div>`;
    document
      .querySelector('main')
      ?.insertAdjacentHTML('beforeend', `${deep}<i data-number="8" data-handle="Kenta"></i>`);
    await start();
    await later(5_000);
    expect(channel.learned.map(({ idKey }) => idKey)).toEqual(['practice:id:7', 'practice:id:8']);
  });

  it('learns the new handle of somebody the desk knows by number only: a refusal survives the renaming', async () => {
    channel.summaries.set('practice:id:8', { state: 'no-contact', contacts: 0 });
    document
      .querySelector('main')
      ?.insertAdjacentHTML('beforeend', '<i data-number="8" data-handle="Misaki"></i>');
    await start();
    await later(5_000);
    expect(channel.learned).toEqual([{ handleKey: 'practice:misaki', idKey: 'practice:id:8' }]);
  });

  it('asks again about a stranger once somebody new is known', async () => {
    document
      .querySelector('main')
      ?.insertAdjacentHTML('beforeend', '<i data-number="8" data-handle="aoi"></i>');
    await start();
    await later(5_000);
    expect(channel.learned).toEqual([]);
    channel.summaries.set('practice:id:8', { state: 'known', contacts: 1 });
    channel.authorsChanged();
    await settle();
    await ports.allFrames();
    await later(5_000);
    expect(channel.learned).toEqual([{ handleKey: 'practice:aoi', idKey: 'practice:id:8' }]);
  });
});

describe('the overlay’s health report', () => {
  it('says that a page yields no posts, once, and that they are back', async () => {
    document.body.innerHTML = '<main></main>';
    await start();
    await later(60_000);
    expect(channel.health.map(({ posts }) => posts)).toEqual([0]);
    document.querySelector('main')?.insertAdjacentHTML('beforeend', postHtml('1', 'misaki', 'a'));
    await ports.allFrames();
    await later(60_000);
    expect(channel.health.map(({ posts }) => posts)).toEqual([0, 1]);
    expect(vi.getTimerCount()).toBe(0);
  });

  it('survives a post its adapter trips over, and says that it could not be read', async () => {
    const readWhole: OverlayOptions['adapter']['readWhole'] = (post) => {
      if (post.getAttribute('data-id') === '1') throw new Error('clobbered');
      return fakeAdapter.readWhole(post);
    };
    channel.matcher = stored('ふつう');
    await start({ adapter: { ...fakeAdapter, readWhole } });
    await later(60_000);
    expect(ports.registry.words()).toEqual({ trouble: ['ふつう'] });
    expect(channel.health.map(({ authorsUnread }) => authorsUnread)).toEqual([1]);
  });

  it('counts authors it could not read', async () => {
    document.body.innerHTML = `<main>${postHtml('1', '', '圏外')}${postHtml('2', 'kenta', 'b')}</main>`;
    await start();
    await later(60_000);
    expect(channel.health).toEqual([
      {
        site: 'practice',
        expectsPosts: true,
        posts: 2,
        authorsUnread: 1,
        textsUnread: 0,
        listsUnread: false,
      },
    ]);
  });

  it('says that the lists cannot be read, and takes it back when new tables come', async () => {
    channel.matcher = JSON.parse('{"version":1}');
    await start();
    await later(60_000);
    expect(channel.health.map(({ listsUnread }) => listsUnread)).toEqual([true]);
    channel.matcherChanged(stored('圏外'));
    await settle();
    await ports.allFrames();
    await later(60_000);
    expect(channel.health.map(({ listsUnread }) => listsUnread)).toEqual([true, false]);
    expect(ports.registry.words()).toEqual({ trouble: ['圏外'] });
  });

  it('says so when none of many posts has a word in it', async () => {
    const ids = ['1', '2', '3', '4', '5', '6'];
    document.body.innerHTML = `<main>${ids.map((id) => postHtml(id, 'kenta', '')).join('')}</main>`;
    await start();
    await later(60_000);
    expect(channel.health.map(({ textsUnread }) => textsUnread)).toEqual([6]);
  });

  it('finds no fault with a blog that does not tell who writes it', async () => {
    document.body.innerHTML = `<main>${postHtml('1', '', '圏外')}</main>`;
    const readWhole: OverlayOptions['adapter']['readWhole'] = (element) => {
      const reading = fakeAdapter.readWhole(element);
      return { ...reading, post: reading.post && { ...reading.post, kind: 'entry' } };
    };
    await start({ adapter: { ...fakeAdapter, readWhole } });
    await later(60_000);
    expect(channel.health.map(({ posts, authorsUnread }) => [posts, authorsUnread])).toEqual([[1, 0]]);
  });
});

describe('a page that names its elements after the document’s own methods', () => {
  it('is marked like any other, and left as it was', async () => {
    const names = [
      'createElement',
      'body',
      'querySelectorAll',
      'defaultView',
      'adoptedStyleSheets',
      'createRange',
    ];
    document.body.insertAdjacentHTML('beforeend', names.map((name) => `<img name="${name}">`).join(''));
    const before = document.documentElement.outerHTML;
    await start({ adapter: { ...fakeAdapter, ownHandle: () => 'desk' } });
    expect(ports.registry.words()).toEqual({ trouble: ['圏外'] });
    expect(chips()).toBe(1);
    stop.abort();
    expect(document.documentElement.outerHTML).toBe(before);
  });
});
