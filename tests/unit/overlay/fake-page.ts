import type { Mark, MarkStyle } from '@/lib/domain/mark';
import type { Post } from '@/lib/domain/post';
import type { OverlayChannel, PageHandlers } from '@/lib/overlay/channel';
import type { HighlightSet, Ports } from '@/lib/overlay/ports';
import type { SiteAdapter } from '@/lib/sites/adapter';
import { readBodyText } from '@/lib/sites/body-text';

/** Markup of one post as the fake site writes it. */
export function postHtml(id: string, author: string, body: string): string {
  return `<article data-id="${id}" data-author="${author}"><header><b>${author}</b></header><p>${body}</p><footer>0</footer></article>`;
}

const own = (post: Element, selector: string): Element | null =>
  [...post.querySelectorAll(selector)].find((element) => element.closest('article') === post) ?? null;

const isNumbered = (element: Element): boolean => element.hasAttribute('data-number');

/** A site simple enough to be seen through: `main` holds `article`s, `body[data-own]` names the account. */
export const fakeAdapter: SiteAdapter = {
  id: 'practice',
  ignoreSelector: 'textarea',
  matchesUrl: () => true,
  expectsPosts: () => true,
  findPosts(root) {
    const inside = [...root.querySelectorAll('article[data-id]')];
    const posts = root instanceof Element && root.matches('article[data-id]') ? [root, ...inside] : inside;
    return posts.filter((post) => post.closest('.promoted') === null);
  },
  closestPost: (node) =>
    (node instanceof Element ? node : node.parentElement)?.closest('article[data-id]') ?? null,
  readPost(post) {
    const id = post.getAttribute('data-id');
    const handle = post.getAttribute('data-author');
    const text = own(post, 'p');
    return makePost(id ?? '', handle ?? '', text === null ? '' : readBodyText([text]).text);
  },
  readWhole(post) {
    const text = own(post, 'p');
    return {
      post: fakeAdapter.readPost(post),
      body: text === null ? { text: '', runs: [] } : readBodyText([text]),
      header: own(post, 'header'),
    };
  },
  ownHandle: (document) => document.body.dataset.own ?? null,
  observedRoots: (document) => [...document.querySelectorAll('main')],
  findComposer(document, post) {
    const element = document.querySelector<HTMLTextAreaElement>(`textarea[data-answers="${post.id}"]`);
    return element === null ? undefined : { element, kind: 'textarea', read: () => element.value };
  },
  findSentLink(document) {
    const link = document.querySelector('.toast a');
    const [, handle = '', id = ''] = /^\/(\w+)\/status\/(\d+)$/u.exec(link?.getAttribute('href') ?? '') ?? [];
    return link === null ? null : { id, handle, permalink: `https://site.example/${handle}/status/${id}` };
  },
  readAnswered: (post) => post.getAttribute('data-to')?.split(' ') ?? [],
  replyLink: () => null,
  readIds: (root) =>
    [root as Element, ...root.querySelectorAll('[data-number]')].filter(isNumbered).map((element) => ({
      handle: element.getAttribute('data-handle') ?? '',
      id: element.getAttribute('data-number') ?? '',
    })),
};

export function makePost(id: string, handle: string, text: string, more: Partial<Post> = {}): Post {
  return {
    site: 'practice',
    id,
    permalink: `https://site.example/${handle}/status/${id}`,
    kind: 'post',
    author:
      handle === ''
        ? null
        : { key: `practice:${handle.toLowerCase()}`, idKey: null, name: handle, handle, url: null },
    repostedBy: null,
    postedAt: null,
    title: null,
    text,
    truncated: false,
    translated: false,
    lang: null,
    quotes: null,
    ...more,
  };
}

/** Marks every occurrence of the words, for tests that are not about matching. */
export function markWords(words: Record<string, MarkStyle>): (text: string) => Mark[] {
  return (text) =>
    Object.entries(words)
      .flatMap(([word, style]) => {
        const marks: Mark[] = [];
        for (let at = text.indexOf(word); at !== -1; at = text.indexOf(word, at + 1)) {
          marks.push({
            listId: style,
            list: style,
            style,
            keyword: word,
            text: word,
            start: at,
            end: at + word.length,
          });
        }
        return marks;
      })
      .sort((one, other) => one.start - other.start);
}

/** A registry that, like Firefox's in content scripts, throws when it is iterated. */
export class FakeRegistry {
  readonly sets = new Map<string, FakeHighlight>();
  readonly set = (name: string, highlight: HighlightSet): void => {
    this.sets.set(name, highlight as FakeHighlight);
  };
  readonly get = (name: string): unknown => this.sets.get(name);
  readonly delete = (name: string): boolean => this.sets.delete(name);
  /** Painted words by name, for looking at. */
  words(): Record<string, string[]> {
    return Object.fromEntries(
      [...this.sets].map(([name, { ranges }]) => [
        name.replace(/^yorisoi-\d+-(?:light|dim|dark)-/u, ''),
        [...ranges].map((range) =>
          String(range.startContainer.nodeValue).slice(range.startOffset, range.endOffset),
        ),
      ]),
    );
  }
  [Symbol.iterator](): never {
    throw new Error('Xray wrapping of iterators not supported');
  }
}

export class FakeHighlight implements HighlightSet {
  priority = 0;
  readonly ranges = new Set<AbstractRange>();
  add(range: AbstractRange): void {
    this.ranges.add(range);
  }
  delete(range: AbstractRange): boolean {
    return this.ranges.delete(range);
  }
  [Symbol.iterator](): never {
    throw new Error('Xray wrapping of iterators not supported');
  }
}

/** Ports whose frames come when the test says so. */
export class FakePorts implements Ports {
  readonly registry = new FakeRegistry();
  readonly highlights = { registry: this.registry, create: () => new FakeHighlight() };
  createIntersectionObserver: Ports['createIntersectionObserver'] = null;
  time = 0;
  /** How long each look at the clock takes. */
  tick = 0;
  private readonly frames = new Map<number, () => void>();
  private next = 1;
  readonly now = (): number => {
    this.time += this.tick;
    return this.time;
  };
  readonly requestFrame = (callback: () => void): number => {
    this.frames.set(this.next, callback);
    return this.next++;
  };
  readonly cancelFrame = (handle: number): void => {
    this.frames.delete(handle);
  };
  get waiting(): number {
    return this.frames.size;
  }
  /** Delivers what observers have seen, then one frame. */
  async frame(): Promise<void> {
    await settle();
    const due = [...this.frames.values()];
    this.frames.clear();
    for (const callback of due) callback();
  }
  /** Frames until none is asked for. */
  async allFrames(): Promise<void> {
    for (let count = 0; count < 100; count++) {
      await this.frame();
      if (this.waiting === 0) return;
    }
    throw new Error('frames never end');
  }
}

/** Lets promises and MutationObservers run. */
export async function settle(): Promise<void> {
  for (let turn = 0; turn < 6; turn++) await Promise.resolve();
}

/** A channel that answers at once and remembers what it was asked. */
export class FakeChannel implements OverlayChannel {
  paused = false;
  readonly asked: string[][][] = [];
  readonly opened: Parameters<OverlayChannel['openPost']>[0][] = [];
  readonly health: Parameters<OverlayChannel['reportHealth']>[0][] = [];
  readonly learned: Parameters<OverlayChannel['learnId']>[0][] = [];
  readonly sent: Parameters<OverlayChannel['reportSent']>[0][] = [];
  readonly summaries = new Map<string, Awaited<ReturnType<OverlayChannel['summarise']>>[number]>();
  pending: Awaited<ReturnType<OverlayChannel['pendingFills']>> = [];
  answersOpen = true;
  /** Whether the desk takes what is reported as sent. */
  takes = true;
  handlers: PageHandlers | undefined;
  authorsChanged: () => void = () => undefined;
  pendingChanged: () => void = () => undefined;

  chipsWithoutKeyword = true;
  excluded = false;
  ignoresAuthors = false;
  readonly hello = () =>
    Promise.resolve({
      paused: this.paused,
      excluded: this.excluded,
      chipsWithoutKeyword: this.chipsWithoutKeyword,
      ignoresAuthors: this.ignoresAuthors,
    });
  readonly onSettingsChange = (callback: () => void) => {
    this.settingsChanged = callback;
  };
  settingsChanged: () => void = () => undefined;
  matcher: Awaited<ReturnType<OverlayChannel['loadMatcher']>> = null;
  matcherChanged: (stored: FakeChannel['matcher']) => void = () => undefined;
  readonly loadMatcher = () => Promise.resolve(this.matcher);
  readonly onMatcherChange: OverlayChannel['onMatcherChange'] = (callback) => {
    this.matcherChanged = callback;
  };
  readonly summarise = (keys: string[][]) => {
    this.asked.push(keys);
    return Promise.resolve(
      keys.map(
        (one) => one.map((key) => this.summaries.get(key)).find((known) => known !== undefined) ?? null,
      ),
    );
  };
  readonly onAuthorsChange = (callback: () => void) => {
    this.authorsChanged = callback;
  };
  readonly openPost: OverlayChannel['openPost'] = (request) => {
    this.opened.push(request);
    return Promise.resolve({ opened: this.answersOpen });
  };
  readonly reportHealth: OverlayChannel['reportHealth'] = (health) => {
    this.health.push(health);
    return Promise.resolve();
  };
  readonly learnId: OverlayChannel['learnId'] = (pair) => {
    this.learned.push(pair);
    return Promise.resolve();
  };
  readonly pendingFills = () => Promise.resolve(this.pending);
  readonly onPendingChange = (callback: () => void) => {
    this.pendingChanged = callback;
  };
  readonly reportSent: OverlayChannel['reportSent'] = (report) => {
    this.sent.push(report);
    return Promise.resolve(this.takes);
  };
  readonly submitted: Parameters<OverlayChannel['commentSubmitted']>[0][] = [];
  readonly commentSubmitted: OverlayChannel['commentSubmitted'] = (comment) => {
    this.submitted.push(comment);
    return Promise.resolve();
  };
  readonly findWatch: OverlayChannel['findWatch'] = () => Promise.resolve({ news: null, ours: [] });
  readonly lookAtPage: OverlayChannel['lookAtPage'] = () => Promise.resolve(null);
  readonly answers: Parameters<OverlayChannel['reportAnswer']>[0][] = [];
  readonly reportAnswer: OverlayChannel['reportAnswer'] = (answer) => {
    this.answers.push(answer);
    return Promise.resolve();
  };
  readonly onRequest = (handlers: PageHandlers) => {
    this.handlers = handlers;
  };
}

/** Lets a pass over the page end, with all that it asks for. */
export async function passFrames(ports: FakePorts): Promise<void> {
  for (let turn = 0; turn < 3; turn++) {
    await settle();
    await ports.allFrames();
  }
}
