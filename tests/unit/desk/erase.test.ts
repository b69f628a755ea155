import { describe, expect, test } from 'vitest';
import type { ErasedPerson } from '@/lib/domain/erased-person';
import type { PostAuthor } from '@/lib/domain/post';
import { exportLog } from '@/lib/exchange/csv/export-log';
import { createStage, makeLog, makePost, type Stage } from './stage';
import { makeWriter } from './writers';

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
    await desk.interactions.correct(entry.id, { note: 'メモの中身 corrected' });
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

  test('takes them out of the CSV', async () => {
    const { desk, entry } = await leaveTraces();
    await desk.authors.erase(entry.authorId);
    let csv = '';
    for await (const chunk of exportLog(desk, { filter: {} })) csv += new TextDecoder().decode(chunk);
    for (const secret of SECRETS) expect(csv).not.toContain(secret);
    expect(csv).toContain('bystander');
  });

  test('tells whose posts the tabs are to drop, after it was stored', async () => {
    const { stage, entry } = await leaveTraces();
    const forgotten: ErasedPerson[] = [];
    const desk = stage.open({
      forget: async (person) => {
        expect(JSON.stringify(await stage.dump())).not.toContain('kaori');
        forgotten.push(person);
      },
    });
    await desk.authors.erase(entry.authorId);
    expect(forgotten).toHaveLength(1);
    expect([...(forgotten[0]?.keys ?? [])].sort()).toEqual([
      'x:id:4711471147',
      'x:kaori_renamed',
      'x:kaori_secret',
    ]);
    expect(forgotten[0]?.postKeys).toEqual(expect.arrayContaining(['x:1991000000000000001', 'x:2']));
  });

  test('of somebody unknown is refused', async () => {
    const { desk } = await leaveTraces();
    await expect(desk.authors.erase('01990000-0000-7000-8000-00000000dead')).rejects.toMatchObject({
      code: 'not-found',
    });
  });
});

/** Every table, so that a new one makes its author think of this. */
const TABLES = [
  'accounts',
  'agents',
  'authors',
  'cases',
  'changes',
  'drafts',
  'erased',
  'escalations',
  'exclusions',
  'guidelines',
  'interactions',
  'lists',
  'meta',
  'mixedReplies',
  'outgoing',
  'promises',
  'refusals',
  'templates',
  'versions',
  'watches',
];

describe('an erase, table by table', () => {
  const rowsOf = async (stage: Stage) =>
    Object.fromEntries(Object.entries(await stage.dump()).map(([name, rows]) => [name, rows.length]));

  test('gives every table back as it was but for what keeps an erase', async () => {
    const stage = createStage();
    const desk = stage.open();
    await desk.interactions.log(makeLog({ post: makePost({ handle: 'bystander', id: '3' }) }));
    const before = await rowsOf(stage);
    expect(Object.keys(before).sort()).toEqual(TABLES);
    const entryPage = makePost({
      site: 'livedoor',
      id: '52180001',
      kind: 'entry',
      permalink: 'https://blog.livedoor.jp/hikari/archives/52180001.html',
      author: makeWriter({ key: 'livedoor:hikari' }),
    });
    const { authorId, id } = await desk.interactions.log(
      makeLog({
        post: entryPage,
        action: 'ack',
        answerDueAt: '2026-08-25T00:00:00.000Z',
        templates: [
          { id: 'uketsuke', title: '受け付けました' },
          { id: 'faq', title: 'FAQのご案内' },
        ],
      }),
    );
    await desk.interactions.correct(id, { note: '電話あり' });
    await desk.drafts.save(entryPage, { body: '下書き', templateId: null, fields: [] });
    await desk.exclusions.add({ target: { post: entryPage }, status: 'ignored', note: '' });
    await desk.authors.setNoContact({ authorId }, '断り');
    const during = await rowsOf(stage);
    const touched = TABLES.filter((name) => (during[name] ?? 0) > (before[name] ?? 0));
    expect(touched).toEqual([
      'authors',
      'cases',
      'changes',
      'drafts',
      'exclusions',
      'interactions',
      'mixedReplies',
      'promises',
      'refusals',
      'versions',
      'watches',
    ]);
    await desk.authors.erase(authorId);
    const after = await rowsOf(stage);
    expect(after).toEqual({
      ...before,
      changes: (before.changes ?? 0) + 1,
      erased: 1,
      refusals: during.refusals,
    });
  });

  test('finds what was said of them under a handle they have no more', async () => {
    const stage = createStage();
    const desk = stage.open();
    const old = makePost({ author: makeWriter({ key: 'x:old_name', idKey: 'x:id:5' }) });
    const { authorId } = await desk.interactions.log(makeLog({ post: old }));
    const { id } = await desk.exclusions.add({ target: { post: old }, status: 'ignored', note: '' });
    await desk.interactions.log(
      makeLog({ post: makePost({ id: '2', author: makeWriter({ key: 'x:new_name', idKey: 'x:id:5' }) }) }),
    );
    await desk.exclusions.change(id, { status: 'spam', note: '秘密の理由' });
    await desk.exclusions.change(id, { status: 'ignored', note: '' });
    await desk.authors.erase(authorId);
    expect(JSON.stringify(await stage.dump())).not.toMatch(/old_name|秘密の理由/u);
  });

  test('leaves to whoever took over a handle what is theirs', async () => {
    const stage = createStage();
    const desk = stage.open();
    const shared = (idKey: string, id: string) =>
      makePost({ id, author: makeWriter({ key: 'x:shared', idKey }) });
    const { authorId } = await desk.interactions.log(makeLog({ post: shared('x:id:5', '1') }));
    const theirs = shared('x:id:6', '2');
    await desk.interactions.log(makeLog({ post: theirs }));
    await desk.exclusions.add({ target: { post: theirs }, status: 'ignored', note: 'ほかの人' });
    await desk.drafts.save(theirs, { body: 'ほかの人へ', templateId: null, fields: [] });
    await desk.authors.erase(authorId);
    expect(await desk.exclusions.ofAuthor(['x:shared'])).toMatchObject({ note: 'ほかの人' });
    expect(await desk.drafts.get('x:2')).toMatchObject({ body: 'ほかの人へ' });
    expect(JSON.stringify(await stage.dump())).not.toContain('x:id:5');
  });

  test('takes a draft that saw more of them than the log did', async () => {
    const stage = createStage();
    const desk = stage.open();
    const { authorId } = await desk.interactions.log(makeLog({ post: makePost({ author: makeWriter({}) }) }));
    const numbered = makePost({ id: '9', author: makeWriter({ idKey: 'x:id:7' }) });
    await desk.drafts.save(numbered, { body: '書きかけ', templateId: null, fields: [] });
    await desk.authors.erase(authorId);
    expect(await desk.drafts.get('x:9')).toBeUndefined();
  });

  test('takes a draft to their latest handle, of which nothing was logged', async () => {
    const desk = createStage().open();
    const before = makePost({ author: makeWriter({ idKey: 'x:id:7' }) });
    const { authorId } = await desk.interactions.log(makeLog({ post: before }));
    const renamed = makePost({ id: '9', author: makeWriter({ key: 'x:renamed', idKey: 'x:id:7' }) });
    const earlier = makePost({ id: '8', author: makeWriter({ key: 'x:hikari' }) });
    for (const post of [renamed, earlier])
      await desk.drafts.save(post, { body: '書きかけ', templateId: null, fields: [] });
    await desk.interactions.log(
      makeLog({ post: makePost({ id: '3', author: makeWriter({ key: 'x:other', idKey: 'x:id:7' }) }) }),
    );
    expect(await desk.authors.erase(authorId)).toMatchObject({ drafts: 2 });
  });

  test('leaves nothing of what was filed under somebody else for a while', async () => {
    const stage = createStage();
    const desk = stage.open();
    const blog = 'web:blog.example.jp';
    const entry = (author: PostAuthor, id: string) => ({
      ...makePost({ id, author, text: id === '2' ? '名乗った人の話' : '' }),
      site: 'wordpress' as const,
      kind: 'entry' as const,
      permalink: `https://blog.example.jp/archives/${id}.html`,
    });
    const named = entry(makeWriter({ key: 'wordpress:blog.example.jp/author/sora', blogKey: blog }), '2');
    await desk.interactions.log(makeLog({ post: entry(makeWriter({ key: blog, name: null }), '1') }));
    const { authorId } = await desk.interactions.log(makeLog({ post: named }));
    await desk.authors.setNoContact({ authorId }, '秘密の断り');
    await desk.authors.partBlog(await desk.authors.joinBlog(named));
    await desk.authors.erase(authorId);
    expect(JSON.stringify(await stage.dump())).not.toMatch(/author\/sora|名乗った人の話|秘密の断り/u);
    expect(await desk.interactions.historyOf([blog])).toHaveLength(1);
  });
});
