import { postKey } from '@/lib/domain/post-key';
import type { Translate } from '@/lib/i18n/catalog';
import type { OverlayKey } from '@/lib/i18n/overlay';
import type { PageSettings, SelectedPost } from '@/lib/messaging/protocol';
import type { SiteAdapter } from '@/lib/sites/adapter';
import type { OverlayChannel, PageHandlers } from './channel';
import { createAuthorLookup, isIgnored } from './chip/author-lookup';
import type { CommentForms } from './comment-forms';
import { watchHealth } from './health';
import type { LearnIds } from './learn-ids';
import type { LivePost } from './live-post';
import type { MiniCard } from './mini-card';
import { type PageDisplay, showOnPage } from './page-display';
import type { Ports } from './ports';
import { findNoMarks, findUnread } from './scan/find-marks';
import { MarkCache } from './scan/mark-cache';
import { followMatcher } from './scan/matcher-feed';
import { createMarkSteps } from './select/mark-steps';
import { createPostOpener } from './select/open-post';
import { scrollToMark } from './select/scroll-to-mark';
import { watchAnswers } from './watch/answer-watch';

export interface OverlayHandle {
  /** Moves to the next or previous mark; false where there is none. */
  step(direction: 'next' | 'previous'): boolean;
}

export interface ControlParts {
  document: Document;
  adapter: SiteAdapter;
  channel: OverlayChannel;
  signal: AbortSignal;
  ports: Ports;
  say: Translate<OverlayKey>;
  card: MiniCard | undefined;
  comments?: CommentForms;
  learnIds?: LearnIds;
}

export interface OverlayControl {
  handle: OverlayHandle;
  handlers: Omit<PageHandlers, 'page.fill' | 'page.form' | 'page.spam'>;
  begin(): Promise<void>;
  /** The page came back from the back/forward cache, where it saw nothing of what happened. */
  wake(): void;
}

/** What the agent and the panel can make the overlay do: pause, step, open, read again. */
export function createOverlayControl(parts: ControlParts): OverlayControl {
  const { document, adapter, channel, signal, card } = parts;
  const cache = new MarkCache(findNoMarks);
  const steps = createMarkSteps();
  const lookup = createAuthorLookup(channel, (authors) => display?.marking.refresh(authors), signal);
  const posts = (): Iterable<LivePost> => display?.marking.posts.values() ?? [];
  const health = watchHealth(document, adapter, posts, channel, parts.ports, signal);
  const learnIds = parts.learnIds?.(
    document,
    adapter,
    (author) => lookup.isKnown(author.key),
    channel,
    parts.ports,
    signal,
  );
  const feed = followMatcher(
    channel,
    // Lists for X are for X's posts, wherever they are shown.
    adapter.postSite ?? adapter.id,
    (findMarks) => {
      cache.replaceMatcher(findMarks);
      health.noteLists(findMarks === findUnread);
      display?.marking.rescan();
    },
    signal,
  );
  const comments = parts.comments?.follow(
    document,
    adapter,
    channel,
    {
      onNews: () => display?.marking.refresh(),
      onOurs: () => display?.marking.rescan(),
      onWriter: (blog) => lookup.want([blog]),
    },
    signal,
  );
  const answers = watchAnswers(
    document,
    adapter,
    posts,
    { isKnown: lookup.isKnown, isOurs: (key) => accounts.includes(key) },
    channel,
    () => display?.marking.refresh(),
    signal,
  );
  const opener = createPostOpener(
    document,
    adapter,
    channel,
    posts,
    (post) => display?.marking.reread(post),
    (post, key, via) => {
      // A step through marks must not throw cards at the agent; an open sidebar follows it anyway.
      if (card === undefined || via === 'key') return;
      const focusChip = (): void => (via === 'chip' ? display?.chips.findChip(post)?.focus() : undefined);
      card.show(post.element, key, focusChip);
    },
  );

  let display: PageDisplay | undefined;
  let running: AbortController | undefined;
  let paused = true;
  let chipsWithoutKeyword = true;
  let accounts: readonly string[] = [];
  /** The lists came, or cannot be had: the first pass is to find the marks, too. */
  let listsTried: Promise<void> | undefined;

  function setPaused(wanted: boolean): void {
    if (wanted === paused || signal.aborted) return;
    paused = wanted;
    running?.abort();
    display = undefined;
    if (paused) {
      health.noteHidden();
      card?.close();
      return;
    }
    running = new AbortController();
    display = showOnPage(
      {
        ...parts,
        cache,
        lookup,
        newsOf: (post) => comments?.newsOf(post.element) || answers.newsOf(post),
        writerOf: (element) => comments?.writerOf(element),
        isOurs: (signed) => comments?.isOurs(signed) ?? false,
        chipsWithoutKeyword: () => chipsWithoutKeyword,
        currentRanges: (near) => steps.currentRanges(near),
        onChip: (post) => select(post, post.ranges[0]?.mark, 'chip'),
        onMark: (post, mark) => select(post, mark, 'mark'),
        onPass() {
          health.notePass();
          learnIds?.notePass();
          comments?.notePass();
          answers.notePass();
        },
      },
      running.signal,
    );
    health.noteShown();
  }

  function apply(settings: PageSettings): void {
    ({ chipsWithoutKeyword } = settings);
    accounts = settings.accounts ?? [];
    lookup.suspect(settings.ignoresAuthors);
    if (settings.signs !== undefined) comments?.learnSigns(settings.signs);
    setPaused(settings.paused || settings.excluded);
    display?.marking.refresh();
  }

  let asking: Promise<void> | undefined;
  let changed = false;

  /** Asks until nothing changed meanwhile: an answer that was on its way tells how things stood before. */
  async function askUntilCurrent(): Promise<void> {
    try {
      do {
        changed = false;
        const settings = await channel.hello();
        await listsTried;
        if (!changed) apply(settings);
      } while (changed);
    } finally {
      asking = undefined;
    }
  }

  function askSettings(): Promise<void> {
    changed = true;
    asking ??= askUntilCurrent();
    return asking;
  }

  function select(post: LivePost, mark: number | undefined, via: 'mark' | 'chip' | 'key'): void {
    // First of all: the panel opens only in the same turn as the click.
    opener.open(post, via);
    if (mark === undefined) steps.forget();
    else steps.moveTo(post, mark);
    display?.marking.refresh();
  }

  function step(direction: 'next' | 'previous'): boolean {
    const shown = [...posts()].filter((live) => !isIgnored(live, lookup));
    const post = steps.step(direction, shown);
    if (post === undefined) return false;
    scrollToMark(document, post.element, steps.currentRanges([post]));
    opener.open(post, 'key');
    display?.marking.refresh();
    return true;
  }

  function reread(key: string): SelectedPost | null {
    for (const post of posts()) {
      if (post.post !== undefined && postKey(post.post) === key) return opener.readSelected(post);
    }
    return null;
  }

  function wake(): void {
    lookup.expire();
    display?.marking.reattach();
    display?.marking.rescan();
    feed.load().catch(() => undefined);
  }

  /** Failing means that the extension is gone: the signal ends everything. */
  function askAgain(): void {
    askSettings().catch(() => undefined);
  }

  channel.onSettingsChange(askAgain, signal);
  channel.onAuthorsChange(() => {
    lookup.expire();
    learnIds?.expire();
    if (!paused) {
      comments?.expire();
      answers.expire();
    }
    display?.marking.refresh();
  }, signal);
  signal.addEventListener('abort', () => running?.abort(), { once: true });

  return {
    handle: { step },
    wake,
    async begin() {
      listsTried = feed.load().catch(() => undefined);
      await askSettings().catch(() => setPaused(false));
    },
    handlers: {
      'page.state': () => ({
        site: adapter.id,
        formTarget: adapter.findFormTarget?.(document) ?? null,
        ownHandle: adapter.ownHandle(document),
        health: health.current(),
        marks:
          display && health.isSettled()
            ? [...posts()].reduce((sum, { marks }) => sum + marks.length, 0)
            : null,
      }),
      'page.step': ({ direction }) => ({ shown: step(direction) }),
      'page.pause'() {
        askAgain();
        return null;
      },
      'page.reread': ({ postKey: key }) => reread(key),
    },
  };
}
