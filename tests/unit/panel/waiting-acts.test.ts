import 'fake-indexeddb/auto';
import { expect, test, vi } from 'vitest';
import { createWaitingActs } from '@/components/panel/model/insertion/waiting-acts';
import { createReplyStage, readLog, replyTo } from './reply-stage';

const TWO = ['一通目（続きます）', '二通目 ^MJ'];

/** A reply of two parts whose first is in the agent's hands, and what she is told of her answers. */
async function answering() {
  const stage = createReplyStage({ kind: 'filled' });
  await stage.flow.insert(replyTo({ parts: TWO }));
  const [entry] = await readLog(stage.desk);
  if (entry === undefined) throw new Error('nothing logged');
  const told = { onUnsent: vi.fn(), onSaid: vi.fn() };
  const actsOf = (part: number | null) =>
    createWaitingActs(stage.ports, entry, part, (work) => work.then(() => undefined), {
      ...told,
      onLater: () => undefined,
      copy: async () => undefined,
      openIntent: null,
    });
  return { stage, told, actsOf };
}

test('"no" to the first part is told as logged, "no" to a later one logs nothing and says so little', async () => {
  const { stage, told, actsOf } = await answering();
  await actsOf(0).onPosted();
  await actsOf(1).onNotPosted();
  expect((await readLog(stage.desk))[0]?.delivery).toBe('filled');
  expect(told.onUnsent).not.toHaveBeenCalled();

  const first = await answering();
  await first.actsOf(0).onNotPosted();
  expect(first.told.onUnsent).toHaveBeenCalledOnce();
});

test('the agent hears that her word is logged when the reply is over, not before', async () => {
  const { told, actsOf } = await answering();
  await actsOf(0).onPosted();
  expect(told.onSaid).not.toHaveBeenCalled();
  await actsOf(1).onPosted();
  expect(told.onSaid).toHaveBeenCalledOnce();

  const dropped = await answering();
  await dropped.actsOf(0).onPosted();
  await dropped.actsOf(null).onDropRest();
  expect(dropped.told.onSaid).toHaveBeenCalledOnce();
});
