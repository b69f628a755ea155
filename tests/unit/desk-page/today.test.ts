import { describe, expect, it } from 'vitest';
import { countEntries, readToday } from '@/components/desk/today/read-today';
import type { LogInput } from '@/lib/desk/log-input';
import type { Interaction } from '@/lib/domain/interaction';
import { createStage, makeLog, makePost } from '../desk/stage';

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

  it('name everybody whose case is open, however long ago, and where it stands now', async () => {
    const stage = createStage();
    const desk = stage.open();
    const log = (handle: string, fields: Partial<LogInput> = {}) =>
      desk.interactions.log(makeLog({ post: makePost({ handle, id: null }), ...fields }));
    stage.setTime('2026-03-01T00:00:00.000Z');
    const old = await log('old');
    await log('solved', { action: 'thanks', status: 'solved' });
    await log('practised', {
      post: makePost({
        site: 'practice',
        author: { key: 'practice:p', idKey: null, name: null, handle: 'p', url: null },
      }),
    });
    stage.setTime('2026-08-20T00:00:00.000Z');
    const recent = await log('recent');
    const closed = await log('closed');
    await desk.interactions.setStatus(closed.caseId, 'closed');
    await desk.interactions.setStatus(recent.caseId, 'open');
    const figures = await readToday(desk, new Date('2026-08-24T00:00:00.000Z'));
    expect(figures.openCases).toBe(2);
    expect(figures.waiting.map(({ id, status }) => [id, status])).toEqual([
      [old.id, 'waiting'],
      [recent.id, 'open'],
    ]);
    expect(figures.recent[0]?.id).toBe(closed.id);
    expect(figures.week.people).toBe(2);
  });
});
