import type { SiteAdapter } from '@/lib/sites/adapter';
import { findAdapter } from '@/lib/sites/registry';
import { watchAddress } from './page-address';
import { getView } from './page-dom';

/** Changes of the page are gathered for this long, ms, before it is looked at again. */
const GATHER = 400;
/** How long after a load or a change of address a page may still become one we read, ms: apps draw late. */
const PATIENCE = 20_000;
/** A look that takes long on a long page must not follow the one before at once. */
const REST = 8;

/** Whether there is anything to be done for the agent on this page. One entry says so: its comments may be hundreds. */
function hasWork(adapter: SiteAdapter, document: Document, url: URL): boolean {
  return (
    adapter.expectsPosts(url) ||
    (adapter.findEntries?.(document).length ?? 0) > 0 ||
    adapter.findPosts(document).length > 0 ||
    (adapter.findForms?.(document) ?? []).some(({ state }) => state === 'inline')
  );
}

/**
 * Runs the adapter that claims the page, once there is something to read, and another one when the page becomes another.
 * A page that nobody claims is looked at for a while after each change of address, and then costs nothing.
 * @param start begins reading with an adapter, until the signal it is given ends
 */
export function followPage(
  document: Document,
  adapters: readonly SiteAdapter[],
  start: (adapter: SiteAdapter, signal: AbortSignal) => void,
  signal: AbortSignal,
): void {
  const view = getView(document);
  let running: { adapter: SiteAdapter; stop: AbortController } | undefined;
  let looking: AbortController | undefined;
  signal.addEventListener('abort', () => run(undefined), { once: true });

  /** @param known an adapter that needs no second look at what it reads */
  function findReader(known?: SiteAdapter): SiteAdapter | undefined {
    const url = new URL(view.location.href);
    const adapter = findAdapter(adapters, url, document);
    if (adapter === undefined || adapter === known) return adapter;
    return hasWork(adapter, document, url) ? adapter : undefined;
  }

  function run(adapter: SiteAdapter | undefined): void {
    if (adapter === running?.adapter) return;
    running?.stop.abort();
    running = undefined;
    if (adapter === undefined || signal.aborted) return;
    const stop = new AbortController();
    running = { adapter, stop };
    start(adapter, stop.signal);
  }

  /** Between two pages of an app neither is there: what runs goes on until another one claims the page. */
  function look(): void {
    const adapter = findReader(running?.adapter);
    if (adapter !== undefined) run(adapter);
  }

  function lookForAWhile(): void {
    looking?.abort();
    looking = new AbortController();
    const until = AbortSignal.any([signal, looking.signal]);
    let timer: ReturnType<typeof setTimeout> | undefined;
    let rest = GATHER;
    const lookAgain = (): void => {
      timer = undefined;
      const before = view.performance.now();
      look();
      rest = Math.max(GATHER, (view.performance.now() - before) * REST);
    };
    const observer = new MutationObserver(() => {
      timer ??= setTimeout(lookAgain, rest);
    });
    const end = setTimeout(() => {
      looking?.abort();
      run(findReader());
    }, PATIENCE);
    until.addEventListener(
      'abort',
      () => {
        observer.disconnect();
        clearTimeout(timer);
        clearTimeout(end);
      },
      { once: true },
    );
    look();
    observer.observe(document, { childList: true, subtree: true });
  }

  watchAddress(document, lookForAWhile, signal);
  lookForAWhile();
}
