import type { PostReading, SiteAdapter } from '@/lib/sites/adapter';
import { createDrawing, type DrawingParts } from './drawing';
import { emptyLivePost, type LivePost, type MarkRange } from './live-post';
import { isOwnNode } from './own-nodes';
import { getView } from './page-dom';
import type { Ports } from './ports';
import { createAdmission } from './scan/admission';
import { drain } from './scan/drain';
import { createFrameLoop } from './scan/frame-loop';
import type { FindMarks, MarkCache } from './scan/mark-cache';
import { watchNearness } from './scan/nearness';
import { watchPage } from './scan/page-watcher';
import { readAhead, readLivePost } from './scan/post-reader';
import { concernsPost } from './scan/post-region';
import { createTextOwners } from './scan/text-owners';
import { createWorkList } from './scan/work-list';

export interface MarkingParts extends DrawingParts {
  adapter: SiteAdapter;
  ports: Ports;
  cache: MarkCache;
  /** Tells the desk's own comments. */
  isOurs?: (signed: PostReading['signed']) => boolean;
  /** Called at the end of each pass. */
  onPass(): void;
}

export interface Marking {
  readonly posts: ReadonlyMap<Element, LivePost>;
  /** The post a painted stretch belongs to. */
  findPostOf(range: MarkRange): LivePost | undefined;
  /** Brings one post up to date now. */
  reread(post: LivePost): void;
  /** Looks at every post again, as after new keyword lists. */
  rescan(findMarks?: FindMarks): void;
  /** Draws again without reading, as after new summaries; with `authors`, only what these wrote. */
  refresh(authors?: ReadonlySet<string>): void;
  /** Finds the roots anew, as when the page comes back from the back/forward cache. */
  reattach(): void;
}

/**
 * A page that keeps no more posts alive than this keeps those around the viewport. They are shown in the frame in which
 * they come, where the page's own change makes the browser lay out anyway; with more the observer's word is waited for.
 */
const FEW_ALIVE = 40;

/** Ms a pass may go on beyond its time; then what is left of it waits for the next frame. */
const MOST_OVERTIME = 4;

/**
 * Keeps marks and chips right while the page changes: changes are noted as they come and worked off in one pass a
 * frame, what is near the viewport first. Everything ends with `signal`.
 */
export function startMarking(parts: MarkingParts, signal: AbortSignal): Marking {
  const { document, adapter, ports, cache, painter, chips } = parts;
  const view = getView(document);
  const posts = new Map<Element, LivePost>();
  const work = createWorkList();
  /** Parts of which only the entries are known yet. */
  const unsearched = new Set<Element>();
  const owners = createTextOwners();
  const admission = createAdmission(adapter, ports);
  const drawing = createDrawing(parts);
  let force = false;
  /** Where the next pass begins. */
  let step: 'find' | 'read' | 'draw' = 'find';
  /** All changes noted so far have been looked through. */
  let found = true;
  let scrolling: AbortController | undefined;

  const loop = createFrameLoop(ports, pass, signal);
  const nearness = watchNearness(ports, noteNear, signal);
  const watcher = watchPage(
    document,
    adapter,
    {
      isOwn: isOwnNode,
      onOwnRemoved(node) {
        const post = chips.noteRemoved(node);
        if (post === undefined) return;
        drawing.noteRead(post);
        loop.request();
      },
      onTextChange: dropStale,
      onChange: () => loop.request(),
    },
    signal,
  );

  function noteNear(element: Element, near: boolean): void {
    const post = posts.get(element);
    if (post === undefined || post.near === near) return;
    const shows = near || post.near === true;
    post.near = near;
    work.setUrgent(element, near);
    if (!shows) return;
    drawing.setNear(post, near);
    // What went far can wait for the next pass: leaving is worth no frame of its own.
    if (near) loop.request();
  }

  function assumeNear(post: LivePost): void {
    if (post.near !== undefined || posts.size > FEW_ALIVE) return;
    post.near = true;
    drawing.setNear(post, true);
  }

  function redraw(authors?: ReadonlySet<string>): void {
    drawing.noteAll(authors);
    loop.request();
  }

  /** Chromium goes on painting a static range over text that is no longer there (facts/matching.md §7). */
  function dropStale(node: Node): void {
    const post = owners.find(node);
    if (post === undefined) return;
    post.stale = true;
    // What was read ahead and waits to be matched is out of date with it.
    post.reading = undefined;
    painter.drop(post.ranges);
  }

  /** Works out which posts the noted changes are about. @returns whether that is done */
  function note(deadline: number): boolean {
    const { changes } = watcher;
    if (changes.everything) for (const root of adapter.observedRoots(document)) changes.added.add(root);
    changes.everything = false;
    if (changes.removed) forgetGone();
    changes.removed = false;
    const isLeftOver = changes.added.size === 0;
    return (
      drain(changes.added, noteAdded, ports, deadline) &&
      (isLeftOver || unsearched.size === 0 || ports.now() < deadline) &&
      drain(unsearched, noteBelow, ports, deadline) &&
      drain(changes.touched, noteTouched, ports, deadline)
    );
  }

  /** What stands below entries is looked for in a turn of its own: of a long blog page both take long. */
  function noteAdded(root: Element): void {
    if (!root.isConnected) return;
    const entries = adapter.findBelow && adapter.findEntries?.(root);
    if (entries !== undefined) unsearched.add(root);
    for (const element of entries ?? adapter.findPosts(root)) enqueue(element);
  }

  function noteBelow(root: Element): void {
    if (root.isConnected) for (const element of adapter.findBelow?.(root) ?? []) enqueue(element);
  }

  function noteTouched(node: Node): void {
    const element = node.isConnected ? adapter.closestPost(node) : null;
    if (element === null) return;
    const post = posts.get(element);
    // `closestPost` knows nothing of promoted posts; `findPosts` leaves them out.
    if (post === undefined ? admission.isPost(element) : !post.read || concernsPost(post, node))
      enqueue(element);
  }

  function forgetGone(): void {
    for (const post of posts.values()) if (!post.element.isConnected) forget(post);
  }

  function forget(post: LivePost): void {
    posts.delete(post.element);
    nearness.unobserve(post.element);
    drawing.forget(post);
    post.ranges = [];
  }

  function enqueue(element: Element): void {
    let post = posts.get(element);
    if (post === undefined) {
      post = emptyLivePost(element);
      posts.set(element, post);
      nearness.observe(element);
    }
    post.reading = undefined;
    // What is not known to be far may be what the agent looks at.
    work.add(element, post.near !== false);
  }

  function read(post: LivePost, forced: boolean): void {
    const { stale } = post;
    const changed = readLivePost(post, adapter, cache, forced, parts.isOurs);
    if (changed) owners.claim(post);
    assumeNear(post);
    if (changed || stale) drawing.notePaint(post);
    drawing.noteRead(post);
    // The site reuses elements: what was a post may show something else now.
    if (post.post === undefined && !admission.isPost(post.element)) forget(post);
  }

  /** Finds, reads and shows; a step that takes far too long, as of a long blog page each may, is the last of its pass. */
  function pass(deadline: number): boolean {
    const isLate = (): boolean => ports.now() >= deadline + MOST_OVERTIME;
    const isWhole = step === 'find';
    if (step === 'find') {
      step = 'read';
      // Half of the time at most, so that what is found is also shown.
      found = note((ports.now() + deadline) / 2);
      if (isLate()) return true;
    }
    if (step === 'read') {
      step = 'draw';
      readWaiting(deadline);
      if (isLate()) return true;
    }
    step = 'find';
    drawing.draw(work.isCalm());
    followScroll(drawing.isCrowded());
    watcher.catchUp();
    parts.onPass();
    // What changed since a step of another pass asked for this one.
    return !isWhole || !found || !work.isEmpty();
  }

  function readWaiting(deadline: number): void {
    for (let element = work.take(); element !== undefined; element = work.take()) {
      const post = posts.get(element);
      if (post !== undefined && element.isConnected) {
        if (readAhead(post, adapter)) work.add(element, post.near !== false);
        else read(post, force);
      }
      if (ports.now() >= deadline) break;
    }
    if (work.isEmpty()) force = false;
  }

  /** Which ranges are nearest changes with scrolling only where not all of them are painted. */
  function followScroll(wanted: boolean): void {
    if (wanted === (scrolling !== undefined)) return;
    scrolling?.abort();
    scrolling = wanted ? new AbortController() : undefined;
    if (scrolling === undefined) return;
    const options = { capture: true, passive: true, signal: AbortSignal.any([signal, scrolling.signal]) };
    view.addEventListener('scroll', repaint, options);
  }

  function repaint(): void {
    drawing.noteScroll();
    loop.request();
  }

  signal.addEventListener(
    'abort',
    () => {
      drawing.clear();
      posts.clear();
    },
    { once: true },
  );

  return {
    posts,
    findPostOf: (range) => [...posts.values()].find(({ ranges }) => ranges.includes(range)),
    reread(post) {
      post.reading = undefined;
      read(post, false);
    },
    rescan(findMarks) {
      if (findMarks !== undefined) cache.replaceMatcher(findMarks);
      force = true;
      for (const post of posts.values()) work.add(post.element, post.near !== false);
      loop.request();
    },
    refresh: redraw,
    reattach: () => watcher.reattach(),
  };
}
