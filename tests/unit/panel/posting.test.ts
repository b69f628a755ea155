import { describe, expect, test } from 'vitest';
import {
  confirmPart,
  denyPart,
  dropRest,
  postpone,
  sayNotPosted,
  sayPosted,
} from '@/components/panel/model/insertion/posting';
import { ASK_AFTER_MS, readUnderWay } from '@/components/panel/model/insertion/under-way-state';
import { makePost } from '../desk/stage';
import { createReplyStage, readLog, replyTo } from './reply-stage';

const TWO = ['一通目（続きます）', '二通目 ^MJ'];
const AT = '2026-08-24T01:00:00.000Z';
const later = (ms: number) => new Date(Date.parse(AT) + ms);
const reply = { id: 'r', parts: TWO, delivery: 'filled' as const };
const seen = (text: string) => ({ permalink: 'https://x.com/a/status/2', text, handle: 'a', postedAt: AT });

async function filledReply(parts: readonly string[]) {
  const stage = createReplyStage({ kind: 'filled' });
  await stage.flow.insert(replyTo({ parts }));
  const [entry] = await readLog(stage.desk);
  if (entry === undefined) throw new Error('nothing logged');
  return { ...stage, entry };
}

describe('where a reply stands', () => {
  test('the next part is offered only when the one before is out', () => {
    const filled = { 0: { by: 'composer' as const, at: AT, claim: 'c' } };
    const before = readUnderWay(reply, filled, {}, later(0), false);
    expect(before).toMatchObject({ waiting: 0, next: null, ask: false });
    expect(before?.parts.map(({ state }) => state)).toEqual(['filled', 'later']);
    const after = readUnderWay(reply, filled, { 0: seen('一通目（続きます）') }, later(0), false);
    expect(after).toMatchObject({ waiting: null, next: 1 });
    expect(after?.parts.map(({ state }) => state)).toEqual(['sent', 'next']);
  });

  test('asks when a minute has told nothing, and not again after "later"', () => {
    const filled = { 0: { by: 'composer' as const, at: AT, claim: 'c' } };
    expect(readUnderWay(reply, filled, {}, later(ASK_AFTER_MS - 1), false)?.ask).toBe(false);
    expect(readUnderWay(reply, filled, {}, later(ASK_AFTER_MS), false)?.ask).toBe(true);
    const asked = { 0: { by: 'composer' as const, at: AT, claim: 'c', asked: true } };
    expect(readUnderWay(reply, asked, {}, later(ASK_AFTER_MS), false)).toMatchObject({
      postponed: true,
      ask: true,
      next: null,
    });
  });

  test('asks at once for a reply from before the browser was closed, and offers no second insertion', () => {
    expect(readUnderWay(reply, {}, {}, later(0), false)).toMatchObject({
      ask: true,
      waiting: 0,
      next: null,
      by: 'earlier',
    });
  });

  test('offers nothing while every part is out and the log does not say so yet', () => {
    const sent = { 0: seen(TWO[0] ?? ''), 1: seen(TWO[1] ?? '') };
    const state = readUnderWay(reply, {}, sent, later(0), false);
    expect(state).toMatchObject({ waiting: null, next: null, ask: false, postponed: false });
    expect(state?.parts.map((part) => part.state)).toEqual(['sent', 'sent']);
  });

  test('has nothing to say once the reply is settled', () => {
    expect(readUnderWay({ ...reply, delivery: 'sent' }, {}, {}, later(0), false)).toBeNull();
    expect(readUnderWay({ ...reply, delivery: 'unsent' }, {}, {}, later(0), false)).toBeNull();
  });
});

describe('the agent says', () => {
  test('"posted" for each part: with the last one the entry is sent by the agent’s word', async () => {
    const { ports, desk, entry } = await filledReply(TWO);
    expect(await confirmPart(ports, entry, 0)).toEqual({ complete: false });
    expect((await readLog(desk))[0]?.delivery).toBe('filled');
    expect(await confirmPart(ports, entry, 1)).toEqual({ complete: true });
    expect((await readLog(desk))[0]).toMatchObject({ delivery: 'sent', confirmedBy: 'agent', parts: TWO });
  });

  test('"posted" does not overwrite what the page saw', async () => {
    const { ports, desk, entry, kept } = await filledReply(TWO);
    const { filled = {} } = kept.get(entry.id) ?? {};
    kept.set(entry.id, { filled, sent: { 0: seen('一通目、手直し（続きます）') } });
    await confirmPart(ports, entry, 0);
    await confirmPart(ports, entry, 1);
    expect((await readLog(desk))[0]).toMatchObject({
      parts: ['一通目、手直し（続きます）', '二通目 ^MJ'],
      replyUrl: 'https://x.com/a/status/2',
      accountHandle: 'a',
    });
  });

  test('"not posted" before anything is out marks the reply as unsent', async () => {
    const { ports, desk, entry } = await filledReply(['一通だけ ^MJ']);
    await denyPart(ports, entry, 0);
    expect((await readLog(desk))[0]?.delivery).toBe('unsent');
  });

  test('"not posted" for a later part offers that part again and keeps the first', async () => {
    const { ports, desk, entry, flow } = await filledReply(TWO);
    await confirmPart(ports, entry, 0);
    await flow.insertPart({
      id: entry.id,
      part: 1,
      parts: TWO,
      post: makePost(),
      expectedHandle: null,
      seenHandle: null,
    });
    await denyPart(ports, entry, 1);
    expect((await readLog(desk))[0]?.delivery).toBe('filled');
    const { filled, sent } = await ports.progress.step(entry.id, { kind: 'read' });
    const state = readUnderWay(entry, filled, sent, later(0), false);
    expect(state).toMatchObject({ next: 1, waiting: null });
  });

  test('"drop the rest" keeps only what was said', async () => {
    const { ports, desk, entry } = await filledReply(TWO);
    await confirmPart(ports, entry, 0);
    await dropRest(ports, entry);
    expect((await readLog(desk))[0]).toMatchObject({ delivery: 'sent', parts: ['一通目（続きます）'] });
  });

  test('"later" leaves the entry as it is', async () => {
    const { ports, desk, entry, kept } = await filledReply(['一通だけ ^MJ']);
    await postpone(ports, entry, 0);
    expect((await readLog(desk))[0]?.delivery).toBe('filled');
    expect(kept.get(entry.id)?.filled[0]).toMatchObject({ by: 'composer', asked: true });
  });
});

describe('of a reply in the history, of which the first part was seen going out', () => {
  async function halfSent() {
    const { desk, entry } = await filledReply(TWO);
    await desk.interactions.recordParts(entry.id, { 0: seen('一通目、手直し（続きます）') });
    const [reply = entry] = await readLog(desk);
    return { desk, reply };
  }

  test('"not posted" is about the rest: what went out stays logged as said', async () => {
    const { desk, reply } = await halfSent();
    await sayNotPosted({ desk }, reply);
    expect((await readLog(desk))[0]).toMatchObject({
      delivery: 'sent',
      parts: ['一通目、手直し（続きます）'],
      replyUrl: 'https://x.com/a/status/2',
      accountHandle: 'a',
    });
  });

  test('"posted" is about all of it, and keeps the link and the words the page showed', async () => {
    const { desk, reply } = await halfSent();
    await sayPosted({ desk }, reply);
    expect((await readLog(desk))[0]).toMatchObject({
      delivery: 'sent',
      parts: ['一通目、手直し（続きます）', '二通目 ^MJ'],
      replyUrl: 'https://x.com/a/status/2',
    });
  });

  test('without any part out, "not posted" marks it as unsent', async () => {
    const { desk, entry } = await filledReply(TWO);
    await sayNotPosted({ desk }, entry);
    expect((await readLog(desk))[0]?.delivery).toBe('unsent');
  });
});
