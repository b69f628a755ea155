import { setTimeout as sleep } from 'node:timers/promises';

const STEP_MS = 250;
/** Same count for this many steps in a row: the page has settled. */
const STEADY_STEPS = 4;
const MOST_STEPS = 60;

/** Waits until a live page's posts have come and stay the same in number, or long enough. */
export async function waitForPosts(count: () => Promise<number | null>): Promise<void> {
  let before = await count();
  let steady = 0;
  for (let step = 0; step < MOST_STEPS && before !== null && steady < STEADY_STEPS; step++) {
    await sleep(STEP_MS);
    const now = await count();
    steady = now === before && now !== 0 ? steady + 1 : 0;
    before = now;
  }
}
