import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { AuthorSummary } from '@/lib/domain/author-summary';
import type { PostAuthor } from '@/lib/domain/post';
import { createAuthorLookup } from '@/lib/overlay/chip/author-lookup';

const author = (handle: string, idKey: string | null = null): PostAuthor => ({
  key: `x:${handle}`,
  idKey,
  name: null,
  handle,
  url: null,
});
const met: AuthorSummary = { state: 'known', contacts: 2 };

let stop: AbortController;
let asked: string[][][];
let told: (ReadonlySet<string> | undefined)[];
let answer: (keys: string[][]) => Promise<(AuthorSummary | null)[]>;

const make = () =>
  createAuthorLookup(
    {
      summarise(keys) {
        asked.push(keys);
        return answer(keys);
      },
    },
    (keys) => told.push(keys),
    stop.signal,
  );

beforeEach(() => {
  vi.useFakeTimers();
  stop = new AbortController();
  asked = [];
  told = [];
  answer = (keys) => Promise.resolve(keys.map(() => met));
});
afterEach(() => {
  stop.abort();
  vi.useRealTimers();
});

describe('looking up authors', () => {
  it('asks about a whole screen in one message, each author once, by every key', async () => {
    const lookup = make();
    lookup.want([author('a'), author('b', 'x:id:7'), author('a')]);
    lookup.want([author('a')]);
    await vi.runAllTimersAsync();
    lookup.want([author('b', 'x:id:7')]);
    expect(asked).toEqual([[['x:a'], ['x:id:7', 'x:b']]]);
    expect(lookup.find(author('b'))).toEqual(met);
  });

  it('says whom an answer is about, so that others need not be drawn again', async () => {
    make().want([author('a'), author('b')]);
    await vi.runAllTimersAsync();
    expect(told).toEqual([new Set(['x:a', 'x:b'])]);
  });

  it('comes back to everybody where one message does not hold the screen', async () => {
    const crowd = Array.from({ length: 201 }, (_, at) => author(`a${at}`));
    const lookup = make();
    lookup.want(crowd);
    await vi.runAllTimersAsync();
    expect(told).toEqual([undefined]);
    lookup.want(crowd);
    await vi.runAllTimersAsync();
    expect(asked.map(({ length }) => length)).toEqual([200, 1]);
  });

  it('shows what it knew until the new answer is there', async () => {
    const lookup = make();
    lookup.want([author('a')]);
    await vi.runAllTimersAsync();
    answer = () => Promise.resolve([{ state: 'solved', contacts: 3 }]);
    lookup.expire();
    expect(lookup.find(author('a'))).toEqual(met);
    lookup.want([author('a')]);
    await vi.runAllTimersAsync();
    expect(lookup.find(author('a'))).toEqual({ state: 'solved', contacts: 3 });
  });

  it('asks again about what changed while the answer was on its way', async () => {
    const lookup = make();
    lookup.want([author('a')]);
    lookup.expire();
    await vi.runAllTimersAsync();
    lookup.want([author('a')]);
    expect(asked).toHaveLength(2);
  });

  it('never asks about more at once than the background takes', () => {
    make().want(Array.from({ length: 900 }, (_, index) => author(`a${index}`)));
    expect(asked.map((keys) => keys.length)).toEqual([200]);
  });

  it('tries a few times when the background does not answer, then waits for news', async () => {
    answer = () => Promise.reject(new Error('gone'));
    const lookup = make();
    for (let round = 0; round < 30; round++) {
      lookup.want([author('a')]);
      await vi.runAllTimersAsync();
    }
    expect(asked.length).toBeGreaterThan(1);
    expect(asked.length).toBeLessThan(6);
    expect(vi.getTimerCount()).toBe(0);
    answer = (keys) => Promise.resolve(keys.map(() => met));
    lookup.expire();
    lookup.want([author('a')]);
    await vi.runAllTimersAsync();
    expect(lookup.find(author('a'))).toEqual(met);
  });
});
