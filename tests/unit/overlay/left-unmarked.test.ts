// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { OwnSigns } from '@/lib/domain/own-signs';
import { commentForms } from '@/lib/overlay/comment-forms';
import { startOverlay } from '@/lib/overlay/start';
import type { SiteAdapter } from '@/lib/sites/adapter';
import { FakeChannel, FakePorts, fakeAdapter, markWords, passFrames, postHtml } from './fake-page';
import { layOut } from './lay-out';

vi.mock('@/lib/overlay/scan/find-marks', () => ({
  findNoMarks: () => [],
  findUnread: () => [],
  findMarksWith: () => markWords({ 圏外: 'trouble' }),
}));

let channel: FakeChannel;
let ports: FakePorts;
let stop: AbortController;

layOut();

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  channel = new FakeChannel();
  channel.matcher = {} as FakeChannel['matcher'];
  ports = new FakePorts();
  stop = new AbortController();
});
afterEach(() => {
  stop.abort();
  vi.useRealTimers();
});

const run = () => passFrames(ports);

const painted = (): string[] => ports.registry.words().trouble ?? [];
const chips = (): number => document.querySelectorAll('span[data-yorisoi]').length;

describe('an author the desk may ignore', () => {
  beforeEach(() => {
    document.body.innerHTML = `<main>${postHtml('1', 'misaki', '家で圏外です')}${postHtml('2', 'kenta', '駅は圏外だ')}</main>`;
  });
  const begin = () =>
    startOverlay({ document, adapter: fakeAdapter, channel, signal: stop.signal, language: 'ja', ports });

  function holdAnswers() {
    const answer = channel.summarise;
    let release: (works: boolean) => void = () => undefined;
    const held = new Promise<boolean>((resolve) => {
      release = resolve;
    });
    vi.spyOn(channel, 'summarise').mockImplementation(async (keys) => {
      if (await held) return answer(keys);
      throw new Error('asleep');
    });
    return (works = true) => release(works);
  }

  it('has no mark before it is known, and none after', async () => {
    channel.ignoresAuthors = true;
    channel.summaries.set('practice:misaki', { state: 'new', contacts: 0, ignored: true });
    const release = holdAnswers();
    begin();
    await run();
    expect(painted()).toEqual([]);
    release();
    await run();
    expect(painted()).toEqual(['圏外']);
  });

  it('is marked when the desk does not answer', async () => {
    channel.ignoresAuthors = true;
    const release = holdAnswers();
    begin();
    await run();
    expect(painted()).toEqual([]);
    release(false);
    await run();
    expect(painted()).toEqual(['圏外', '圏外']);
  });

  it('is marked at once by a desk that ignores nobody', async () => {
    holdAnswers();
    begin();
    await run();
    expect(painted()).toEqual(['圏外', '圏外']);
  });
});

describe('a comment of the desk’s own', () => {
  const signs: OwnSigns = { names: ['そらモバイル 三浦'], urls: ['https://sora-mobile.example/faq/'] };
  const comment = (id: string, name: string, url = '') =>
    `<article data-id="${id}" data-author="" data-name="${name}" data-url="${url}"><header>${name}</header><p>圏外とのこと</p></article>`;

  /** Comments below an entry, each signed as its attributes say. */
  const adapter: SiteAdapter = {
    ...fakeAdapter,
    id: 'wordpress',
    readWhole(element) {
      const { id = '', name = '', url } = (element as HTMLElement).dataset;
      const signed = {
        id,
        permalink: `https://blog.example.jp/1#comment-${id}`,
        byline: name,
        authorUrl: url || null,
      };
      return { ...fakeAdapter.readWhole(element), signed };
    },
    findEntries: () => [],
    findComments: () => [],
    findForms: () => [],
  };

  async function show(html: string): Promise<void> {
    document.body.innerHTML = `<main>${html}</main>`;
    const hello = channel.hello;
    vi.spyOn(channel, 'hello').mockImplementation(async () => ({ ...(await hello()), signs }));
    startOverlay({
      document,
      adapter,
      channel,
      signal: stop.signal,
      language: 'ja',
      ports,
      comments: commentForms,
    });
    await run();
  }

  it.each([
    ['by the name in its form, whatever became of its width', comment('1', 'そらモバイル　三浦')],
    ['by the page in its form', comment('1', '三浦', 'http://sora-mobile.example/faq')],
  ])('has neither mark nor chip: %s', async (_how, html) => {
    await show(html);
    expect([painted(), chips()]).toEqual([[], 0]);
  });

  it('is told from one that only speaks of the company', async () => {
    await show(comment('1', 'そらモバイル利用者', 'https://sora-mobile.example/'));
    expect([painted(), chips()]).toEqual([['圏外'], 1]);
  });
});
