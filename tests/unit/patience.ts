import { afterAll, vi } from 'vitest';

/** How long a test waits for what has to come, in ms: on a busy machine one second, Vitest's own, is not long. */
const PATIENCE = 10_000;

const { waitFor } = vi;
vi.waitFor = (callback, options = PATIENCE) => waitFor(callback, options);

// Effects of what came in last wait for the next frame, and would find the document gone.
afterAll(async () => {
  if (typeof requestAnimationFrame === 'function') await new Promise(requestAnimationFrame);
});
