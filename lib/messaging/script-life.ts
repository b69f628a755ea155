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

/** Said in the page by a script that begins, to one before it that was cut off. It says nothing else, and may be said by a page. */
const BEGINS = 'yorisoi:begins';

/**
 * Begins the life of an overlay in this page or frame; one before it that was cut off ends.
 * @returns what ends it; undefined where one runs already
 */
export function beginLife(): AbortController | undefined {
  if (world.yorisoiIsRunning?.() === true) return undefined;
  dispatchEvent(new Event(BEGINS));
  const life = new AbortController();
  world.yorisoiIsRunning = () => isConnected() && !life.signal.aborted;
  const endIfCutOff = (): void => {
    if (!isConnected()) life.abort();
  };
  const options = { capture: true, passive: true, signal: life.signal };
  // A page can send the first of them as well (law 5), so none is believed: each makes the script look.
  for (const type of [BEGINS, ...SIGNS_OF_AGENT]) addEventListener(type, endIfCutOff, options);
  return life;
}
