import { describe, expect, test } from 'vitest';
import type { ReplyInput } from '@/components/panel/model/insertion/attempt';
import { NobodyListensError } from '@/lib/messaging/errors';
import type { FillOutcome } from '@/lib/messaging/protocol';
import { makePost } from '../desk/stage';
import { createReplyStage, type ReplyStage, readLog, replyTo } from './reply-stage';

const OCCUPIED: FillOutcome = { kind: 'occupied', existing: '書きかけ' };
const GONE: FillOutcome = { kind: 'post-gone' };
const NO_BOX: FillOutcome = { kind: 'no-composer' };
const UNKNOWN: FillOutcome = { kind: 'unknown-account', expected: 'SoraMobileCare' };
const PARTS = ['一通目（続きます）', '二通目 ^MJ'];

/**
 * Every way a text can take into the agent's hands, with what the page answers before that way opens. That there is no
 * other, conventions/hands holds.
 */
const WAYS: readonly (readonly [
  name: string,
  before: FillOutcome | null,
  go: (stage: ReplyStage, reply: ReplyInput) => Promise<void>,
])[] = [
  ['the composer', null, ({ flow }, reply) => flow.insert(reply)],
  [
    'the reply window where no composer is open',
    null,
    ({ flow, page }, reply) => {
      page.answers.unshift(NO_BOX);
      return flow.insert(reply);
    },
  ],
  ['adding to the composer', OCCUPIED, ({ flow }) => flow.append()],
  ['the composer under an account looked at', UNKNOWN, ({ flow }) => flow.insertUnderUnknownAccount()],
  ['trying again', GONE, ({ flow }) => flow.tryAgain()],
  ['the reply window after a stop', GONE, ({ flow }) => flow.openIntent()],
  ['the clipboard', GONE, ({ flow }) => flow.copy()],
  [
    'the next part',
    { kind: 'filled' },
    async ({ flow, desk }, reply) => flow.insertPart({ ...reply, id: await idIn(desk), part: 1 }),
  ],
  [
    'copying again',
    { kind: 'filled' },
    async ({ flow, desk }, reply) => flow.copyAgain({ ...reply, id: await idIn(desk), part: 0 }),
  ],
  [
    'the reply window in the stead of a composer that stands empty',
    { kind: 'filled' },
    async ({ flow, desk, page }, reply) => {
      page.answers.unshift({ kind: 'ignored' });
      await flow.moveToIntent({ ...reply, id: await idIn(desk), part: 0 });
    },
  ],
];

const idIn = async (desk: ReplyStage['desk']) => (await readLog(desk))[0]?.id ?? '';
/** Everything that left the panel; a look at the composer puts nothing in. */
const handedOut = ({ page, opened, clipboard }: ReplyStage) =>
  page.asked.filter(({ onExisting }) => onExisting !== 'look').length +
  opened.length +
  Number(clipboard.text !== null);

/** Goes as far as the way's beginning, then breaks the law, then goes the way. */
async function goAfter(
  [, before, go]: (typeof WAYS)[number],
  breakLaw: (stage: ReplyStage) => unknown,
  reply = replyTo({ parts: PARTS }),
) {
  const stage = createReplyStage(...(before === null ? [] : [before]), { kind: 'filled' });
  if (before !== null) await stage.flow.insert(replyTo({ parts: PARTS }));
  const already = handedOut(stage);
  await breakLaw(stage);
  await go(stage, reply).catch(() => undefined);
  return { stage, handed: handedOut(stage) - already };
}

describe.each(WAYS.map((way) => ({ name: way[0], way })))('through $name', ({ way }) => {
  test('a text goes out while no law forbids it', async () => {
    expect((await goAfter(way, () => undefined)).handed).toBeGreaterThan(0);
  });

  test('nothing goes to a person who refused meanwhile', async () => {
    const { handed, stage } = await goAfter(way, ({ desk }) =>
      desk.authors.setNoContact({ post: makePost() }, '返信は不要'),
    );
    expect(handed).toBe(0);
    // A new reply is refused by the log already.
    expect(stage.flow.stopped.value?.stop.kind).toBe(way[1] === null ? undefined : 'no-contact');
  });

  test('nothing goes out while the page tells another account', async () => {
    const { handed, stage } = await goAfter(way, ({ signedIn }) => {
      signedIn.handle = 'my_private';
    });
    expect(handed).toBe(0);
    expect(stage.flow.stopped.value?.stop).toEqual({
      kind: 'wrong-account',
      signedIn: 'my_private',
      expected: 'SoraMobileCare',
    });
  });

  test('nothing goes out while nobody has said that the account signed in is the desk’s', async () => {
    const stage = createReplyStage(...(way[1] === null ? [] : [way[1]]), { kind: 'filled' });
    const unset = replyTo({ parts: PARTS, expectedHandle: null, seenHandle: null });
    if (way[1] !== null) await stage.flow.insert(unset);
    const already = handedOut(stage);
    stage.signedIn.handle = 'my_private';
    await way[2](stage, unset).catch(() => undefined);
    expect(handedOut(stage) - already).toBe(0);
    expect(stage.flow.stopped.value?.stop).toEqual({ kind: 'unconfirmed-account', signedIn: 'my_private' });
  });
});

describe('a placeholder', () => {
  test.each([
    '{{?いつ}}にご連絡します。',
    '{{author.name',
    '#{customer.name}様',
    '[[名前]]様',
    '{%x%}',
    'Hi [name],',
    '＜お名前＞様',
    'Dear [First Name],',
    'Hi <First Name>,',
    'See [insert link].',
    '[お客様 氏名]様',
    'This is [agent].',
  ])('never goes out: %s', async (text) => {
    const parts = [text, text];
    for (const way of WAYS.filter(([, before]) => before === null || before.kind === 'filled')) {
      const { handed } = await goAfter(way, () => undefined, replyTo({ parts }));
      expect([way[0], handed]).toEqual([way[0], 0]);
    }
    for (const way of WAYS.filter(([, before]) => before !== null && before.kind !== 'filled')) {
      const stage = createReplyStage(way[1] ?? GONE, { kind: 'filled' });
      await stage.flow.insert(replyTo({ parts }));
      await way[2](stage, replyTo({ parts }));
      expect([way[0], handedOut(stage), await readLog(stage.desk)]).toEqual([way[0], 0, []]);
    }
  });

  test('never goes out in a later part, whatever the first one said', async () => {
    const [way] = WAYS.filter(([name]) => name === 'the next part');
    if (way === undefined) throw new Error('no way');
    const parts = ['一通目（続きます）', '{{author.name}}様 ^MJ'];
    const { handed, stage } = await goAfter(way, () => undefined, replyTo({ parts }));
    expect(handed).toBe(0);
    expect(stage.flow.stopped.value?.stop).toEqual({ kind: 'raw-placeholder' });
  });

  test.each(['name', 'email', 'url'] as const)('never goes into a comment form as its %s', async (field) => {
    const signature = { name: 'そらモバイル 三浦', email: 'help@sora.example', url: 'https://sora.example/' };
    const comment = { ...signature, [field]: '{{company.name}}', replace: [] };
    const stage = createReplyStage({ kind: 'filled' });
    await stage.flow.insert(replyTo({ comment }));
    expect([handedOut(stage), await readLog(stage.desk)]).toEqual([0, []]);
    expect(stage.flow.stopped.value?.stop).toEqual({ kind: 'raw-placeholder' });
  });
});

describe('an account nobody knows', () => {
  const unread = replyTo({ seenHandle: null });
  const ask = { kind: 'unknown-account', expected: 'SoraMobileCare' };

  test('is asked about before the reply window opens where the page reads no account', async () => {
    const stage = createReplyStage(NO_BOX);
    await stage.flow.insert(unread);
    expect([stage.opened, await readLog(stage.desk)]).toEqual([[], []]);
    expect(stage.flow.stopped.value?.stop).toEqual(ask);
    await stage.flow.insertUnderUnknownAccount();
    expect(stage.opened).toHaveLength(1);
    expect(await readLog(stage.desk)).toHaveLength(1);
  });

  test('is asked about before the reply window opens in the stead of a page that is gone', async () => {
    const stage = createReplyStage(new NobodyListensError('closed'));
    await stage.flow.insert(unread);
    await stage.flow.openIntent();
    expect([stage.opened, stage.flow.stopped.value?.stop]).toEqual([[], ask]);
    await stage.flow.insertUnderUnknownAccount();
    expect(stage.opened).toHaveLength(1);
  });

  test('is asked about once in a tab that never tells, and each time where the page told one', async () => {
    const stage = createReplyStage(NO_BOX);
    const replyToPost = async (id: string) => {
      const flow = stage.openAnotherPanel();
      await flow.insert({ ...unread, post: makePost({ id }) });
      return flow;
    };
    await (await replyToPost('1')).insertUnderUnknownAccount();
    expect((await replyToPost('2')).stopped.value).toBeNull();
    expect(stage.opened).toHaveLength(2);
    stage.signedIn.handle = 'SoraMobileCare';
    await replyToPost('3');
    stage.signedIn.handle = null;
    expect((await replyToPost('4')).stopped.value?.stop).toEqual(ask);
    await (await replyToPost('5')).insertUnderUnknownAccount();
    expect((await replyToPost('6')).stopped.value?.stop).toEqual(ask);
  });

  test('is agreed to for the way that asked: the next reply still goes into its own composer', async () => {
    const stage = createReplyStage(NO_BOX, UNKNOWN, { kind: 'filled' });
    await stage.flow.insert(unread);
    stage.flow.cancel();
    await stage.flow.insert({ ...unread, post: makePost({ id: '2' }) });
    expect(stage.flow.stopped.value?.stop).toEqual(UNKNOWN);
    await stage.flow.insertUnderUnknownAccount();
    expect([stage.opened, stage.page.asked.length, stage.flow.stopped.value]).toEqual([[], 3, null]);
  });

  test('is asked about anew for another account of the desk', async () => {
    const stage = createReplyStage(NO_BOX);
    await stage.flow.insert(unread);
    await stage.flow.insertUnderUnknownAccount();
    const there = stage.openAnotherPanel();
    await there.insert({ ...unread, post: makePost({ id: '2' }), expectedHandle: 'SoraWiFiCare' });
    expect([stage.opened.length, there.stopped.value?.stop]).toEqual([
      1,
      { ...ask, expected: 'SoraWiFiCare' },
    ]);
  });

  test('is asked about anew on another site, where the same handle may be anybody’s', async () => {
    const stage = createReplyStage(NO_BOX);
    await stage.flow.insert(unread);
    await stage.flow.insertUnderUnknownAccount();
    const there = stage.openAnotherPanel();
    await there.insert({ ...unread, post: makePost({ site: 'threads', id: '2' }) });
    expect([stage.opened.length, there.stopped.value?.stop]).toEqual([1, ask]);
  });
});

test('what was seen when the post was chosen counts where the page does not tell any more', async () => {
  const stage = createReplyStage({ kind: 'filled' });
  await stage.flow.insert(replyTo({ seenHandle: 'my_private' }));
  expect(handedOut(stage)).toBe(0);
  expect(await readLog(stage.desk)).toEqual([]);
});

test('an account written in other letters is the same account', async () => {
  const stage = createReplyStage({ kind: 'filled' });
  stage.signedIn.handle = 'soramobilecare';
  await stage.flow.insert(replyTo());
  expect(handedOut(stage)).toBe(1);
});
