import { browser } from 'wxt/browser';

/** Undefined in a script whose extension was updated, reloaded or removed (facts/platform.md §1.3). */
const isConnected = (): boolean => browser.runtime?.id !== undefined;

/** Where a running overlay stands in the script's own world, which pages cannot see. */
const world = globalThis as unknown as { yorisoiIsRunning?: () => boolean };

/**
 * What an agent does on a page sooner or later, e.g. coming back to it from the list of extensions. Nothing tells a script
 * that it was cut off (facts/platform.md §1.3), and a blog that stands still gives it nothing to ask the background for.
 * The end of a scroll is enough: scrolling itself is told in every frame, and asking costs a tenth of ours in it.
 */
const SIGNS_OF_AGENT = ['visibilitychange', 'focus', 'scrollend', 'pointerdown', 'keydown'];

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
  const endIfCutOff = (): void => {
    if (!isConnected()) life.abort();
  };
  // A newer script announces itself by an event a page can send as well (law 5), so it is believed only when this
  // one has really been cut off.
  context.onInvalidated(endIfCutOff);
  const options = { capture: true, passive: true, signal: life.signal };
  for (const type of SIGNS_OF_AGENT) addEventListener(type, endIfCutOff, options);
  return life;
}
