import { browser } from 'wxt/browser';

/** Undefined in a script whose extension was updated, reloaded or removed (facts/platform.md §1.3). */
const isConnected = (): boolean => browser.runtime?.id !== undefined;

/** Where a running overlay stands in the script's own world, which pages cannot see. */
const world = globalThis as unknown as { yorisoiIsRunning?: () => boolean };

/**
 * Begins the life of an overlay in this page or frame.
 * @param context the content script's, which says when a newer script announced itself
 * @returns what ends it; undefined where one runs already
 */
export function beginLife(context: {
  onInvalidated(callback: () => void): unknown;
}): AbortController | undefined {
  if (world.yorisoiIsRunning?.() === true) return undefined;
  const life = new AbortController();
  world.yorisoiIsRunning = () => isConnected() && !life.signal.aborted;
  // A newer script announces itself by an event a page can send as well (law 5), so it is believed only when this
  // one has really been cut off.
  context.onInvalidated(() => {
    if (!isConnected()) life.abort();
  });
  return life;
}
