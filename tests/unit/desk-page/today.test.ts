import { describe, expect, it } from 'vitest';
import { countEntries, findWaiting } from '@/components/desk/today/read-today';
import type { Interaction } from '@/lib/domain/interaction';

function entry(changes: Partial<Interaction>): Interaction {
  return { action: 'reply', delivery: 'sent', status: 'open', authorId: 'a', ...changes } as Interaction;
}

describe('figures of the day', () => {
  it('count people once, however often they were spoken to', () => {
    const rows = [
      entry({}),
      entry({ action: 'thanks' }),
      entry({ authorId: 'b' }),
      entry({ action: 'watch', delivery: null }),
    ];
    expect(countEntries(rows)).toEqual({ people: 2, replies: 3, verdicts: 1 });
  });

  it('do not count a reply that was never posted', () => {
    expect(countEntries([entry({ delivery: 'unsent' })])).toEqual({ people: 0, replies: 0, verdicts: 0 });
  });

  it('find who waits by the newest entry, longest waiting first', () => {
    const newestFirst = [
      entry({ authorId: 'new', status: 'waiting' }),
      entry({ authorId: 'solved', status: 'solved' }),
      entry({ authorId: 'solved', status: 'open' }),
      entry({ authorId: 'old', status: 'open' }),
    ];
    expect(findWaiting(newestFirst).map(({ authorId }) => authorId)).toEqual(['old', 'new']);
  });
});
