import { expect, test } from 'vitest';
import { createReplyStage, readLog, replyTo } from './reply-stage';

test('a copy that was stopped for another account is made once that was switched, and nothing is taken back', async () => {
  const { flow, desk, signedIn, clipboard, kept } = createReplyStage({ kind: 'mismatch', found: '…' });
  await flow.insert(replyTo());
  const [entry] = await readLog(desk);
  const { post, parts, expectedHandle, seenHandle } = replyTo();
  const id = entry?.id ?? '';
  clipboard.text = null;
  signedIn.handle = 'someone_else';
  await flow.copyAgain({ id, part: 0, parts, post, expectedHandle, seenHandle });
  for (let press = 0; press < 2; press++) {
    expect(flow.stopped.value?.stop.kind).toBe('wrong-account');
    expect(clipboard.text).toBeNull();
    // It may stand in the box: what goes out from there is awaited.
    expect(await readLog(desk)).toMatchObject([{ id, delivery: 'filled' }]);
    await flow.tryAgain();
  }
  signedIn.handle = 'SoraMobileCare';
  await flow.tryAgain();
  expect(flow.stopped.value).toBeNull();
  expect(clipboard.text).toBe('そらモバイルの三浦です。お調べします。^MJ');
  expect(kept.get(id)?.filled).toMatchObject({ 0: { by: 'mismatch' } });
});
