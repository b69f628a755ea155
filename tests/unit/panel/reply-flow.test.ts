import { describe, expect, test } from 'vitest';
import type { createReplyFlow } from '@/components/panel/model/insertion/reply-flow';
import { LeftUnansweredError, NobodyListensError } from '@/lib/messaging/errors';
import type { FillOutcome } from '@/lib/messaging/protocol';
import { MIURA, makePost } from '../desk/stage';
import { createReplyStage, readLog, replyTo } from './reply-stage';

describe('inserting a reply', () => {
  test('logs it as filled with all its parts before the page is asked', async () => {
    const stage = createReplyStage({ kind: 'filled' });
    const seenAtFill: unknown[] = [];
    const { fill } = stage.ports;
    stage.ports.fill = async (request) => {
      seenAtFill.push(...(await readLog(stage.desk)).map(({ delivery }) => delivery));
      return fill(request);
    };
    await stage.flow.insert(replyTo({ parts: ['一通目（続きます）', '二通目 ^MJ'] }));
    expect(seenAtFill).toEqual(['filled']);
    const [entry] = await readLog(stage.desk);
    expect(entry).toMatchObject({ delivery: 'filled', parts: ['一通目（続きます）', '二通目 ^MJ'] });
    expect(stage.page.asked.map(({ text, fillId }) => [text, fillId])).toEqual([
      ['一通目（続きます）', `${entry?.id}/0`],
    ]);
    expect(stage.kept.get(entry?.id ?? '')?.filled).toMatchObject({ 0: { by: 'composer' } });
  });

  test('two presses are one entry and one fill', async () => {
    const stage = createReplyStage({ kind: 'filled' });
    await Promise.all([stage.flow.insert(replyTo()), stage.flow.insert(replyTo())]);
    expect(stage.page.asked).toHaveLength(1);
    expect(await readLog(stage.desk)).toHaveLength(1);
    // The second press is no second reply that something stopped.
    expect(stage.flow.stopped.value).toBeNull();
  });

  test.each([[makePost()], [makePost({ id: null })]])(
    'of two windows that press in the same instant one fills',
    async (post) => {
      const stage = createReplyStage({ kind: 'filled' });
      const other = stage.openAnotherPanel();
      await Promise.all([
        stage.flow.insert(replyTo({ post })),
        other.insert(replyTo({ post, parts: ['別の窓の文 ^MJ'] })),
      ]);
      expect(stage.page.asked).toHaveLength(1);
      expect(await readLog(stage.desk)).toMatchObject([{ delivery: 'filled' }]);
      const stops = [stage.flow, other].map(({ stopped }) => stopped.value?.stop.kind);
      expect(stops.sort()).toEqual(['already-filled', undefined]);
    },
  );

  test('the window that came second may insert once the first one got nowhere', async () => {
    const stage = createReplyStage({ kind: 'post-gone' }, { kind: 'filled' });
    const other = stage.openAnotherPanel();
    await stage.flow.insert(replyTo());
    await other.insert(replyTo());
    expect(await readLog(stage.desk)).toMatchObject([{ delivery: 'filled' }]);
    // And the first one, taken up again in the same instant as that stands, does not come on top.
    await stage.flow.tryAgain();
    expect(stage.flow.stopped.value?.stop.kind).toBe('already-filled');
    expect(await readLog(stage.desk)).toHaveLength(1);
  });

  test('two stopped attempts taken up again in the same instant are one fill', async () => {
    const stage = createReplyStage({ kind: 'post-gone' }, { kind: 'post-gone' }, { kind: 'filled' });
    const other = stage.openAnotherPanel();
    await stage.flow.insert(replyTo());
    await other.insert(replyTo());
    await Promise.all([stage.flow.tryAgain(), other.tryAgain()]);
    expect(stage.page.asked).toHaveLength(3);
    expect(await readLog(stage.desk)).toMatchObject([{ delivery: 'filled' }]);
  });

  test('tried again it asks again what was agreed to for the attempt before', async () => {
    const stage = createReplyStage(
      { kind: 'occupied', existing: '書きかけ' },
      { kind: 'post-gone' },
      { kind: 'filled' },
    );
    await stage.flow.insert(replyTo());
    await stage.flow.append();
    await stage.flow.tryAgain();
    expect(stage.page.asked.map(({ onExisting }) => onExisting)).toEqual(['ask', 'append', 'ask']);
  });

  test('colleagues do not stand in each other’s way', async () => {
    const stage = createReplyStage({ kind: 'filled' });
    await stage.flow.insert(replyTo());
    await stage.openAnotherPanel().insert(replyTo({ agent: { ...MIURA, id: 'somebody-else' } }));
    expect(stage.page.asked).toHaveLength(2);
  });

  test.each([
    { kind: 'wrong-account', signedIn: 'private', expected: 'SoraMobileCare' },
    { kind: 'post-gone' },
    { kind: 'no-contact' },
    { kind: 'occupied', existing: '書きかけ' },
  ] as const)('leaves nothing in the log when the page says $kind', async (outcome) => {
    const stage = createReplyStage(outcome);
    await stage.flow.insert(replyTo());
    expect(await readLog(stage.desk)).toEqual([]);
    expect(stage.flow.stopped.value?.stop).toEqual(outcome);
    for (const { filled } of stage.kept.values()) expect(filled).toEqual({});
  });

  test('leaves nothing in the log when the page does not answer or fails', async () => {
    for (const [error, kind] of [
      [new NobodyListensError('gone'), 'no-page'],
      [new Error('boom'), 'failed'],
    ] as const) {
      const stage = createReplyStage(error);
      await stage.flow.insert(replyTo());
      expect(await readLog(stage.desk)).toEqual([]);
      expect(stage.flow.stopped.value?.stop.kind).toBe(kind);
    }
  });

  test('keeps the entry when the page was left while it was being filled: the text may be out', async () => {
    const stage = createReplyStage(new LeftUnansweredError('the message channel closed'));
    await stage.flow.insert(replyTo());
    expect(await readLog(stage.desk)).toMatchObject([{ delivery: 'filled' }]);
    expect(stage.flow.stopped.value).toBeNull();
  });

  test('leaves nothing in the log when the part could not be taken', async () => {
    const stage = createReplyStage({ kind: 'filled' });
    stage.ports.progress.step = () => Promise.reject(new Error('the background is gone'));
    await stage.flow.insert(replyTo());
    expect(await readLog(stage.desk)).toEqual([]);
    expect(stage.page.asked).toEqual([]);
    expect(stage.flow.stopped.value?.stop.kind).toBe('failed');
  });

  test('counts as filled once the page has it, though the background is gone right after', async () => {
    const stage = createReplyStage({ kind: 'filled' });
    const { fill } = stage.ports;
    stage.ports.fill = (request) => {
      stage.ports.progress.step = () => Promise.reject(new Error('the background is gone'));
      return fill(request);
    };
    await stage.flow.insert(replyTo());
    expect(await readLog(stage.desk)).toMatchObject([{ delivery: 'filled' }]);
    expect(stage.flow.stopped.value).toBeNull();
  });

  test('asks nothing of the page for somebody who refused contact', async () => {
    const stage = createReplyStage({ kind: 'filled' });
    await stage.desk.authors.setNoContact({ post: makePost() }, '返信は不要');
    await expect(stage.flow.insert(replyTo())).rejects.toMatchObject({ code: 'no-contact' });
    expect(stage.page.asked).toEqual([]);
    expect(stage.flow.busy.value).toBe(false);
  });
});

describe('after a stop', () => {
  test('adding to what stands in the composer is the same entry, logged again first', async () => {
    const stage = createReplyStage({ kind: 'occupied', existing: '書きかけ' }, { kind: 'filled' });
    await stage.flow.insert(replyTo());
    await stage.flow.append();
    const [first, second] = stage.page.asked;
    expect(second).toEqual({ ...first, onExisting: 'append' });
    expect((await readLog(stage.desk)).map(({ delivery }) => delivery)).toEqual(['filled']);
    expect(stage.flow.stopped.value).toBeNull();
  });

  test('what the agent agreed to once is not asked again, whatever stops it next', async () => {
    const stage = createReplyStage(
      { kind: 'unknown-account', expected: 'SoraMobileCare' },
      { kind: 'occupied', existing: '書きかけ' },
      { kind: 'filled' },
    );
    await stage.flow.insert(replyTo());
    expect(await readLog(stage.desk)).toEqual([]);
    await stage.flow.insertUnderUnknownAccount();
    await stage.flow.append();
    expect(
      stage.page.asked.map(({ onExisting, onUnknownAccount }) => [onExisting, onUnknownAccount]),
    ).toEqual([
      ['ask', 'ask'],
      ['ask', 'insert'],
      ['append', 'insert'],
    ]);
    expect(await readLog(stage.desk)).toHaveLength(1);
  });

  test.each<[FillOutcome['kind'], FillOutcome, (flow: ReturnType<typeof createReplyFlow>) => Promise<void>]>([
    ['no-composer', { kind: 'no-composer' }, async () => undefined],
    ['post-gone', { kind: 'post-gone' }, (flow) => flow.openIntent()],
  ])('after %s the reply window opens with this text, and the entry stands', async (_kind, outcome, go) => {
    const stage = createReplyStage(outcome);
    await stage.flow.insert(replyTo());
    await go(stage.flow);
    expect(stage.opened).toEqual([
      'https://x.com/intent/tweet?in_reply_to=1991000000000000001&text=そらモバイルの三浦です。お調べします。^MJ',
    ]);
    const [entry] = await readLog(stage.desk);
    expect(stage.kept.get(entry?.id ?? '')?.filled).toMatchObject({ 0: { by: 'intent' } });
  });

  test('a reply window that does not open leaves nothing in the log', async () => {
    const stage = createReplyStage({ kind: 'no-composer' });
    stage.ports.openTab = () => Promise.reject(new Error('no tab'));
    await stage.flow.insert(replyTo());
    expect(await readLog(stage.desk)).toEqual([]);
    expect(stage.flow.stopped.value?.stop.kind).toBe('failed');
  });

  test('is over when another window has replied to the post since', async () => {
    const stage = createReplyStage({ kind: 'occupied', existing: '書きかけ' }, { kind: 'filled' });
    await stage.flow.insert(replyTo());
    await stage.openAnotherPanel().insert(replyTo());
    const [other] = await readLog(stage.desk);
    await stage.desk.interactions.confirmSent(other?.id ?? '', { permalink: null, by: 'page' });
    await stage.flow.append();
    expect(stage.flow.stopped.value?.stop.kind).toBe('already-filled');
    expect(stage.page.asked).toHaveLength(2);
    expect(await readLog(stage.desk)).toHaveLength(1);
  });

  test('a text the composer did not take is on the clipboard', async () => {
    const stage = createReplyStage({ kind: 'mismatch', found: '…' });
    await stage.flow.insert(replyTo());
    expect(stage.clipboard.text).toBe('そらモバイルの三浦です。お調べします。^MJ');
    const [entry, ...more] = await readLog(stage.desk);
    expect(more).toEqual([]);
    // The box may hold half of it: the agent is told to empty it first.
    expect(stage.kept.get(entry?.id ?? '')?.filled).toMatchObject({ 0: { by: 'mismatch' } });
  });

  test('a composer that took nothing is as none: the reply window comes before the clipboard', async () => {
    const stage = createReplyStage({ kind: 'ignored' });
    await stage.flow.insert(replyTo());
    expect(stage.flow.stopped.value?.stop.kind).toBe('ignored');
    expect([await readLog(stage.desk), stage.clipboard.text]).toEqual([[], null]);
    await stage.flow.openIntent();
    expect(stage.opened).toHaveLength(1);
    const [entry] = await readLog(stage.desk);
    expect(stage.kept.get(entry?.id ?? '')?.filled).toMatchObject({ 0: { by: 'intent' } });
  });

  test('a composer that took nothing, of a post without a reply window: the text is on the clipboard', async () => {
    const stage = createReplyStage({ kind: 'ignored' });
    await stage.flow.insert(replyTo({ post: makePost({ id: null }) }));
    expect(stage.clipboard.text).toBe('そらモバイルの三浦です。お調べします。^MJ');
    const [entry] = await readLog(stage.desk);
    expect(stage.kept.get(entry?.id ?? '')?.filled).toMatchObject({ 0: { by: 'clipboard' } });
  });

  describe('with a text in the box that is not what was put in', () => {
    async function mismatch(...after: FillOutcome[]) {
      const stage = createReplyStage({ kind: 'mismatch', found: '…' }, ...after);
      await stage.flow.insert(replyTo());
      const [entry] = await readLog(stage.desk);
      const { post, parts, expectedHandle, seenHandle } = replyTo();
      const part = { id: entry?.id ?? '', part: 0, parts, post, expectedHandle, seenHandle };
      return { ...stage, part, filled: () => stage.kept.get(part.id)?.filled[0] };
    }

    test('the reply window stays shut while the box holds it', async () => {
      const stage = await mismatch({ kind: 'mismatch', found: '…' });
      expect(await stage.flow.moveToIntent(stage.part)).toBe(false);
      expect(stage.page.asked.at(-1)).toMatchObject({ onExisting: 'look' });
      expect(stage.opened).toEqual([]);
      expect(stage.filled()).toMatchObject({ by: 'mismatch' });
    });

    test('it opens once the box is empty, and only once', async () => {
      const stage = await mismatch({ kind: 'ignored' });
      await Promise.all([stage.flow.moveToIntent(stage.part), stage.flow.moveToIntent(stage.part)]);
      expect(stage.opened).toHaveLength(1);
      expect(stage.filled()).toMatchObject({ by: 'intent' });
      expect(stage.filled()).not.toHaveProperty('denied');
      expect(await readLog(stage.desk)).toMatchObject([{ delivery: 'filled' }]);
    });

    test('it stays shut when the page saw the text go out meanwhile', async () => {
      const stage = await mismatch({ kind: 'ignored' });
      const said = { permalink: 'https://x.com/a/status/2', text: '…', handle: 'a', postedAt: null };
      await stage.ports.progress.step(stage.part.id, { kind: 'sent', part: 0, said });
      await stage.flow.moveToIntent(stage.part);
      expect(stage.opened).toEqual([]);
      expect(stage.flow.stopped.value?.stop.kind).toBe('already-filled');
      expect(await readLog(stage.desk)).toHaveLength(1);
    });

    test('it stays shut for somebody who refused contact meanwhile', async () => {
      const stage = await mismatch({ kind: 'ignored' });
      await stage.desk.authors.setNoContact({ post: makePost() }, '返信は不要');
      await stage.flow.moveToIntent(stage.part);
      expect(stage.opened).toEqual([]);
      expect(stage.flow.stopped.value?.stop.kind).toBe('no-contact');
    });
  });

  test('a clipboard that refuses leaves the text to be selected, and no entry', async () => {
    const stage = createReplyStage({ kind: 'mismatch', found: '…' });
    stage.clipboard.refuses = true;
    await stage.flow.insert(replyTo());
    expect(stage.flow.stopped.value?.stop).toEqual({
      kind: 'copy-failed',
      text: 'そらモバイルの三浦です。お調べします。^MJ',
    });
    expect(await readLog(stage.desk)).toEqual([]);
  });

  test('no way out is left for somebody who refused contact meanwhile', async () => {
    const stage = createReplyStage({ kind: 'post-gone' });
    await stage.flow.insert(replyTo());
    await stage.desk.authors.setNoContact({ post: makePost() }, '返信は不要');
    await stage.flow.openIntent();
    expect(stage.flow.stopped.value?.stop.kind).toBe('no-contact');
    await stage.flow.copy();
    expect([stage.opened, stage.clipboard.text]).toEqual([[], null]);
    expect(await readLog(stage.desk)).toEqual([]);
  });
});

describe('parts', () => {
  const parts = ['一（続きます）', '二 ^MJ'];
  const begin = async ({ flow, desk }: ReturnType<typeof createReplyStage>, post = makePost()) => {
    await flow.insert(replyTo({ post, parts }));
    const [entry] = await readLog(desk);
    return { id: entry?.id ?? '', part: 1, parts, post, expectedHandle: null, seenHandle: null };
  };

  test('a part that was handed over is not handed over again', async () => {
    const stage = createReplyStage({ kind: 'filled' });
    const next = await begin(stage);
    await stage.flow.insertPart({ ...next, part: 0 });
    expect(stage.page.asked).toHaveLength(1);
    await stage.flow.insertPart(next);
    await stage.flow.insertPart(next);
    expect(stage.page.asked.map(({ text }) => text)).toEqual(parts);
  });

  test('of two panels that offer the next part only one hands it over', async () => {
    const stage = createReplyStage({ kind: 'filled' });
    const next = await begin(stage);
    const other = stage.openAnotherPanel();
    await Promise.all([stage.flow.insertPart(next), other.insertPart(next)]);
    expect(stage.page.asked.map(({ text }) => text)).toEqual(parts);
    const stops = [stage.flow, other].map(({ stopped }) => stopped.value?.stop.kind);
    expect(stops.sort()).toEqual(['already-filled', undefined]);
    // The one that came second takes nothing from the first when it gives up or looks again.
    await other.tryAgain();
    expect(stage.page.asked).toHaveLength(2);
    expect(stage.kept.get(next.id)?.filled[1]).toMatchObject({ by: 'composer' });
  });

  test('a part that did not get in may be handed over by another panel', async () => {
    const stage = createReplyStage({ kind: 'filled' }, { kind: 'post-gone' }, { kind: 'filled' });
    const next = await begin(stage);
    await stage.flow.insertPart(next);
    await stage.openAnotherPanel().insertPart(next);
    expect(stage.page.asked.map(({ text }) => text)).toEqual(['一（続きます）', '二 ^MJ', '二 ^MJ']);
  });

  test('the second part stays back when the person refused after the first, also where no page can check', async () => {
    const stage = createReplyStage({ kind: 'filled' }, new NobodyListensError('closed'));
    const post = makePost({ id: null });
    const next = await begin(stage, post);
    await stage.desk.authors.setNoContact({ post }, '返信は不要');
    await stage.flow.insertPart(next);
    expect(stage.flow.stopped.value?.stop.kind).toBe('no-contact');
    expect(stage.clipboard.text).toBeNull();
    expect(await readLog(stage.desk)).toHaveLength(1);
  });

  test('a second part that does not get in leaves the first one in the log', async () => {
    const stage = createReplyStage({ kind: 'filled' }, { kind: 'post-gone' });
    await stage.flow.insertPart(await begin(stage));
    expect(stage.flow.stopped.value?.stop.kind).toBe('post-gone');
    expect(await readLog(stage.desk)).toHaveLength(1);
  });
});
