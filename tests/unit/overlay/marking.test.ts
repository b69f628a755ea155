// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createAuthorLookup } from '@/lib/overlay/chip/author-lookup';
import type { Chip } from '@/lib/overlay/chip/chip';
import { type Chips, createChips } from '@/lib/overlay/chip/chips';
import { type Marking, startMarking } from '@/lib/overlay/marking';
import { claimNode } from '@/lib/overlay/own-nodes';
import { createHighlights } from '@/lib/overlay/paint/highlights';
import { createPainter } from '@/lib/overlay/paint/painter';
import { MarkCache } from '@/lib/overlay/scan/mark-cache';
import type { SiteAdapter } from '@/lib/sites/adapter';
import { FakeChannel, FakePorts, fakeAdapter, markWords, postHtml, settle } from './fake-page';

const words = { 圏外: 'trouble', ありがとう: 'praise' } as const;
const HOME = `<main>${postHtml('1', 'misaki', '家で圏外です')}${postHtml('2', 'kenta', 'ふつうの日')}</main>`;

let ports: FakePorts;
let stop: AbortController;
let matched: string[];
let reads: number;
/** How long it takes to look for posts in what came, ms. */
let searchTime = 0;
let marking: Marking;
let chips: Chips;

function show(html: string): void {
  document.body.innerHTML = html;
}

function fakeChip(): Chip {
  const host = document.createElement('span');
  claimNode(host);
  return { host, show: (state) => host.setAttribute('data-kind', state.kind), focus: () => undefined };
}

function start(): void {
  const find = markWords(words);
  const cache = new MarkCache((text) => {
    matched.push(text);
    return find(text);
  });
  const adapter: SiteAdapter = {
    ...fakeAdapter,
    findPosts(root) {
      ports.time += searchTime;
      return fakeAdapter.findPosts(root);
    },
    readWhole(post) {
      reads++;
      return fakeAdapter.readWhole(post);
    },
  };
  const lookup = createAuthorLookup(new FakeChannel(), () => marking.refresh(), stop.signal);
  chips = createChips(window, lookup, fakeChip);
  marking = startMarking(
    {
      document,
      adapter,
      ports,
      cache,
      painter: createPainter(createHighlights(ports.highlights, 'light')),
      chips,
      lookup,
      currentRanges: () => [],
      onPass: () => undefined,
    },
    stop.signal,
  );
}

const text = (id: string): HTMLElement => {
  const found = document.querySelector<HTMLElement>(`[data-id="${id}"] p`);
  if (found === null) throw new Error(`no post ${id}`);
  return found;
};

beforeEach(() => {
  ports = new FakePorts();
  stop = new AbortController();
  searchTime = 0;
  matched = [];
  reads = 0;
  show(HOME);
  start();
});
afterEach(() => stop.abort());

/** Starts again on a page of `count` marked posts; returns what tells the overlay whether a post is near. */
function startOn(count: number): (post: string, near: boolean) => void {
  stop.abort();
  stop = new AbortController();
  ports = new FakePorts();
  let say: IntersectionObserverCallback = () => undefined;
  const observer = { observe: () => undefined, unobserve: () => undefined, disconnect: () => undefined };
  ports.createIntersectionObserver = (callback) => {
    say = callback;
    return observer as unknown as IntersectionObserver;
  };
  show(
    `<main>${Array.from({ length: count }, (_, at) => postHtml(`1${at}`, 'aoi', '圏外')).join('')}</main>`,
  );
  start();
  return (post, near) => {
    const entry = { target: text(post).closest('article'), isIntersecting: near };
    say([entry as unknown as IntersectionObserverEntry], observer as unknown as IntersectionObserver);
  };
}

describe('marking near the viewport', () => {
  const painted = () => ports.registry.words().trouble?.length ?? 0;

  it('shows few posts in the very frame in which they come, before the browser says where they are', async () => {
    startOn(5);
    await ports.frame();
    expect(painted()).toBe(5);
    expect(document.querySelectorAll('[data-yorisoi]')).toHaveLength(5);
  });

  it('shows of many posts only those the browser calls near', async () => {
    const tell = startOn(200);
    await ports.allFrames();
    expect(painted()).toBe(0);
    tell('17', true);
    await ports.allFrames();
    expect(painted()).toBe(1);
  });

  it('lets go of posts that went far, without asking for a frame of their own', async () => {
    const tell = startOn(5);
    await ports.allFrames();
    tell('10', false);
    expect(ports.waiting).toBe(0);
    tell('11', false);
    tell('11', true);
    await ports.allFrames();
    expect(painted()).toBe(4);
  });

  it('never asks where posts stand while all their marks fit', async () => {
    const measured = vi.spyOn(Element.prototype, 'getBoundingClientRect');
    const sized = vi.spyOn(window, 'innerHeight', 'get');
    try {
      show(`<main>${['1', '2'].map((id) => postHtml(id, 'aoi', '圏外'.repeat(75))).join('')}</main>`);
      await ports.allFrames();
      await new Promise((resolve) => setTimeout(resolve));
      expect(painted()).toBe(150);
      expect(measured).not.toHaveBeenCalled();
      expect(sized).not.toHaveBeenCalled();
    } finally {
      measured.mockRestore();
      sized.mockRestore();
    }
  });

  it('asks where posts stand only after the frame, and then paints as many marks as it may', async () => {
    const measured = vi.spyOn(Element.prototype, 'getBoundingClientRect');
    try {
      show(`<main>${['1', '2', '3'].map((id) => postHtml(id, 'aoi', '圏外'.repeat(75))).join('')}</main>`);
      await ports.allFrames();
      expect(marking.posts.size).toBe(3);
      expect(measured).not.toHaveBeenCalled();
      await new Promise((resolve) => setTimeout(resolve));
      expect(painted()).toBe(150);
    } finally {
      measured.mockRestore();
    }
  });

  it('paints all there is once enough of it is gone', async () => {
    show(`<main>${['1', '2', '3'].map((id) => postHtml(id, 'aoi', '圏外'.repeat(75))).join('')}</main>`);
    await ports.allFrames();
    await vi.waitFor(() => expect(painted()).toBe(150));
    text('1').closest('article')?.remove();
    await ports.allFrames();
    expect(painted()).toBe(150);
  });

  it('paints nothing of what is gone, where more is near than may be painted', async () => {
    show(`<main>${['1', '2', '3', '4'].map((id) => postHtml(id, 'aoi', '圏外'.repeat(75))).join('')}</main>`);
    await ports.allFrames();
    await new Promise((resolve) => setTimeout(resolve));
    const gone = () =>
      [...(ports.registry.sets.get('yorisoi-2-light-trouble')?.ranges ?? [])].filter(
        ({ startContainer }) => !startContainer.isConnected,
      );
    text('1').textContent = '圏外'.repeat(75);
    await ports.frame();
    expect(gone()).toEqual([]);
    text('2').closest('article')?.remove();
    await ports.frame();
    expect(gone()).toEqual([]);
    expect(painted()).toBe(0);
  });
});

it('looks through all that came, in as many frames as that takes, though nothing is found at first', async () => {
  show('<main></main>');
  await ports.allFrames();
  searchTime = 3;
  const main = document.querySelector('main');
  for (const html of ['<p>広告</p>', '<p>広告</p>', postHtml('1', 'aoi', '圏外')])
    main?.insertAdjacentHTML('beforeend', html);
  await ports.allFrames();
  expect(marking.posts.size).toBe(1);
});

describe('marking a long text', () => {
  const long = (words: string) => `${words}。${'長い話の続き。'.repeat(900)}`;

  /** What was done in each frame until all is done, each look at the clock finding the time of the frame gone. */
  async function watchFrames(between: () => void = () => undefined): Promise<string[]> {
    ports.tick = 50;
    const frames: string[] = [];
    for (let count = 0; count < 12; count++) {
      const before = { reads, matched: matched.length };
      await ports.frame();
      const did = [reads > before.reads && 'read', matched.length > before.matched && 'matched'];
      frames.push(did.filter(Boolean).join(' and '));
      if (frames.at(-1) === 'read') between();
    }
    return frames.filter((did) => did !== '');
  }

  it('reads and matches it in frames of their own, once', async () => {
    await ports.allFrames();
    show(`<main>${postHtml('9', 'aoi', long('圏外'))}</main>`);
    expect(await watchFrames()).toEqual(['read', 'matched']);
    expect(ports.registry.words()).toEqual({ trouble: ['圏外'] });
  });

  it('matches nothing of what changed before its turn', async () => {
    await ports.allFrames();
    show(`<main>${postHtml('9', 'aoi', long('圏外'))}</main>`);
    matched = [];
    let changes = 0;
    await watchFrames(() => {
      if (changes++ === 0) text('9').textContent = long('ありがとう');
    });
    expect(matched).toEqual([long('ありがとう')]);
    expect(ports.registry.words()).toEqual({ praise: ['ありがとう'] });
  });

  it.each([0, 1, 2, 3])(
    'paints no other words where it changes %i frames after it was read',
    async (wait) => {
      show(`<main>${postHtml('9', 'aoi', long('圏外'))}</main>`);
      await ports.allFrames();
      const node = text('9').firstChild as Text;
      ports.tick = 50;
      node.data = long('まだ圏外');
      for (const before = reads; reads === before; ) await ports.frame();
      for (let count = 0; count < wait; count++) await ports.frame();
      node.data = long('いまもまだ圏外');
      for (let count = 0; count < 12; count++) {
        await ports.frame();
        expect(Object.values(ports.registry.words()).flat()).not.toContainEqual(
          expect.not.stringMatching('^圏外$'),
        );
      }
      expect(ports.registry.words()).toEqual({ trouble: ['圏外'] });
    },
  );
});

describe('marking', () => {
  it('marks the posts that are there and those that come', async () => {
    await ports.allFrames();
    expect(ports.registry.words()).toEqual({ trouble: ['圏外'] });
    document.querySelector('main')?.insertAdjacentHTML('beforeend', postHtml('3', 'aoi', 'ありがとう'));
    await ports.allFrames();
    expect(ports.registry.words()).toEqual({ trouble: ['圏外'], praise: ['ありがとう'] });
  });

  it('asks for no frame while nothing changes', async () => {
    await ports.allFrames();
    expect(ports.waiting).toBe(0);
  });

  it('drops marks at once when the text under them changes, before any frame', async () => {
    await ports.allFrames();
    const node = text('1').firstChild as Text;
    node.data = '翻訳された圏外の文';
    await Promise.resolve();
    expect(ports.registry.sets.get('yorisoi-2-light-trouble')?.ranges.size).toBe(0);
    await ports.allFrames();
    expect(ports.registry.words()).toEqual({ trouble: ['圏外'] });
  });

  it('paints a text again that the page wrote anew with the same words', async () => {
    await ports.allFrames();
    const node = text('1').firstChild as Text;
    node.data = '家で圏外です';
    await ports.allFrames();
    expect(ports.registry.words()).toEqual({ trouble: ['圏外'] });
  });

  it('finds the marks of a recycled element that shows another post now', async () => {
    await ports.allFrames();
    const article = text('2').closest('article');
    article?.setAttribute('data-id', '9');
    article?.setAttribute('data-author', 'aoi');
    text('9').textContent = '圏外でもありがとう';
    await ports.allFrames();
    expect(ports.registry.words()).toEqual({ trouble: ['圏外', '圏外'], praise: ['ありがとう'] });
    expect([...marking.posts.values()].map(({ post }) => post?.author?.key)).toEqual([
      'practice:misaki',
      'practice:aoi',
    ]);
  });

  it('marks a post that was mounted anew without matching it again, and keeps nothing of the old nodes', async () => {
    await ports.allFrames();
    const before = matched.length;
    const main = document.querySelector('main');
    const html = postHtml('1', 'misaki', '家で圏外です');
    document.querySelector('[data-id="1"]')?.remove();
    await ports.allFrames();
    expect(ports.registry.words()).toEqual({});
    main?.insertAdjacentHTML('afterbegin', html);
    await ports.allFrames();
    expect(ports.registry.words()).toEqual({ trouble: ['圏外'] });
    expect(matched).toHaveLength(before);
    const ranges = [...(ports.registry.sets.get('yorisoi-2-light-trouble')?.ranges ?? [])];
    expect(ranges.every(({ startContainer }) => startContainer.isConnected)).toBe(true);
  });

  it('finds the roots again when the site replaces them', async () => {
    await ports.allFrames();
    show(`<main>${postHtml('5', 'aoi', 'また圏外')}</main>`);
    await ports.allFrames();
    expect(ports.registry.words()).toEqual({ trouble: ['圏外'] });
    expect([...marking.posts.values()].map(({ post }) => post?.id)).toEqual(['5']);
    document.querySelector('main')?.insertAdjacentHTML('beforeend', postHtml('6', 'aoi', 'ありがとう'));
    await ports.allFrames();
    expect(ports.registry.words()).toEqual({ trouble: ['圏外'], praise: ['ありがとう'] });
  });

  it('leaves posts alone whose counters tick', async () => {
    await ports.allFrames();
    const before = reads;
    for (const footer of document.querySelectorAll('footer')) footer.textContent = '7';
    await ports.allFrames();
    expect(reads).toBe(before);
  });

  it('looks at nothing when only its own chips come and go', async () => {
    await ports.allFrames();
    chips.clear();
    await settle();
    expect(ports.waiting).toBe(0);
  });

  it.each([
    ['alone', (header: Element) => header.querySelector('[data-yorisoi]')?.remove()],
    ['with its header', (header: Element) => header.replaceWith(document.createElement('header'))],
    ['among the page’s own nodes', (header: Element) => header.append(document.createElement('i'))],
  ])('seats a chip again that the page moved or took out %s', async (_how, change) => {
    await ports.allFrames();
    const header = () => document.querySelector('[data-id="1"] header');
    change(header() as Element);
    await ports.allFrames();
    expect(header()?.lastElementChild?.hasAttribute('data-yorisoi')).toBe(true);
    expect(document.querySelectorAll('[data-id="1"] [data-yorisoi]')).toHaveLength(1);
  });

  it('never marks promoted posts, not even when they change', async () => {
    show(`<main><div class="promoted">${postHtml('7', 'ad', '圏外ゼロ')}</div></main>`);
    await ports.allFrames();
    text('7').textContent = '圏外ゼロ！';
    await ports.allFrames();
    expect(ports.registry.words()).toEqual({});
    expect(marking.posts.size).toBe(0);
  });

  it('gives way after its budget and goes on in the next frame', async () => {
    const many = Array.from({ length: 40 }, (_, index) => postHtml(`1${index}`, 'aoi', `圏外 ${index}`));
    show(`<main>${many.join('')}</main>`);
    ports.tick = 1;
    await ports.frame();
    const first = [...marking.posts.values()].filter(({ read }) => read).length;
    expect(first).toBeGreaterThan(0);
    expect(first).toBeLessThan(10);
    await ports.allFrames();
    expect([...marking.posts.values()].every(({ read }) => read)).toBe(true);
  });

  it('registers again what the page cleared out of the shared registry', async () => {
    await ports.allFrames();
    ports.registry.sets.clear();
    document.querySelector('main')?.insertAdjacentHTML('beforeend', postHtml('3', 'aoi', 'なし'));
    await ports.allFrames();
    expect(ports.registry.words()).toEqual({ trouble: ['圏外'] });
  });

  it('marks by the new lists at once', async () => {
    await ports.allFrames();
    marking.rescan(markWords({ ふつう: 'brand' }));
    await ports.allFrames();
    expect(ports.registry.words()).toEqual({ brand: ['ふつう'] });
  });

  it('marks by the new lists in as many frames as that takes', async () => {
    await ports.allFrames();
    // Each look at the clock finds the time of a frame gone.
    ports.tick = 50;
    marking.rescan(markWords({ 家: 'brand', ふつう: 'brand' }));
    for (let count = 0; count < 12; count++) await ports.frame();
    expect(ports.registry.words()).toEqual({ brand: ['家', 'ふつう'] });
  });

  it('leaves nothing when it ends', async () => {
    await ports.allFrames();
    stop.abort();
    expect(ports.registry.sets.size).toBe(0);
    expect(document.body.innerHTML).toBe(HOME);
    document.querySelector('main')?.insertAdjacentHTML('beforeend', postHtml('3', 'aoi', '圏外'));
    await ports.frame();
    expect(ports.registry.sets.size).toBe(0);
  });
});
