import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Desk } from '@/lib/desk/desk';
import { createStage, makeLog, makePost, type Stage } from './stage';

const DUE = '2026-08-25T09:00:00.000Z';
const owe = (handle: string, answerDueAt = DUE) =>
  makeLog({ post: makePost({ handle, id: `1${handle.length}` }), action: 'ack', answerDueAt });

let stage: Stage;
let desk: Desk;
beforeEach(() => {
  stage = createStage();
  desk = stage.open();
});
afterEach(() => desk.close());

const names = async () => (await desk.interactions.owed()).map(({ entry }) => entry.authorHandle);

describe('answers owed by the whole desk', () => {
  test('stand over all authors, the most urgent first, and say what is overdue', async () => {
    await desk.interactions.log(owe('misaki'));
    await desk.interactions.log(owe('taro_densha', '2026-08-24T09:00:00.000Z'));
    expect(await names()).toEqual(['taro_densha', 'misaki']);
    stage.setTime('2026-08-24T10:00:00.000Z');
    expect((await desk.interactions.owed()).map(({ isOverdue }) => isOverdue)).toEqual([true, false]);
  });

  test('are settled by the answer, by the end of the case and by taking the promise back', async () => {
    const [answered, solved, undone] = [owe('a_one'), owe('b_two_'), owe('c_three')];
    await desk.interactions.log(answered);
    const { caseId } = await desk.interactions.log(solved);
    await desk.interactions.log(undone);
    expect(await names()).toHaveLength(3);
    const answer = await desk.interactions.log(makeLog({ post: answered.post }));
    await desk.interactions.confirmSent(answer.id, { permalink: null, by: 'agent' });
    await desk.interactions.setStatus(caseId, 'solved');
    await desk.interactions.undo(undone.id);
    expect(await names()).toEqual([]);
  });

  test.each(['reply', 'thanks'] as const)(
    'stand until the %s is known to be out, and are back once it was not',
    async (action) => {
      const promise = owe('misaki');
      const answer = makeLog({ post: promise.post, action });
      await desk.interactions.log(promise);
      await desk.interactions.confirmSent(promise.id, { permalink: null, by: 'agent' });
      await desk.interactions.log(answer);
      const unseen = async () =>
        (await desk.interactions.owed()).map((each) => each.unseen?.entry.id ?? null);
      expect(await unseen()).toEqual([answer.id]);
      await desk.interactions.markUnsent(answer.id);
      expect(await unseen()).toEqual([null]);
      // The page corrects what was said.
      await desk.interactions.confirmSent(answer.id, { permalink: null, by: 'page' });
      expect(await unseen()).toEqual([]);
    },
  );

  test('end with the case by the word of the agent, though the answer be unseen', async () => {
    const promise = owe('misaki');
    const { caseId } = await desk.interactions.log(promise);
    await desk.interactions.log(makeLog({ post: promise.post }));
    await desk.interactions.setStatus(caseId, 'solved');
    expect(await names()).toEqual([]);
  });

  test('are opened by nothing that was never posted', async () => {
    const promise = owe('misaki');
    await desk.interactions.log(promise);
    expect((await desk.interactions.owed()).map(({ unseen }) => unseen?.what)).toEqual(['promise']);
    await desk.interactions.markUnsent(promise.id);
    expect(await names()).toEqual([]);
    expect((await stage.dump()).promises).toEqual([]);
  });

  test('stand however long ago they were promised', async () => {
    await desk.interactions.log(owe('misaki'));
    stage.setTime('2027-11-30T00:00:00.000Z');
    expect(await names()).toEqual(['misaki']);
  });

  test('leave nothing behind of somebody who was erased', async () => {
    const { authorId } = await desk.interactions.log(owe('misaki'));
    await desk.authors.erase(authorId);
    expect((await stage.dump()).promises).toEqual([]);
  });

  test('are not owed to somebody who refused contact since', async () => {
    const promise = owe('misaki');
    await desk.interactions.log(promise);
    await desk.authors.setNoContact({ post: promise.post }, '話しかけないで');
    expect(await names()).toEqual([]);
  });
});
