import { expect, test } from 'vitest';
import { newId } from '@/lib/domain/new-id';
import { countOutgoing } from '@/lib/playbook/count-outgoing';
import { createStage, MIURA, SORA } from './stage';

const TOKYO = 'Asia/Tokyo';

test('own posts are counted per account, kind and day of the desk, and can be taken back', async () => {
  const stage = createStage();
  const desk = stage.open();
  const log = async (kind: 'faq' | 'small-talk', account = SORA) => {
    const input = { id: newId(), kind, account, agent: MIURA };
    await desk.outgoing.log(input);
    // A retry after an answer that got lost.
    await desk.outgoing.log(input);
    return input.id;
  };
  stage.setTime('2026-08-24T14:59:00.000Z');
  await log('faq');
  // Midnight in Tokyo.
  stage.setTime('2026-08-24T15:00:00.000Z');
  await log('faq');
  await log('small-talk');
  await log('faq', { ...SORA, id: 'another' });
  const mistaken = await log('faq');
  await desk.outgoing.undo(mistaken);
  const posts = await desk.outgoing.since(SORA.id, '2026-08-20T00:00:00.000Z');
  expect(countOutgoing(posts, new Date('2026-08-25T01:00:00.000Z'), TOKYO)).toEqual(
    new Map([
      ['faq', 1],
      ['small-talk', 1],
    ]),
  );
  expect((await stage.dump()).changes).toContainEqual(
    expect.objectContaining({ table: 'outgoing', kind: 'put' }),
  );
});
