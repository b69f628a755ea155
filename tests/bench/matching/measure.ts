/** One way of doing the work, timed slice by slice. */
export interface Contender {
  name: string;
  /** Does the work for the posts from `from` to `to` and returns something that depends on it. */
  run(from: number, to: number): number;
  /** How often `run` does it; more than once where the clock is too coarse for it. */
  repeats?: number;
}

/** How many times as long as the contender `floor` each took, all slices together. */
export type Timings = Map<string, number>;

export interface MeasureOptions {
  posts: readonly string[];
  /** Posts timed at once: long enough for the clock, short enough to fall between two turns of the scheduler. */
  slice: number;
  rounds: number;
  /** Rounds before that, for the engine to compile what is hot, which it does beside us. */
  warmUps: number;
  /** A contender that takes longer than this for a round, in milliseconds, sees only the slices until then. */
  patience: number;
}

function findMedian(values: readonly number[]): number {
  const sorted = [...values].sort((one, two) => one - two);
  return sorted[sorted.length >> 1] ?? 0;
}

/**
 * Times all contenders slice by slice in turn, so that each sees the same machine. Of each slice the median of the
 * rounds counts: another process that takes the processor for a while changes little.
 */
export function measure(contenders: readonly Contender[], options: MeasureOptions): Timings {
  const { posts, slice, rounds, warmUps, patience } = options;
  const spent = new Map(contenders.map(({ name }) => [name, 0]));
  const times = new Map(contenders.map(({ name }) => [name, new Map<number, number[]>()]));
  let checksum = 0;
  for (let round = 0; round < warmUps + rounds; round++) {
    for (const { name } of contenders) spent.set(name, 0);
    for (let from = 0; from < posts.length; from += slice) {
      const to = Math.min(posts.length, from + slice);
      for (const { name, run, repeats = 1 } of contenders) {
        if ((spent.get(name) ?? 0) > patience) continue;
        const start = performance.now();
        checksum += run(from, to);
        const time = (performance.now() - start) / repeats;
        spent.set(name, (spent.get(name) ?? 0) + time);
        if (round < warmUps) continue;
        const own = times.get(name);
        own?.set(from, [...(own.get(from) ?? []), time]);
      }
    }
  }
  const nanoseconds = new Map<string, number>();
  for (const [name, slices] of times) {
    let total = 0;
    let units = 0;
    for (const [from, values] of slices) {
      total += findMedian(values);
      for (let post = from; post < Math.min(posts.length, from + slice); post++)
        units += posts[post]?.length ?? 0;
    }
    nanoseconds.set(name, (total * 1e6) / units);
  }
  if (Number.isNaN(checksum)) throw new Error('a contender did not do its work');
  const floor = nanoseconds.get('floor') ?? Number.NaN;
  return new Map([...nanoseconds].map(([name, time]) => [name, time / floor]));
}
