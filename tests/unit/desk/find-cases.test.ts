import { describe, expect, test } from 'vitest';
import type { Desk } from '@/lib/desk/desk';
import { DEFAULT_POLICY, NO_CONTACT_GIVEN } from '@/lib/domain/account';
import { caseNumber } from '@/lib/domain/case-number';
import { newId } from '@/lib/domain/new-id';
import type { Post } from '@/lib/domain/post';
import { writeHandover } from '@/lib/playbook/escalation/write-handover';
import { createStage, makeLog, makePost } from './stage';

const LINK = 'https://x.com/sora/status/1900000000000000001';
const onX = makePost({ id: '1900000000000000001', permalink: LINK, handle: 'sora' });
const onBlog = makePost({
  site: 'web',
  id: null,
  permalink: 'https://blog.example.jp/2026/08/%E5%9C%8F%E5%A4%96/',
  handle: 'blogger',
});

async function logAll(desk: Desk, ...posts: Post[]) {
  const entries = [];
  for (const post of posts) entries.push(await desk.interactions.log(makeLog({ id: newId(), post })));
  return entries.map(({ caseId }) => caseId);
}

describe('a case is found', () => {
  test.each([
    LINK,
    'https://twitter.com/sora/status/1900000000000000001?s=20&t=abc',
    'https://mobile.x.com/i/web/status/1900000000000000001',
    ' <https://x.com/sora/status/1900000000000000001> ',
    '投稿: https://x.com/sora/status/1900000000000000001投稿日時: 8月24日',
  ])('by the link of its post on X: %s', async (pasted) => {
    const desk = createStage().open();
    const [caseId] = await logAll(desk, onX, onBlog);
    expect(await desk.cases.findNamed(pasted)).toEqual([caseId]);
  });

  test.each([
    'https://blog.example.jp/2026/08/%E5%9C%8F%E5%A4%96/',
    'http://www.blog.example.jp/2026/08/圏外#comment-5',
  ])('by the address of an entry: %s', async (pasted) => {
    const desk = createStage().open();
    const [, caseId] = await logAll(desk, onX, onBlog);
    expect(await desk.cases.findNamed(pasted)).toEqual([caseId]);
  });

  test('by its id, by the number customers are told, and by the id of an entry', async () => {
    const desk = createStage().open();
    const [, caseId = ''] = await logAll(desk, onX, onBlog);
    const [entry] = (await desk.interactions.page({ caseId }, null)).rows;
    for (const pasted of [
      caseId,
      caseId.toUpperCase(),
      caseNumber(caseId),
      `受付番号：${caseNumber(caseId)}`,
    ])
      expect(await desk.cases.findNamed(pasted)).toEqual([caseId]);
    expect(await desk.cases.findNamed(entry?.id ?? '')).toEqual([caseId]);
  });

  test.each(['ja', 'en'] as const)('by a whole hand-over note as it is copied (%s)', async (language) => {
    const desk = createStage().open();
    const [caseId = ''] = await logAll(desk, onX, onBlog);
    const noteOf = (id: string | null) =>
      writeHandover({
        post: onX,
        history: [],
        caseId: id,
        agent: { name: '三浦', initials: 'MJ' },
        account: { company: 'そらモバイル', contact: NO_CONTACT_GIVEN, policy: DEFAULT_POLICY },
        to: null,
        reason: 'お客さまは https://help.example/ を見た',
        now: new Date('2026-08-24T01:00:00.000Z'),
        timeZone: 'Asia/Tokyo',
        language,
      });
    expect(await desk.cases.findNamed(noteOf(caseId))).toEqual([caseId]);
    expect(await desk.cases.findNamed(noteOf(null).replaceAll('\n', ' '))).toEqual([caseId]);
  });

  test('among several about one post, the latest first, without what was taken back', async () => {
    const desk = createStage().open();
    const other = makePost({ ...onX, handle: 'renamed' });
    const [first, second] = await logAll(desk, onX, { ...other, author: onBlog.author });
    const undone = await desk.interactions.log(
      makeLog({ post: { ...onX, author: makePost({ handle: 'third' }).author } }),
    );
    await desk.interactions.undo(undone.id);
    expect(await desk.cases.findNamed(LINK)).toEqual([second, first]);
  });

  test.each([
    '',
    '電波',
    'https://x.com/sora/status/1900000000000000002',
    '123456789012',
    newId(),
    'https://',
    'http://localhost/1',
  ])('nowhere: %s', async (pasted) => {
    const desk = createStage().open();
    await logAll(desk, onX, onBlog);
    expect(await desk.cases.findNamed(pasted)).toEqual([]);
  });
});

test('the log of one case holds its entries and counts them', async () => {
  const desk = createStage().open();
  const [caseId = ''] = await logAll(desk, onX, onBlog, onX);
  const { rows } = await desk.interactions.page({ caseId }, null);
  expect(rows.map((row) => row.caseId)).toEqual([caseId, caseId]);
  expect(await desk.interactions.count({ caseId })).toBe(2);
});
