import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { confirmPart, denyPart } from '@/components/panel/model/insertion/posting';
import { takeStep } from '@/entrypoints/background/reply-progress';
import { listPendingFills, recordSent } from '@/entrypoints/background/sent-replies';
import type { Desk } from '@/lib/desk/desk';
import type { LogInput } from '@/lib/desk/log/log-input';
import { fillId } from '@/lib/domain/fill-id';
import type { SentReport } from '@/lib/messaging/protocol';
import type { ProgressStep } from '@/lib/messaging/reply-progress';
import { createStage, makeLog, makePost } from '../desk/stage';
import { stubLocks } from '../stub-locks';

const LINK = 'https://x.com/SoraMobileCare/status/990';
const PARTS = ['同じ一通目（続きます）', '二通目 ^MJ'];
const misaki = makePost();
const taro = makePost({ handle: 'taro', id: '1991000000000000002' });

const report = (id: string, part: number, fields: Partial<SentReport> = {}): SentReport => ({
  fillId: fillId(id, part),
  permalink: LINK,
  text: PARTS[part] ?? '',
  handle: 'SoraMobileCare',
  postedAt: null,
  ...fields,
});
const claim = (desk: Desk, id: string, part: number, by = 'c') =>
  takeStep(desk, id, {
    kind: 'claim',
    part,
    filled: { by: 'composer', at: '2026-08-24T00:00:00.000Z', claim: by },
  });

/** A desk with these replies logged as filled, and what the panel does with it. */
async function deskWith(...inputs: LogInput[]) {
  const desk = createStage().open();
  for (const input of inputs) await desk.interactions.log(input);
  const ports = {
    desk,
    progress: {
      step: (id: string, step: ProgressStep) => takeStep(desk, id, step),
      onChange: () => undefined,
    },
  };
  const find = async (id: string) => {
    const entry = await desk.interactions.find(id);
    if (entry === undefined) throw new Error(`no entry ${id}`);
    return entry;
  };
  return { desk, ports, find };
}
const listed = async (desk: Desk) => (await listPendingFills(desk, 'x', {})).map((each) => each.fillId);

beforeEach(() => {
  fakeBrowser.reset();
  stubLocks();
});

describe('one post of ours is the answer to one person', () => {
  it('also while the reply it belongs to has parts to come', async () => {
    const [a, b] = [makeLog({ post: misaki, parts: PARTS }), makeLog({ post: taro, parts: PARTS })];
    const { desk } = await deskWith(a, b);
    expect(await recordSent(desk, report(a.id, 0))).toBe(true);
    expect(await recordSent(desk, report(b.id, 0))).toBe(false);
    expect(await listed(desk)).toEqual([fillId(b.id, 0)]);
  });

  it('also when the agent said that a reply went out: it stays a candidate until its link is known', async () => {
    const [a, b] = [makeLog({ post: misaki }), makeLog({ post: taro })];
    const { desk, ports, find } = await deskWith(a, b);
    await confirmPart(ports, await find(a.id), 0);
    expect((await listed(desk)).sort()).toEqual([fillId(a.id, 0), fillId(b.id, 0)].sort());
    expect(await recordSent(desk, report(a.id, 0))).toBe(true);
    expect(await find(a.id)).toMatchObject({ delivery: 'sent', confirmedBy: 'page', replyUrl: LINK });
    expect(await recordSent(desk, report(b.id, 0))).toBe(false);
    expect(await listed(desk)).toEqual([fillId(b.id, 0)]);
  });

  it('is looked for where it was posted before the agent said so', async () => {
    const a = makeLog({ post: misaki });
    const { desk, ports, find } = await deskWith(a);
    const { createdAt } = await find(a.id);
    await confirmPart(ports, await find(a.id), 0);
    expect(await listPendingFills(desk, 'x', {})).toMatchObject([{ filledAt: createdAt }]);
  });

  it('learns the link of the first part though the browser was restarted since', async () => {
    const a = makeLog({ post: misaki, parts: PARTS });
    const { desk, ports, find } = await deskWith(a);
    for (const part of [0, 1]) await confirmPart(ports, await find(a.id), part);
    await fakeBrowser.storage.session.clear();
    await recordSent(desk, report(a.id, 0, { text: '直した一通目' }));
    expect(await find(a.id)).toMatchObject({ replyUrl: LINK, parts: ['直した一通目', PARTS[1]] });
  });

  it('of two quoted posts without an id, too', async () => {
    const [a, b] = [
      makeLog({ post: { ...misaki, id: null, kind: 'quote' } }),
      makeLog({ post: { ...taro, id: null, kind: 'quote' } }),
    ];
    const { desk } = await deskWith(a, b);
    expect(await recordSent(desk, report(a.id, 0))).toBe(true);
    expect(await recordSent(desk, report(b.id, 0))).toBe(false);
  });
});

describe('a text that never reached the agent is not on its way', () => {
  it('neither that of an entry taken back because nothing was inserted', async () => {
    const a = makeLog({ post: misaki });
    const { desk } = await deskWith(a);
    await claim(desk, a.id, 0);
    await takeStep(desk, a.id, { kind: 'release', part: 0, claim: 'c' });
    await desk.interactions.undo(a.id);
    expect(await listed(desk)).toEqual([]);
  });

  it('nor a later part', async () => {
    const a = makeLog({ post: misaki, parts: PARTS });
    const { desk } = await deskWith(a);
    expect(await listed(desk)).toEqual([fillId(a.id, 0)]);
    await recordSent(desk, report(a.id, 0));
    expect(await listed(desk)).toEqual([]);
    await claim(desk, a.id, 1);
    expect(await listed(desk)).toEqual([fillId(a.id, 1)]);
  });
});

describe('what goes out after all is logged', () => {
  it('though the agent said it did not', async () => {
    const a = makeLog({ post: misaki });
    const { desk, ports, find } = await deskWith(a);
    await claim(desk, a.id, 0);
    await denyPart(ports, await find(a.id), 0);
    expect(await listed(desk)).toEqual([fillId(a.id, 0)]);
    expect(await recordSent(desk, report(a.id, 0))).toBe(true);
    expect(await find(a.id)).toMatchObject({ delivery: 'sent', confirmedBy: 'page', replyUrl: LINK });
  });

  it('though she said so of a later part, which may be inserted again', async () => {
    const a = makeLog({ post: misaki, parts: PARTS });
    const { desk, ports, find } = await deskWith(a);
    await recordSent(desk, report(a.id, 0));
    await claim(desk, a.id, 1);
    await denyPart(ports, await find(a.id), 1);
    expect(await listed(desk)).toEqual([fillId(a.id, 1)]);
    expect((await claim(desk, a.id, 1, 'again')).granted).toBe(true);
  });

  it('as the part that went out, of a longer reply given up', async () => {
    const a = makeLog({ post: misaki, parts: PARTS });
    const { desk, ports, find } = await deskWith(a);
    await claim(desk, a.id, 0);
    await denyPart(ports, await find(a.id), 0);
    await recordSent(desk, report(a.id, 0));
    expect(await find(a.id)).toMatchObject({ delivery: 'sent', parts: [PARTS[0]] });
  });

  it('unless a later reply to the post stands in its place', async () => {
    const [a, b] = [makeLog({ post: misaki }), makeLog({ post: misaki })];
    const { desk, ports, find } = await deskWith(a);
    await denyPart(ports, await find(a.id), 0);
    await desk.interactions.log(b);
    expect(await listed(desk)).toEqual([fillId(b.id, 0)]);
    expect(await recordSent(desk, report(a.id, 0))).toBe(false);
  });

  it('though the log could not be written when it was seen', async () => {
    const a = makeLog({ post: misaki });
    const { desk, find } = await deskWith(a);
    const confirmSent = () => Promise.reject(new Error('disk full'));
    const full = { ...desk, interactions: { ...desk.interactions, confirmSent } };
    await expect(recordSent(full, report(a.id, 0))).rejects.toThrow('disk full');
    expect(await find(a.id)).toMatchObject({ delivery: 'filled' });
    await listPendingFills(desk, 'x', {});
    expect(await find(a.id)).toMatchObject({ delivery: 'sent', confirmedBy: 'page', replyUrl: LINK });
  });
});

it('takes a report of a reply that the page confirmed before for what it is', async () => {
  const a = makeLog({ post: misaki });
  const { desk, find } = await deskWith(a);
  await recordSent(desk, report(a.id, 0));
  await fakeBrowser.storage.session.clear();
  expect(await recordSent(desk, report(a.id, 0, { text: '別の文', permalink: `${LINK}1` }))).toBe(true);
  expect(await find(a.id)).toMatchObject({ replyUrl: LINK, parts: [PARTS[0]] });
  expect(await fakeBrowser.storage.session.get(null)).toEqual({});
});
