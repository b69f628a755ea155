import { describe, expect, test } from 'vitest';
import type { Desk } from '@/lib/desk/desk';
import { pageKeys } from '@/lib/domain/page-keys';
import type { Post } from '@/lib/domain/post';
import type { SeenAnswer } from '@/lib/domain/seen-answer';
import { openNews } from '@/lib/playbook/watch/watch-state';
import { createStage, makeLog, makePost } from './stage';

const NOW = '2026-11-19T06:00:00.000Z';
const X_EPOCH = 1_288_834_974_657n;
/** Id of a post made so many minutes after our reply went out, as X makes them. */
const idAt = (minutes: number) => String((BigInt(Date.parse(NOW) + minutes * 60_000) - X_EPOCH) << 22n);

const OURS = idAt(0);
const ANSWER = idAt(120);

const answer = (fields: Parameters<typeof makePost>[0] = {}) =>
  makePost({
    id: ANSWER,
    permalink: `https://x.com/${fields.handle ?? 'misaki_latte'}/status/${ANSWER}`,
    postedAt: '2026-11-19T08:00:00.000Z',
    text: '直りません',
    ...fields,
  });

/** A post that says whom it answers, where the page shows no conversation. */
const says = (post: Post, ...answers: string[]): SeenAnswer => ({
  post,
  answers,
  follows: [],
  isDirect: false,
});
/** A post below others of a conversation. */
const follows = (post: Post, ids: string[], isDirect = true): SeenAnswer => ({
  post,
  answers: [],
  follows: ids,
  isDirect,
});

async function openStage() {
  const stage = createStage();
  stage.setTime(NOW);
  const desk = stage.open();
  await desk.health.ready();
  return { stage, desk };
}

/** A reply that went out as one post. */
async function reply(desk: Desk, id: string, fields: Parameters<typeof makeLog>[0] = {}) {
  const entry = await desk.interactions.log(makeLog(fields));
  const permalink = `https://x.com/SoraMobileCare/status/${id}`;
  return desk.interactions.confirmSent(entry.id, { permalink, by: 'page', postedAt: NOW });
}

describe('an answer in a conversation', () => {
  test('is tied to the very reply it follows, not to the last one', async () => {
    const { stage, desk } = await openStage();
    const first = await reply(desk, OURS);
    stage.setTime('2026-11-19T07:00:00.000Z');
    const later = await desk.interactions.log(makeLog({ post: makePost({ id: idAt(30) }) }));
    expect(await desk.watches.noticeAnswer(follows(answer(), [OURS]))).toBe(true);
    const watches = await desk.watches.ofAuthor(later.authorId);
    expect(watches.map(({ id, caseId }) => [id, caseId])).toEqual([[first.id, first.caseId]]);
    expect(watches[0]?.news).toMatchObject([{ text: '直りません', byOwner: true, toUs: true }]);
    // In a list it goes by what they wrote.
    expect(watches[0]?.post.title).toBe(makePost().text);
  });

  test('by a stranger counts, too; the person of the case comes first', async () => {
    const { desk } = await openStage();
    const { authorId } = await reply(desk, OURS);
    const stranger = answer({ handle: 'sora_fan_3', id: idAt(60), text: '私もです' });
    await desk.watches.noticeAnswer(follows(stranger, [OURS]));
    await desk.watches.noticeAnswer(follows(answer(), [OURS], false));
    const [watch] = await desk.watches.ofAuthor(authorId);
    expect(openNews(watch ?? { news: [] }).map(({ text, byOwner, toUs }) => [text, byOwner, toUs])).toEqual([
      ['直りません', true, false],
      ['私もです', false, true],
    ]);
    // Nobody is taken into the desk for that (law 2).
    expect(await desk.authors.findByKeys(['x:sora_fan_3'])).toBeUndefined();
  });

  test('is found again from our post and from its own', async () => {
    const { desk } = await openStage();
    const { id } = await reply(desk, OURS);
    const stranger = answer({ handle: 'sora_fan_3' });
    await desk.watches.noticeAnswer(follows(stranger, [OURS]));
    for (const post of [makePost({ id: OURS, handle: 'SoraMobileCare', permalink: null }), stranger]) {
      expect((await desk.watches.ofPage(pageKeys(post))).map((watch) => watch.id)).toEqual([id]);
    }
  });

  test('goes with its writer from the case of somebody else when they are erased, and stays gone (law 6)', async () => {
    const { stage, desk } = await openStage();
    const { id } = await reply(desk, OURS);
    const { authorId } = await desk.interactions.log(
      makeLog({ post: makePost({ handle: 'sora_fan_3', id: '7' }) }),
    );
    const byThird = follows(answer({ handle: 'sora_fan_3', id: idAt(60), text: '横から失礼' }), [OURS]);
    await desk.watches.noticeAnswer(byThird);
    await desk.watches.noticeAnswer(follows(answer(), [OURS]));
    await desk.authors.erase(authorId);
    const { pages } = (await desk.watches.ofPage([`x:${OURS}`]))[0] ?? {};
    expect(pages).toEqual([`x:${OURS}`, `x:${ANSWER}`]);
    await desk.watches.noticeAnswer(byThird);
    const left = JSON.stringify(await stage.dump());
    expect(left).not.toMatch(/横から失礼|sora_fan_3/u);
    // Nor by the address of their post, in no earlier version either.
    expect(left).not.toContain(`x:${idAt(60)}`);
    expect((await desk.watches.ofPage([`x:${OURS}`])).map((watch) => [watch.id, watch.news.length])).toEqual([
      [id, 1],
    ]);
  });

  test('below a later part of ours belongs to the reply', async () => {
    const { desk } = await openStage();
    const entry = await reply(desk, OURS, { parts: ['一', '二'] });
    const part = {
      permalink: `https://x.com/SoraMobileCare/status/${idAt(1)}`,
      text: '二',
      handle: '',
      postedAt: NOW,
    };
    await desk.interactions.recordParts(entry.id, { 1: part });
    expect(await desk.watches.noticeAnswer(follows(answer(), [idAt(1), OURS]))).toBe(true);
  });

  test('right below a post of ours that nobody logged follows the reply above it, and does not answer it', async () => {
    const { desk } = await openStage();
    await reply(desk, OURS);
    await desk.watches.noticeAnswer(follows(answer(), [idAt(5), OURS]));
    expect((await desk.watches.ofPage([`x:${OURS}`]))[0]?.news).toMatchObject([{ toUs: false }]);
  });

  test.each([
    ['a post of ours that nobody logged', follows(answer(), [idAt(5)])],
    ['a post of ours that is newer than it', follows(answer({ id: idAt(-5) }), [OURS])],
    ['nobody who can be read', follows(answer({ author: null }), [OURS])],
  ])('leaves no trace where it follows or is by %s', async (_name, seen) => {
    const { stage, desk } = await openStage();
    await reply(desk, OURS, { post: makePost({ handle: 'somebody' }) });
    const before = await stage.dump();
    expect(await desk.watches.noticeAnswer(seen)).toBe(false);
    expect(await stage.dump()).toEqual(before);
  });

  test('to a reply whose watch was ended is kept quietly; after "answered" the talk goes on', async () => {
    const { desk } = await openStage();
    const { id } = await reply(desk, OURS);
    const stateAfter = async (seen: SeenAnswer) => {
      await desk.watches.noticeAnswer(seen);
      const [watch] = await desk.watches.ofPage([`x:${OURS}`]);
      return [watch?.state, openNews(watch ?? { news: [] }).length];
    };
    await stateAfter(follows(answer(), [OURS]));
    await desk.watches.judge(id, 'answered');
    expect(await stateAfter(follows(answer({ id: idAt(130) }), [OURS]))).toEqual(['open', 1]);
    await desk.watches.judge(id, 'ended');
    expect(await stateAfter(follows(answer({ id: idAt(140) }), [OURS]))).toEqual(['ended', 1]);
  });
});

describe('an answer that says whom it answers', () => {
  test('is kept with the reply it answers, once, and may be judged', async () => {
    const { desk } = await openStage();
    const entry = await desk.interactions.log(makeLog());
    expect(await desk.watches.noticeAnswer(says(answer(), 'soramobilecare'))).toBe(true);
    expect(await desk.watches.noticeAnswer(says(answer(), 'SoraMobileCare'))).toBe(true);
    const [watch] = await desk.watches.ofAuthor(entry.authorId);
    expect(watch).toMatchObject({ id: entry.id, caseId: entry.caseId });
    expect(watch?.news.map(({ text }) => text)).toEqual(['直りません']);
    await desk.watches.judge(entry.id, 'answered');
    expect((await desk.authors.cases(entry.authorId))[0]?.status).toBe('answered');
  });

  test.each([
    ['to somebody else', answer(), ['somebody']],
    ['that names nobody', answer(), []],
    ['by a stranger', answer({ handle: 'stranger' }), ['SoraMobileCare']],
    ['from before our reply', answer({ postedAt: '2026-11-19T05:00:00.000Z' }), ['SoraMobileCare']],
    ['of unknown time', answer({ postedAt: null }), ['SoraMobileCare']],
    ['of unknown id', answer({ id: null }), ['SoraMobileCare']],
  ])('is not guessed: a post %s leaves no trace', async (_name, post, handles) => {
    const { stage, desk } = await openStage();
    await desk.interactions.log(makeLog());
    const before = await stage.dump();
    expect(await desk.watches.noticeAnswer(says(post, ...handles))).toBe(false);
    expect(await stage.dump()).toEqual(before);
  });

  test('goes with the person when two turn out to be one', async () => {
    const { desk } = await openStage();
    const known = { key: 'x:id:77', idKey: null, name: null, handle: null, url: null };
    await desk.interactions.log(makeLog({ post: makePost({ id: '7', author: known }) }));
    const first = await desk.interactions.log(makeLog({ post: makePost({ handle: 'sora' }) }));
    const reply = makePost({
      handle: 'sora',
      id: '5',
      postedAt: '2026-11-19T07:00:00.000Z',
      text: '直りません',
    });
    expect(await desk.watches.noticeAnswer(says(reply, 'SoraMobileCare'))).toBe(true);
    await desk.authors.learnId('x:sora', 'x:id:77');
    const person = await desk.authors.findByKeys(['x:sora']);
    expect((await desk.watches.ofAuthor(person?.id ?? '')).map(({ id }) => id)).toEqual([first.id]);
  });
});
