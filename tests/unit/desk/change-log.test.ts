import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Change } from '@/lib/desk/changes/change';
import { foldChanges } from '@/lib/desk/changes/fold-changes';
import { nextHlc } from '@/lib/desk/changes/hlc';
import { ENTITY_SCHEMAS } from '@/lib/desk/store/stored-form';
import { newId } from '@/lib/domain/new-id';
import { pageKeys } from '@/lib/domain/page-keys';
import { starterPack } from '@/lib/playbook/starter/starter-pack';
import { makeComment } from '../playbook/watch/comment-area';
import { createStage, makeLog, makePost, type Stage } from './stage';

const LOGGED = Object.keys(ENTITY_SCHEMAS);

/** Every row beside what the change log alone would make of it. */
async function rebuild(stage: Stage, shuffle: (changes: Change[]) => Change[] = (changes) => changes) {
  const dump = await stage.dump();
  const changes = dump.changes as Change[];
  return LOGGED.flatMap((table) =>
    ((dump[table] ?? []) as { id: string; contactOf?: string }[]).map(({ contactOf: _derived, ...row }) => {
      const own = changes.filter((change) => change.table === table && change.rowId === row.id);
      return { table, row, rebuilt: foldChanges(shuffle(own)) };
    }),
  );
}

const STARTER = starterPack('ja', { company: 'そら' });
const SITE = { target: { site: 'spam.example.jp' }, status: 'spam', note: '' } as const;

/** Something in every table, changed at least once. */
async function liveADay(stage: Stage): Promise<void> {
  const desk = stage.open();
  const { agent, account } = await desk.setup.run({
    company: 'そら',
    agentName: '三浦',
    initials: '^MJ',
    handle: '@sora',
    language: 'ja',
    starter: STARTER,
  });
  await desk.agents.save({ ...agent, name: '三浦潤' });
  for (const rows of [desk.lists, desk.guidelines, desk.templates, desk.escalations]) {
    const [first] = await rows.all();
    if (first !== undefined) await rows.remove(first.id);
  }
  const first = await desk.interactions.log(makeLog({ post: makePost({ handle: 'a', numericId: '1' }) }));
  await desk.interactions.log(makeLog({ post: makePost({ handle: 'b' }) }));
  await desk.interactions.confirmSent(first.id, { permalink: null, by: 'page' });
  await desk.interactions.correct(first.id, { note: '電話あり' });
  await desk.authors.learnId('x:b', 'x:id:1');
  await desk.interactions.undo(first.id);
  await desk.interactions.redo(first.id);
  await desk.authors.setNoContact({ authorId: first.authorId }, 'no');
  await desk.interactions.setStatus(first.caseId, 'solved');
  await desk.cases.judge(first.caseId, 'before', 'negative');
  await desk.cases.judge(first.caseId, 'after', 'neutral');
  await desk.interactions.log(makeLog({ post: makePost({ handle: 'a', numericId: '9' }) }));

  const { id: ignored } = await desk.exclusions.add(SITE);
  await desk.exclusions.change(ignored, { status: 'ignored', note: '転載' });
  const own = newId();
  await desk.outgoing.log({ id: own, kind: 'faq', account, agent });
  await desk.outgoing.undo(own);

  const entry = makePost({
    site: 'wordpress',
    kind: 'entry',
    permalink: 'https://sora.example.jp/1',
    id: '1',
  });
  const { parts } = await desk.interactions.log(makeLog({ post: entry }));
  const ours = makeComment({ id: '2', text: parts[0] ?? '' });
  const theirs = ['読者', 'かおり'].map((name, index) =>
    makeComment({ id: `${index + 3}`, text: name, name, writtenBy: [`wordpress:${name}`] }),
  );
  for (const shown of [[ours], [ours, ...theirs]]) await desk.watches.look(pageKeys(entry), shown);
  const kaori = { key: 'wordpress:かおり', idKey: null, name: 'かおり', handle: null, url: null };
  const { authorId } = await desk.interactions.log(makeLog({ post: { ...entry, id: '9', author: kaori } }));
  await desk.authors.erase(authorId);
}

describe('the change log', () => {
  test('alone makes every row again', async () => {
    const stage = createStage();
    await liveADay(stage);
    const rows = await rebuild(stage);
    expect(new Set(rows.map(({ table }) => table))).toEqual(new Set(LOGGED));
    for (const { row, rebuilt } of rows) expect(rebuilt).toEqual(row);
  });

  test('keeps with every correction the version before it', async () => {
    const stage = createStage();
    await liveADay(stage);
    const { changes = [], versions = [] } = await stage.dump();
    const corrections = (changes as Change[]).filter(({ kind }) => kind === 'patch' || kind === 'identities');
    expect(new Set(corrections.map(({ table }) => table))).toEqual(
      new Set(LOGGED.filter((name) => name !== 'accounts')),
    );
    expect((versions as Change[]).map(({ id }) => id).sort()).toEqual(corrections.map(({ id }) => id).sort());
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
