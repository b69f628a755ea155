import type { PageHealth } from '@/lib/messaging/protocol';
import type { PostGlance, SiteAdapter } from '@/lib/sites/adapter';
import type { OverlayChannel } from './channel';
import type { LivePost } from './live-post';
import { getView } from './page-dom';
import type { Ports } from './ports';

/** A page is given this long in ms to show posts, at first and again, before their absence is a fault: X loads slowly. */
const PATIENCE = 6_000;
/** Quiet time in ms after a pass before the page is judged: half-mounted posts are not a fault. */
const SETTLE = 1_500;

/** So many posts without a single word between them: rather the page changed than that all of them are pictures. */
const WORDLESS = 6;

export interface HealthWatch {
  /** The page as it was last judged; until then no fault is found with it. */
  current(): PageHealth;
  /** Whether the page was judged since marks are shown at this address: until then there may be more of them than are found. */
  isSettled(): boolean;
  /** Marks are shown from now on, for the first time or again: the page is judged as one just come to. */
  noteShown(): void;
  /** Nothing is read any more, which is no fault of the page. */
  noteHidden(): void;
  /** New keyword tables came: whether they can be read. */
  noteLists(unread: boolean): void;
  /** A pass ended: look again when the page has settled. */
  notePass(): void;
}

/** The parts of a report whose change is worth a message; counts alone change with every scroll. */
function verdictOf(health: PageHealth): string {
  const missing = health.expectsPosts && health.posts === 0;
  return [
    health.expectsPosts,
    missing,
    health.authorsUnread > 0,
    health.textsUnread > 0,
    health.listsUnread,
  ].join();
}

/** A timeline names everybody by handle; blogs often give a name only, or nothing, which is no fault of ours. */
function lacksAuthor({ author, kind }: PostGlance): boolean {
  return author === null && (kind === 'post' || kind === 'quote');
}

/**
 * Says so when a page that should hold posts yields none, or posts cannot be read, instead of silence (law 7).
 * Timers run only after a change of the page.
 */
export function watchHealth(
  document: Document,
  adapter: SiteAdapter,
  posts: () => Iterable<LivePost>,
  channel: Pick<OverlayChannel, 'reportHealth'>,
  ports: Pick<Ports, 'now'>,
  signal: AbortSignal,
): HealthWatch {
  const view = getView(document);
  let timer: ReturnType<typeof setTimeout> | undefined;
  let shown = false;
  let shownUrl = view.location.href;
  /** Since when no posts are seen; undefined while there are some. */
  let emptySince: number | undefined;
  let judged: PageHealth | undefined;
  let reported = '';
  let listsUnread = false;
  signal.addEventListener('abort', () => clearTimeout(timer), { once: true });

  function examine(): PageHealth {
    const health: PageHealth = {
      site: adapter.id,
      expectsPosts: adapter.expectsPosts(new URL(view.location.href)),
      posts: 0,
      authorsUnread: 0,
      textsUnread: 0,
      listsUnread,
    };
    let withWords = 0;
    for (const { post, body, read } of posts()) {
      if (!read) continue;
      health.posts++;
      if (post?.text) withWords++;
      if (post === undefined || lacksAuthor(post)) health.authorsUnread++;
      if (post === undefined || (post.text !== '' && body.runs.length === 0)) health.textsUnread++;
    }
    if (withWords === 0 && health.posts >= WORDLESS) health.textsUnread = health.posts;
    if (health.posts === 0 && adapter.saysNoPosts?.(document)) health.expectsPosts = false;
    return health;
  }

  function current(): PageHealth {
    noteAddress();
    if (judged !== undefined) return { ...judged, listsUnread };
    // The address may have changed and nothing else: no pass would come.
    schedule(SETTLE);
    return { ...examine(), expectsPosts: false, authorsUnread: 0, textsUnread: 0 };
  }

  function beginAnew(): void {
    emptySince = ports.now();
    judged = undefined;
    reported = '';
  }

  /** Asked when it is judged, not in every pass: building the address takes longer than a whole pass may. */
  function noteAddress(): void {
    const { href } = view.location;
    if (href === shownUrl) return;
    shownUrl = href;
    beginAnew();
  }

  /** How long in ms the absence of posts is still to be borne. */
  function notePatience({ posts: seen }: PageHealth): number {
    if (seen > 0) {
      emptySince = undefined;
      return 0;
    }
    emptySince ??= ports.now();
    return emptySince + PATIENCE - ports.now();
  }

  function judge(): void {
    timer = undefined;
    noteAddress();
    const health = examine();
    const left = notePatience(health);
    if (health.expectsPosts && left > 0) {
      // Not all of it at once: the address may change meanwhile.
      schedule(Math.min(SETTLE, left));
      return;
    }
    judged = health;
    const verdict = verdictOf(health);
    if (verdict === reported) return;
    reported = verdict;
    // The panel asks again when it opens; an unreachable background loses nothing.
    channel.reportHealth(health).catch(() => undefined);
  }

  function schedule(delay: number): void {
    if (shown) timer ??= setTimeout(judge, delay);
  }

  function stopTimer(): void {
    clearTimeout(timer);
    timer = undefined;
  }

  return {
    current,
    isSettled: () => judged !== undefined,
    noteShown() {
      shown = true;
      beginAnew();
      stopTimer();
      schedule(SETTLE);
    },
    noteHidden() {
      shown = false;
      judged = undefined;
      stopTimer();
    },
    noteLists(unread) {
      listsUnread = unread;
      schedule(SETTLE);
    },
    notePass: () => schedule(SETTLE),
  };
}
