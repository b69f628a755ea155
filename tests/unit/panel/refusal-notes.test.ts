import { expect, test } from 'vitest';
import { NOBODY, readPerson } from '@/components/panel/model/post/read-person';
import { advise, NO_PLAYBOOK } from '@/components/panel/model/post/read-playbook';
import { DEFAULT_POLICY, NO_CONTACT_GIVEN } from '@/lib/domain/account';
import type { Post } from '@/lib/domain/post';
import { createStage, makeLog, makePost } from '../desk/stage';

const POST: Post = { ...makePost({ handle: 'alice' }), text: 'また圏外' };
const refusalIn = (post: Post, person = NOBODY) =>
  advise(
    { post, marks: [], ownHandle: null, later: [] },
    person,
    NO_PLAYBOOK,
    new Map(),
    new Date('2026-11-25T01:00:00.000Z'),
    { contact: NO_CONTACT_GIVEN, policy: DEFAULT_POLICY },
  ).refusal;

test('a note that refuses speaks until the refusal it led to is lifted; a later one speaks again', async () => {
  const desk = createStage().open();
  const note = (text: string) =>
    desk.interactions.log(makeLog({ post: POST, action: 'note', note: text, parts: [] }));
  const offered = async () => refusalIn(POST, await readPerson(desk, POST.author));

  await note('電話で「話しかけないで」とのこと');
  await note('店舗でお話しした');
  expect(await offered()).toBe('話しかけないで');

  await desk.authors.setNoContact({ post: POST }, '');
  await desk.authors.clearNoContact({ post: POST });
  expect(await offered()).toBeUndefined();

  await note('やはり連絡は不要とのこと');
  expect(await offered()).toBe('連絡は不要');
});

test('a refusal of which an erase left the trace alone holds, and tells no day or agent it does not know', async () => {
  const desk = createStage().open();
  const { authorId } = await desk.interactions.log(makeLog({ post: POST }));
  await desk.authors.setNoContact({ post: POST }, '電話で');
  expect((await readPerson(desk, POST.author)).refusal).toMatchObject({ reason: '電話で' });
  await desk.authors.erase(authorId);
  const UNKNOWN = { at: null, by: null, reason: null };
  expect((await readPerson(desk, POST.author)).refusal).toEqual(UNKNOWN);
  await desk.interactions.log(makeLog({ post: POST, action: 'watch', parts: [] }));
  expect(await readPerson(desk, POST.author)).toMatchObject({ known: {}, refusal: UNKNOWN });
});
