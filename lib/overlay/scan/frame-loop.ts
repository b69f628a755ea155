import type { Ports } from '../ports';

/** Main-thread time of one pass in ms: a frame has 16, and X needs most of it (facts/matching.md §9, G10). */
const PASS_BUDGET = 4;

export interface FrameLoop {
  /** Makes sure that a pass runs in the next frame. Costs nothing when one is due already. */
  request(): void;
}

/**
 * Runs `pass` at most once in each animation frame, and only while there is work: no timer and no frame is left
 * running on an idle page. In a hidden tab frames do not come, so work waits until the agent looks.
 * @param pass gets the time at which to stop; returns whether work is left
 */
export function createFrameLoop(
  ports: Ports,
  pass: (deadline: number) => boolean,
  signal: AbortSignal,
): FrameLoop {
  let handle: number | undefined;
  function request(): void {
    if (handle !== undefined || signal.aborted) return;
    handle = ports.requestFrame(() => {
      handle = undefined;
      if (!signal.aborted && pass(ports.now() + PASS_BUDGET)) request();
    });
  }
  signal.addEventListener(
    'abort',
    () => {
      if (handle !== undefined) ports.cancelFrame(handle);
    },
    { once: true },
  );
  return { request };
}
