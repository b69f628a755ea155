import { beforeEach, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { takeStep } from '@/entrypoints/background/reply-progress';
import { tendReplies } from '@/entrypoints/background/reply-upkeep';
import { recordSent } from '@/entrypoints/background/sent-replies';
import { keepSubmitted } from '@/entrypoints/background/submitted-comments';
import { fillId } from '@/lib/domain/fill-id';
import { createStage, makeLog, makePost } from '../desk/stage';
import { stubLocks } from '../stub-locks';

const said = { permalink: null, text: 'みさき様…', handle: 'sora', postedAt: null };
const report = (id: string) => ({
  ...said,
  fillId: fillId(id, 0),
  permalink: 'https://x.com/sora/status/990',
});
const kept = async () => Object.keys(await fakeBrowser.storage.session.get(null));

/** A desk with one reply in the agent's hands, of so many parts. */
async function reply(parts: readonly string[] = ['みさき様… ^MJ']) {
  const desk = createStage().open();
  const entry = await desk.interactions.log(makeLog({ post: makePost(), parts }));
  const filled = { by: 'composer' as const, at: entry.createdAt, claim: 'c' };
  await takeStep(desk, entry.id, { kind: 'claim', part: 0, filled });
  return { desk, entry };
}

beforeEach(() => {
  fakeBrowser.reset();
  stubLocks();
});

it('forgets how far a reply got once the page has shown it', async () => {
  const { desk, entry } = await reply();
  await recordSent(desk, report(entry.id));
  expect(await kept()).not.toEqual([]);
  await tendReplies(desk);
  expect(await kept()).toEqual([]);
});

it('forgets it with the person it was for', async () => {
  const { desk, entry } = await reply(['みさき様… （続きます）', '続き ^MJ']);
  await recordSent(desk, report(entry.id));
  await keepSubmitted({ fillId: fillId(entry.id, 0), text: 'みさき様…', name: 'そらモバイル' }, {});
  await desk.authors.erase(entry.authorId);
  await tendReplies(desk);
  expect(await kept()).toEqual([]);
});

it('forgets with the person what was sent off to them, though nothing else is kept of it', async () => {
  const { desk, entry } = await reply();
  await fakeBrowser.storage.session.clear();
  await keepSubmitted({ fillId: fillId(entry.id, 0), text: 'みさき様…', name: 'そらモバイル' }, {});
  await desk.authors.erase(entry.authorId);
  await tendReplies(desk);
  expect(await kept()).toEqual([]);
});

it('keeps it while parts are to come, and of a reply taken back for a day', async () => {
  const { desk, entry } = await reply(['みさき様… （続きます）', '続き ^MJ']);
  await tendReplies(desk);
  expect(await kept()).toHaveLength(1);
  await desk.interactions.undo(entry.id);
  const at = Date.parse(entry.createdAt);
  await tendReplies(desk, at + 23 * 3_600_000);
  expect(await kept()).toHaveLength(1);
  await tendReplies(desk, at + 25 * 3_600_000);
  expect(await kept()).toEqual([]);
});

it('says in the log what is known to be out, when that was cut short before', async () => {
  const { desk, entry } = await reply();
  await takeStep(desk, entry.id, { kind: 'sent', part: 0, said });
  await tendReplies(desk);
  expect(await desk.interactions.find(entry.id)).toMatchObject({ delivery: 'sent', confirmedBy: 'agent' });
});

it('leaves other things of the session alone', async () => {
  const { desk } = await reply();
  await fakeBrowser.storage.session.set({ 'selected:1': { at: 'now' } });
  await tendReplies(desk);
  expect(await kept()).toContain('selected:1');
});
