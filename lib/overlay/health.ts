import type { PageHealth } from '@/lib/messaging/protocol';
import type { PostGlance, SiteAdapter } from '@/lib/sites/adapter';
import type { OverlayChannel } from './channel';
import type { LivePost } from './live-post';
import { getView } from './page-dom';
import type { Ports } from './ports';

/** A page is given this long in ms to show posts before their absence is reported: X loads slowly. */
const PATIENCE = 6_000;
/** Quiet time in ms after a pass before the page is judged: half-mounted posts are not a fault. */
const SETTLE = 1_500;

/** So many posts without a single word between them: rather the page changed than that all of them are pictures. */
const WORDLESS = 6;

export interface HealthWatch {
  current(): PageHealth;
  /** Whether the page was judged since marks are shown: until then there may be more of them than are found. */
  isSettled(): boolean;
  /** Marks are shown from now on, for the first time or again: the page is judged as one just come to. */
  noteShown(): void;
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
  let shownUrl = view.location.href;
  let arrivedAt = ports.now();
  let reported = '';
  let listsUnread = false;
  let settled = false;
  signal.addEventListener('abort', () => clearTimeout(timer), { once: true });

  function current(): PageHealth {
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
    return health;
  }

  /** Asked when it is judged, not in every pass: building the address takes longer than a whole pass may. */
  function noteAddress(): void {
    const { href } = view.location;
    if (href === shownUrl) return;
    shownUrl = href;
    arrivedAt = ports.now();
    reported = '';
  }

  function judge(): void {
    timer = undefined;
    noteAddress();
    const health = current();
    const waited = ports.now() - arrivedAt;
    if (health.expectsPosts && health.posts === 0 && waited < PATIENCE) {
      // Not all of it at once: the address may change meanwhile.
      schedule(Math.min(SETTLE, PATIENCE - waited));
      return;
    }
    settled = true;
    const verdict = verdictOf(health);
    if (verdict === reported) return;
    reported = verdict;
    // The panel asks again when it opens; an unreachable background loses nothing.
    channel.reportHealth(health).catch(() => undefined);
  }

  function schedule(delay: number): void {
    timer ??= setTimeout(judge, delay);
  }

  schedule(SETTLE);
  return {
    current,
    isSettled: () => settled,
    noteShown() {
      settled = false;
      arrivedAt = ports.now();
      reported = '';
      clearTimeout(timer);
      timer = setTimeout(judge, SETTLE);
    },
    noteLists(unread) {
      listsUnread = unread;
      schedule(SETTLE);
    },
    notePass: () => schedule(SETTLE),
  };
}
