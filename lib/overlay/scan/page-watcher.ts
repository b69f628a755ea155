import type { SiteAdapter } from '@/lib/sites/adapter';
import { findBody } from '../page-dom';

/** What changed since the last pass. Nodes only: what they mean is worked out in the pass, within its budget. */
export interface PageChanges {
  /** Nodes whose text or children changed. */
  touched: Set<Node>;
  /** Elements that came in. */
  added: Set<Element>;
  /** Elements went away. */
  removed: boolean;
  /** More changed than is worth listing: look at everything again. */
  everything: boolean;
}

export interface WatcherEvents {
  /** Called at once, before the browser paints: what was painted on this text is wrong now. */
  onTextChange(node: Node): void;
  /** Our own node was taken out by the page. */
  onOwnRemoved(node: Node): void;
  isOwn(node: Node): boolean;
  /** Something is there to be looked at. */
  onChange(): void;
}

/** Nodes kept while no pass runs, as in a hidden tab; beyond it everything is looked at again. */
const MAX_PENDING = 5_000;

export interface PageWatcher {
  /** What is left to be looked at. The reader takes out what it has dealt with. */
  readonly changes: PageChanges;
  /** Takes note of what changed since the page's last script, our own doing too: saves a call from the browser. */
  catchUp(): void;
  /** Finds the roots again, for pages that came back from the back/forward cache. */
  reattach(): void;
}

const noChanges = (): PageChanges => ({
  touched: new Set(),
  added: new Set(),
  removed: false,
  everything: false,
});

/**
 * Watches the adapter's roots with one MutationObserver, without attributes but the one that makes editors. Sites replace
 * whole roots; so the children of every ancestor of a root are watched too, and a replaced root is found again.
 */
export function watchPage(
  document: Document,
  adapter: SiteAdapter,
  events: WatcherEvents,
  signal: AbortSignal,
): PageWatcher {
  let changes = noChanges();
  let roots: Element[] = [];

  function noteAddedNodes(nodes: NodeList): boolean {
    let foreign = false;
    for (let at = 0; at < nodes.length; at++) {
      const node = nodes[at];
      if (node === undefined || events.isOwn(node)) continue;
      foreign = true;
      if (node.nodeType === 1) changes.added.add(node as Element);
    }
    return foreign;
  }

  function noteRemovedNodes(nodes: NodeList): boolean {
    let foreign = false;
    for (let at = 0; at < nodes.length; at++) {
      const node = nodes[at];
      if (node === undefined) continue;
      if (events.isOwn(node)) events.onOwnRemoved(node);
      else foreign = true;
    }
    changes.removed ||= foreign;
    return foreign;
  }

  /** @returns whether the page did it; our own chips come and go in every second frame */
  function noteChildren({ addedNodes, removedNodes }: MutationRecord): boolean {
    const cameIn = noteAddedNodes(addedNodes);
    return noteRemovedNodes(removedNodes) || cameIn;
  }

  function noteAll(records: MutationRecord[]): void {
    let foreign = false;
    for (const record of records) {
      // Something becomes an editor, or ceases to be one: rare, and it may be around many posts.
      if (record.type === 'attributes') changes.everything = true;
      else if (record.type === 'characterData') events.onTextChange(record.target);
      else if (!noteChildren(record)) continue;
      changes.touched.add(record.target);
      foreign = true;
    }
    if (!foreign) return;
    if (changes.touched.size + changes.added.size > MAX_PENDING) {
      changes = { ...noChanges(), removed: true, everything: true };
    }
    events.onChange();
  }

  const deep = new MutationObserver(noteAll);
  const ancestry = new MutationObserver(() => reattach());

  function observeAncestors(): void {
    ancestry.observe(document, { childList: true });
    for (const root of roots) {
      for (let parent = root.parentElement; parent !== null; parent = parent.parentElement) {
        ancestry.observe(parent, { childList: true });
      }
    }
    const body = findBody(document);
    // Before the app is mounted nobody knows where its root will stand.
    if (body !== null) ancestry.observe(body, { childList: true, subtree: roots.length === 0 });
  }

  function reattach(): void {
    const found = adapter.observedRoots(document);
    const same = found.length === roots.length && found.every((root, index) => root === roots[index]);
    if (same && found.length > 0) return;
    const known = new Set(roots);
    roots = found;
    noteAll(deep.takeRecords());
    deep.disconnect();
    ancestry.disconnect();
    for (const root of roots) {
      deep.observe(root, {
        childList: true,
        characterData: true,
        subtree: true,
        attributeFilter: ['contenteditable'],
      });
      if (!known.has(root)) changes.added.add(root);
    }
    observeAncestors();
    changes.removed = true;
    events.onChange();
  }

  reattach();
  signal.addEventListener(
    'abort',
    () => {
      deep.disconnect();
      ancestry.disconnect();
    },
    { once: true },
  );
  return {
    reattach,
    catchUp: () => noteAll(deep.takeRecords()),
    get changes() {
      return changes;
    },
  };
}
