import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { answerProgress, takeStep } from '@/entrypoints/background/reply-progress';
import { recordSent } from '@/entrypoints/background/sent-replies';
import type { Desk } from '@/lib/desk/desk';
import { fillId } from '@/lib/domain/fill-id';
import { STORED } from '@/lib/messaging/stored-keys';
import { stubLocks } from '../stub-locks';

const ID = '01939f5e-7a10-7c3e-9d51-0f6a3b1c2d4e';
const AT = '2026-11-21T05:02:00.000Z';
const claim = (by: string) => ({
  kind: 'claim' as const,
  part: 1,
  filled: { by: 'composer' as const, at: AT, claim: by },
});
const post = { site: 'x', id: '1' };
const reply = { id: ID, parts: ['一', '二', '三', '四'], post, delivery: 'filled', deletedAt: null };
const desk = {
  interactions: {
    findAwaited: async () => reply,
    recordParts: async () => reply,
    page: async () => ({ rows: [], next: null }),
    pending: async () => [reply],
  },
} as unknown as Desk;
const said = { permalink: null, text: '言った文', handle: 'sora', postedAt: null };

beforeEach(() => {
  fakeBrowser.reset();
  stubLocks();
});

it('gives a part to one of two panels that ask at once, and to the same one again', async () => {
  const answers = await Promise.all([takeStep(desk, ID, claim('one')), takeStep(desk, ID, claim('two'))]);
  expect(answers.map(({ granted }) => granted)).toEqual([true, false]);
  expect((await takeStep(desk, ID, claim('one'))).granted).toBe(true);
});

it('gives no part that is out already', async () => {
  await takeStep(desk, ID, { kind: 'sent', part: 1, said });
  expect((await takeStep(desk, ID, claim('one'))).granted).toBe(false);
});

it('frees a part for the one who took it only, or when it was not posted', async () => {
  await takeStep(desk, ID, claim('one'));
  await takeStep(desk, ID, { kind: 'release', part: 1, claim: 'two' });
  expect((await takeStep(desk, ID, claim('two'))).granted).toBe(false);
  await takeStep(desk, ID, { kind: 'release', part: 1, claim: null });
  expect((await takeStep(desk, ID, claim('two'))).granted).toBe(true);
});

it('loses neither of two things said of different parts at once', async () => {
  const seen = {
    fillId: fillId(ID, 0),
    permalink: 'https://x.com/s/status/1',
    text: '一',
    handle: 's',
    postedAt: AT,
  };
  await Promise.all([
    takeStep(desk, ID, { kind: 'sent', part: 1, said }),
    recordSent(desk, seen),
    takeStep(desk, ID, { kind: 'sent', part: 2, said }),
  ]);
  expect(Object.keys((await takeStep(desk, ID, { kind: 'read' })).sent)).toEqual(['0', '1', '2']);
});

it('has the pages ask again when a later part is handed over, of which the desk knows nothing', async () => {
  const asked = vi.fn();
  fakeBrowser.storage.onChanged.addListener((changes) => {
    if (STORED.revision in changes) asked();
  });
  await takeStep(desk, ID, claim('one'));
  expect(asked).toHaveBeenCalledTimes(1);
  await takeStep(desk, ID, { kind: 'read' });
  expect(asked).toHaveBeenCalledTimes(1);
});

it('keeps what the page saw of a part against what is said of it', async () => {
  await takeStep(desk, ID, { kind: 'sent', part: 0, said: { ...said, text: '見た文' } });
  expect((await takeStep(desk, ID, { kind: 'sent', part: 0, said })).sent[0]?.text).toBe('見た文');
});

it('answers our own pages and no content script', async () => {
  answerProgress(desk, () => undefined);
  const from = (url: string) => ({ id: fakeBrowser.runtime.id, url });
  const message = { to: 'yorisoi/reply-progress', interactionId: ID, step: { kind: 'sent', part: 0, said } };
  const ask = (sender: object) =>
    new Promise((done) => {
      const listeners = fakeBrowser.runtime.onMessage as unknown as {
        trigger(message: unknown, sender: object, respond: (answer: unknown) => void): Promise<unknown[]>;
      };
      // `true`: an answer will come.
      void listeners.trigger(message, sender, done).then((heard) => heard.includes(true) || done('nothing'));
    });
  expect(await ask(from('https://x.com/home'))).toBe('nothing');
  expect((await takeStep(desk, ID, { kind: 'read' })).sent).toEqual({});
  expect(await ask(from(fakeBrowser.runtime.getURL('/sidepanel.html')))).toMatchObject({
    response: { granted: true },
  });
});
