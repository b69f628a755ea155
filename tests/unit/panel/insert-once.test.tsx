// @vitest-environment jsdom
import { afterEach, expect, test, vi } from 'vitest';
import type { Desk } from '@/lib/desk/desk';
import { createDockStage } from './dock-stage';

const stage = createDockStage(new Date('2026-11-24T05:00:00.000Z'));
afterEach(() => {
  vi.useRealTimers();
  stage.close();
  stage.log.mockClear();
});

test('nothing goes in while it is not known what the desk told this person: it may be in already', async () => {
  stage.signedIn.handle = 'sora';
  await stage.open({ reading: 'loading', surroundingsRead: true });
  await stage.write('お調べします。');
  expect(stage.state.busy).toBe(true);
  await stage.insert();
  expect(stage.log).not.toHaveBeenCalled();
  await stage.open({ surroundingsRead: true });
  await vi.waitFor(() => expect(stage.state.busy).toBe(false));
  await stage.insert();
  expect(stage.log).toHaveBeenCalledOnce();
});

test('a second press while the first is stopped neither fills nor logs: the ways on stand there', async () => {
  const fill = vi.fn(async () => ({ kind: 'occupied' as const, existing: '下書き' }));
  stage.signedIn.handle = 'sora';
  await stage.open({ ports: { ...stage.ports, fill }, surroundingsRead: true });
  await stage.write('お調べします。');
  await stage.insert();
  await vi.waitFor(() => expect(stage.state.stopped?.stop.kind).toBe('occupied'));
  await stage.insert();
  expect(stage.state.stopped?.stop.kind).toBe('occupied');
  expect(stage.log).toHaveBeenCalledOnce();
  expect(fill).toHaveBeenCalledOnce();
});

test('the draft is kept at the press, so that it is older than the reply made of it', async () => {
  // None of the time goes by in which a key is saved by itself.
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  const save = vi.spyOn((stage.ports.desk as Desk).drafts, 'save');
  stage.signedIn.handle = 'sora';
  await stage.open({ surroundingsRead: true });
  await stage.write('お調べします。');
  expect(save).not.toHaveBeenCalled();
  await stage.insert();
  await new Promise(setImmediate);
  expect(stage.log).toHaveBeenCalledOnce();
  expect(save).toHaveBeenCalledOnce();
});
