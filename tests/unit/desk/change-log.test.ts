import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Change } from '@/lib/desk/change';
import { foldChanges } from '@/lib/desk/fold-changes';
import { nextHlc } from '@/lib/desk/hlc';
import { newId } from '@/lib/domain/new-id';
import { createStage, makeLog, makePost, type Stage } from './stage';

const LOGGED = [
  'agents',
  'accounts',
  'lists',
  'guidelines',
  'templates',
  'escalations',
  'authors',
  'interactions',
  'cases',
];

/** Every row beside what the change log alone would make of it. */
async function rebuild(stage: Stage, shuffle: (changes: Change[]) => Change[] = (changes) => changes) {
  const dump = await stage.dump();
  const changes = dump.changes as Change[];
  return LOGGED.flatMap((table) =>
    ((dump[table] ?? []) as { id: string; contactOf?: string }[]).map(({ contactOf: _derived, ...row }) => {
      const own = changes.filter((change) => change.table === table && change.rowId === row.id);
      return { row, rebuilt: foldChanges(shuffle(own)) };
    }),
  );
}

async function liveADay(stage: Stage): Promise<void> {
  const desk = stage.open();
  await desk.setup.run({
    company: 'そら',
    agentName: '三浦',
    initials: '^MJ',
    handle: '@sora',
    language: 'ja',
    starter: null,
  });
  const first = await desk.interactions.log(makeLog({ post: makePost({ handle: 'a', numericId: '1' }) }));
  await desk.interactions.log(makeLog({ post: makePost({ handle: 'b' }) }));
  await desk.interactions.confirmSent(first.id, { permalink: null, by: 'page' });
  await desk.authors.learnId('x:b', 'x:id:1');
  await desk.interactions.undo(first.id);
  await desk.interactions.redo(first.id);
  await desk.authors.setNoContact({ authorId: first.authorId }, 'no');
  await desk.interactions.setStatus(first.caseId, 'solved');
  await desk.interactions.log(makeLog({ post: makePost({ handle: 'a', numericId: '9' }) }));
}

describe('the change log', () => {
  test('alone makes every row again', async () => {
    const stage = createStage();
    await liveADay(stage);
    const rows = await rebuild(stage);
    expect(rows.length).toBeGreaterThan(8);
    for (const { row, rebuilt } of rows) expect(rebuilt).toEqual(row);
  });

  test('does so in whatever order and however often changes arrive', async () => {
    const stage = createStage();
    await liveADay(stage);
    await fc.assert(
      fc.asyncProperty(fc.infiniteStream(fc.nat()), async (numbers) => {
        const rows = await rebuild(stage, (changes) =>
          [...changes, ...changes]
            .map((change) => ({ change, at: numbers.next().value ?? 0 }))
            .sort((a, b) => a.at - b.at)
            .map(({ change }) => change),
        );
        for (const { row, rebuilt } of rows) expect(rebuilt).toEqual(row);
      }),
      { numRuns: 20 },
    );
  });

  test('gets no record of a write that failed', async () => {
    const stage = createStage();
    const desk = stage.open();
    await desk.interactions.log(makeLog()).catch(() => undefined);
    const before = (await stage.dump()).changes?.length;
    await desk.interactions.log(makeLog({ parts: ['x'.repeat(25_001)] })).catch(() => undefined);
    expect((await stage.dump()).changes?.length).toBe(before);
  });

  test('keeps a change of a later version and leaves the row alone', () => {
    const base = { at: '', agentId: '', instance: '', table: 'lists', rowId: 'r', authorId: '' };
    const put: Change = { ...base, id: '1', v: 1, hlc: 'a', kind: 'put', body: { name: 'one' } };
    const later = {
      ...base,
      id: '2',
      v: 2,
      hlc: 'b',
      kind: 'patch',
      body: { name: 'two' },
    } as unknown as Change;
    expect(foldChanges([later, put])).toEqual({ name: 'one' });
  });

  test('edits of different fields by two agents both stay, of one field the later', () => {
    const base = {
      v: 1 as const,
      at: '',
      agentId: '',
      instance: '',
      table: 'lists',
      rowId: 'r',
      authorId: '',
    };
    const put: Change = {
      ...base,
      id: '1',
      hlc: 'a',
      kind: 'put',
      body: { name: 'n', rules: 'r', priority: 1 },
    };
    const mine: Change = { ...base, id: '2', hlc: 'b', kind: 'patch', body: { name: 'mine', priority: 2 } };
    const theirs: Change = {
      ...base,
      id: '3',
      hlc: 'c',
      kind: 'patch',
      body: { rules: 'theirs', priority: 3 },
    };
    const expected = { name: 'mine', rules: 'theirs', priority: 3 };
    for (const order of [
      [put, mine, theirs],
      [theirs, mine, put],
    ])
      expect(foldChanges(order)).toEqual(expected);
  });

  test('has a clock that never goes back, whatever the wall clock does', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 5 }), { minLength: 2 }), (steps) => {
        let last: string | undefined;
        for (const step of steps) {
          const next = nextHlc(last, new Date(1_780_000_000_000 + step), newId());
          if (last !== undefined) expect(next > last).toBe(true);
          last = next;
        }
      }),
    );
  });
});
