import { describe, expect, it } from 'vitest';
import { countEntries, readToday } from '@/components/desk/today/read-today';
import type { LogInput } from '@/lib/desk/log/log-input';
import type { Interaction } from '@/lib/domain/interaction';
import type { Sentiment } from '@/lib/domain/sentiment';
import type { SiteId } from '@/lib/domain/site';
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

  it('count people whom support turned, by the day that was judged, without practice', async () => {
    const stage = createStage();
    const desk = stage.open();
    const judge = async (handle: string, before: Sentiment, after: Sentiment | null, site: SiteId = 'x') => {
      const author = { key: `${site}:${handle}`, idKey: null, name: null, handle, url: null };
      const { caseId } = await desk.interactions.log(makeLog({ post: makePost({ site, author, id: null }) }));
      await desk.cases.judge(caseId, 'before', before);
      await desk.cases.judge(caseId, 'after', after);
      return caseId;
    };
    stage.setTime('2026-08-10T03:00:00.000Z');
    await judge('long-ago', 'negative', 'positive');
    stage.setTime('2026-08-23T03:00:00.000Z');
    const yesterday = await judge('yesterday', 'negative', 'neutral');
    stage.setTime('2026-08-24T03:00:00.000Z');
    await judge('today', 'negative', 'positive');
    await judge('content-anyway', 'neutral', 'positive');
    await judge('still-angry', 'negative', 'negative');
    await judge('not-over', 'negative', null);
    await judge('practised', 'negative', 'positive', 'practice');
    const read = () => readToday(desk, new Date('2026-08-24T06:00:00.000Z'));
    const { today, yesterday: before, week } = await read();
    expect([today.turned, before.turned, week.turned]).toEqual([1, 1, 2]);
    await desk.cases.judge(yesterday, 'after', null);
    expect((await read()).week.turned).toBe(1);
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
