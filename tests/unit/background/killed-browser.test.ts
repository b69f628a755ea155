import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { confirmPart, denyPart } from '@/components/panel/model/insertion/posting';
import { readUnderWay } from '@/components/panel/model/insertion/under-way-state';
import { takeStep } from '@/entrypoints/background/reply-progress';
import { tendReplies } from '@/entrypoints/background/reply-upkeep';
import { recordSent } from '@/entrypoints/background/sent-replies';
import { fillId } from '@/lib/domain/fill-id';
import type { Interaction } from '@/lib/domain/interaction';
import type { ProgressStep } from '@/lib/messaging/reply-progress';
import { createStage, makeLog, makePost } from '../desk/stage';
import { stubLocks } from '../stub-locks';

const PARTS = ['はじめの部分（続きます）', 'おわりの部分 ^MJ'];
const LINK = 'https://x.com/SoraMobileCare/status/990';
const report = (id: string, part: number, text: string) => ({
  fillId: fillId(id, part),
  permalink: part === 0 ? LINK : `${LINK}${part}`,
  text,
  handle: 'SoraMobileCare',
  postedAt: '2026-08-24T00:10:00.000Z',
});

/** A reply in two parts, the first of which is in the agent's hands. */
async function replyInTwo() {
  const desk = createStage().open();
  const entry = await desk.interactions.log(makeLog({ post: makePost(), parts: PARTS }));
  const step = (id: string, its: ProgressStep) => takeStep(desk, id, its);
  const filled = { by: 'composer' as const, at: entry.createdAt, claim: 'c' };
  await step(entry.id, { kind: 'claim', part: 0, filled });
  return { desk, entry, ports: { desk, progress: { step, onChange: () => undefined } } };
}
/** What is kept beside the log ends with the browser. */
const killBrowser = () => fakeBrowser.storage.session.clear();

beforeEach(() => {
  fakeBrowser.reset();
  stubLocks();
});

it('the text and the link of a part seen before the browser was killed are in the log in the end', async () => {
  const { desk, entry } = await replyInTwo();
  await recordSent(desk, report(entry.id, 0, 'はじめの部分、直した（続きます）'));
  await killBrowser();
  await takeStep(desk, entry.id, {
    kind: 'claim',
    part: 1,
    filled: { by: 'composer', at: entry.createdAt, claim: 'd' },
  });
  await recordSent(desk, report(entry.id, 1, PARTS[1] ?? ''));
  expect(await desk.interactions.find(entry.id)).toMatchObject({
    delivery: 'sent',
    confirmedBy: 'page',
    parts: ['はじめの部分、直した（続きます）', PARTS[1]],
    replyUrl: LINK,
  });
});

it('so is what the agent said of a part, with the entry as it was before', async () => {
  const { desk, entry, ports } = await replyInTwo();
  await confirmPart(ports, entry, 0);
  await killBrowser();
  expect(Object.keys((await takeStep(desk, entry.id, { kind: 'read' })).sent)).toEqual(['0']);
  expect((await desk.interactions.history(entry.id)).length).toBeGreaterThan(0);
});

it('is kept at the next look when the log could not be written then', async () => {
  const { desk, entry } = await replyInTwo();
  const recording = vi.spyOn(desk.interactions, 'recordParts').mockRejectedValueOnce(new Error('disk'));
  await recordSent(desk, report(entry.id, 0, 'はじめの部分、直した')).catch(() => undefined);
  recording.mockRestore();
  await tendReplies(desk);
  await killBrowser();
  expect((await takeStep(desk, entry.id, { kind: 'read' })).sent[0]?.text).toBe('はじめの部分、直した');
});

it('writes what is known once: each write makes the worker look again', async () => {
  const { desk, entry } = await replyInTwo();
  await recordSent(desk, report(entry.id, 0, PARTS[0] ?? ''));
  const recording = vi.spyOn(desk.interactions, 'recordParts');
  await tendReplies(desk);
  expect(recording).not.toHaveBeenCalled();
});

it('asks of the next part after a restart, and lets it be inserted once it is said not to be out', async () => {
  const { desk, entry, ports } = await replyInTwo();
  await recordSent(desk, report(entry.id, 0, PARTS[0] ?? ''));
  await killBrowser();
  const stateOf = async (reply: Interaction) => {
    const { filled, sent } = await takeStep(desk, reply.id, { kind: 'read' });
    return readUnderWay(reply, filled, sent, new Date(reply.createdAt), false);
  };
  // It may have been handed over and posted in the last moment: inserting it unasked could post it twice.
  expect(await stateOf(entry)).toMatchObject({ waiting: 1, next: null, ask: true });
  await denyPart(ports, entry, 1);
  expect(await stateOf(entry)).toMatchObject({ waiting: null, next: 1 });
});
