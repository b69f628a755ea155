import { describe, expect, test } from 'vitest';
import { createStage, makeLog, makePost } from './stage';

const SECRETS = [
  'kaori_secret',
  'kaori_renamed',
  '4711471147',
  'かおり本名',
  '家の住所は一番町',
  'メモの中身',
  '下書きの中身',
  '返信の中身',
  '断りの理由',
];

describe('erasing a person (law 6)', () => {
  async function leaveTraces() {
    const stage = createStage();
    const desk = stage.open();
    const author = (handle: string, idKey: string | null) => ({
      key: `x:${handle}`,
      idKey,
      name: 'かおり本名',
      handle,
      url: `https://x.com/${handle}`,
    });
    const post = makePost({
      text: '家の住所は一番町',
      author: author('kaori_secret', 'x:id:4711471147'),
      permalink: 'https://x.com/kaori_secret/status/1',
    });
    const renamed = makePost({
      id: '2',
      text: '家の住所は一番町',
      author: author('kaori_renamed', null),
      permalink: 'https://x.com/kaori_renamed/status/2',
    });
    const entry = await desk.interactions.log(makeLog({ post, note: 'メモの中身', parts: ['返信の中身'] }));
    await desk.interactions.editNote(entry.id, 'メモの中身 corrected');
    const second = await desk.interactions.log(makeLog({ post: renamed, note: 'メモの中身' }));
    await desk.interactions.undo(second.id);
    await desk.authors.learnId('x:kaori_renamed', 'x:id:4711471147');
    await desk.drafts.save(renamed, { body: '下書きの中身', templateId: null, fields: [] });
    await desk.authors.setNoContact({ authorId: entry.authorId }, '断りの理由');
    await desk.interactions.log(makeLog({ post: makePost({ handle: 'bystander', id: '3' }), note: 'stays' }));
    return { stage, desk, entry, second };
  }

  test('leaves no string of theirs in any table', async () => {
    const { stage, desk, entry } = await leaveTraces();
    const before = JSON.stringify(await stage.dump());
    for (const secret of SECRETS) expect(before).toContain(secret);
    const report = await desk.authors.erase(entry.authorId);
    const after = JSON.stringify(await stage.dump());
    for (const secret of SECRETS) expect(after).not.toContain(secret);
    expect(report).toMatchObject({ interactions: 2, drafts: 1, refusalKept: true });
    expect(JSON.stringify(stage.canary.value)).not.toContain('kaori');
  });

  test('leaves everybody else as they were', async () => {
    const { desk, entry } = await leaveTraces();
    await desk.authors.erase(entry.authorId);
    expect(await desk.interactions.historyOf(['x:bystander'])).toMatchObject([{ note: 'stays' }]);
    expect(await desk.interactions.count({})).toBe(1);
  });

  test('is not undone by a late retry', async () => {
    const { stage, desk } = await leaveTraces();
    const input = makeLog({ post: makePost({ handle: 'late' }) });
    const { authorId } = await desk.interactions.log(input);
    await desk.authors.erase(authorId);
    await expect(desk.interactions.log(input)).rejects.toMatchObject({ code: 'erased' });
    expect(JSON.stringify(await stage.dump())).not.toContain('x:late');
  });

  test('is no data loss to the canary', async () => {
    const { stage, desk, entry } = await leaveTraces();
    await desk.authors.erase(entry.authorId);
    desk.close();
    expect(await stage.open().health.ready()).toMatchObject({ writable: true });
  });

  test('of somebody unknown is refused', async () => {
    const { desk } = await leaveTraces();
    await expect(desk.authors.erase('01990000-0000-7000-8000-00000000dead')).rejects.toMatchObject({
      code: 'not-found',
    });
  });
});
