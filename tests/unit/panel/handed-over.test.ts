import { expect, test, vi } from 'vitest';
import { openDraft } from '@/components/panel/model/draft/draft-store';
import { newId } from '@/lib/domain/new-id';
import { MIURA, makeLog, makePost, SORA } from '../desk/stage';
import { createReplyStage, readLog, replyTo } from './reply-stage';

const post = makePost();

test('a draft inserted right after its last key does not come back in a panel opened later, once it is out', async () => {
  const { desk, flow } = createReplyStage({ kind: 'filled' });
  const open = async () => {
    const store = openDraft(
      desk,
      post,
      () => readLog(desk),
      (error) => expect(error).toBeUndefined(),
    );
    await vi.waitFor(() => expect(store.loaded.value).toBe(true));
    return store;
  };
  // Somebody known: their log is written without a moment's delay.
  await desk.interactions.log(makeLog({ id: newId(), agent: MIURA, account: SORA, action: 'note' }));
  const store = await open();
  store.change({ body: 'お調べします。', templateIds: [], fields: {} });
  store.handOver();
  await flow.insert(replyTo());
  await store.flush();
  const entry = (await readLog(desk)).find(({ delivery }) => delivery === 'filled');
  await desk.interactions.confirmSent(entry?.id ?? '', { permalink: null, by: 'page' });
  expect((await open()).content.value.body).toBe('');
});
