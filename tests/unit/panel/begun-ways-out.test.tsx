// @vitest-environment jsdom
import { act } from 'preact/test-utils';
import { afterEach, expect, test, vi } from 'vitest';
import { NOBODY } from '@/components/panel/model/post/read-person';
import { createToaster } from '@/components/ui/toaster';
import type { Interaction } from '@/lib/domain/interaction';
import { createDockStage } from './dock-stage';

const NOW = new Date('2026-11-24T05:00:00.000Z');
const stage = createDockStage(NOW);
afterEach(stage.close);

/** Opens the dock on a reply of another account that was handed over and waits to be posted. */
async function openWaiting(accountHandle: string) {
  const parts = ['そらWiFiの三浦です。お試しください。'];
  const post = { site: 'x', id: '1' };
  const begun = {
    id: 'r',
    parts,
    delivery: 'filled',
    createdBy: 'a',
    accountId: 'other',
    accountHandle,
    post,
  };
  const filled = { 0: { by: 'composer' as const, at: NOW.toISOString(), claim: 'earlier' } };
  const ports = {
    ...stage.ports,
    fill: async () => ({ kind: 'ignored' as const }),
    copy: vi.fn(async () => undefined),
    openTab: vi.fn(async () => undefined),
    replyLink: () => 'https://x.com/intent/tweet',
    progress: { step: async () => ({ filled, sent: {}, granted: true }), onChange: () => undefined },
  };
  const toaster = createToaster();
  await stage.open({ ports, toaster, person: { ...NOBODY, history: [begun as unknown as Interaction] } });
  await vi.waitFor(() => expect(stage.state.underWay?.waiting).toBe(0));
  return { ports, said: () => toaster.toasts.value.map(({ text }) => text).join() };
}

const WAYS = [
  ['a copy', 'onCopy', 'copy'],
  ['the reply window', 'onOpenIntent', 'openTab'],
] as const;

test.each(WAYS)(
  'by %s nothing goes out that was begun as an account no handle guards',
  async (_, press, way) => {
    const { ports, said } = await openWaiting('');
    await act(async () => stage.acts.underWay[press]?.());
    await vi.waitFor(() => expect(said()).toMatch(/別のアカウント|another account/u));
    expect(ports[way]).not.toHaveBeenCalled();
  },
);

test.each(WAYS)('by %s it goes while the account it was begun as is signed in', async (_, press, way) => {
  stage.signedIn.handle = 'sora';
  const { ports } = await openWaiting('sora_wifi');
  await act(async () => stage.acts.underWay[press]?.());
  const stop = { kind: 'wrong-account', signedIn: 'sora', expected: 'sora_wifi' };
  await vi.waitFor(() => expect(stage.state.stopped?.stop).toEqual(stop));
  expect(ports[way]).not.toHaveBeenCalled();
  stage.signedIn.handle = 'sora_wifi';
  await act(async () => stage.acts.stopped.onCancel());
  await act(async () => stage.acts.underWay[press]?.());
  await vi.waitFor(() => expect(ports[way]).toHaveBeenCalledOnce());
});
