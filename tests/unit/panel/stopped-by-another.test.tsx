// @vitest-environment jsdom
import { act } from 'preact/test-utils';
import { afterEach, expect, test, vi } from 'vitest';
import { createDockStage, makeProfile } from './dock-stage';

const stage = createDockStage(new Date('2026-11-24T05:00:00.000Z'));
afterEach(stage.close);

const MIURA = makeProfile();
const OTHERS = [
  ['a colleague', { ...MIURA, agent: { ...MIURA.agent, id: 'b', name: '川口', initials: 'KT' } }],
  ['another account', { ...MIURA, account: { ...MIURA.account, id: 'd', company: 'そらWiFi' } }],
] as const;

test.each(OTHERS)('what was stopped is not put in by %s who is chosen since', async (_who, other) => {
  const fill = vi.fn(async () => ({ kind: 'occupied' as const, existing: '下書き' }));
  const ports = { ...stage.ports, fill };
  stage.signedIn.handle = 'sora';
  await stage.open({ ports, surroundingsRead: true });
  await stage.write('お調べします。');
  await stage.insert();
  await vi.waitFor(() => expect(stage.state.stopped?.stop.kind).toBe('occupied'));
  await stage.open({ ports, surroundingsRead: true, profile: other });
  expect(stage.state.stopped).toBeNull();
  // The words are still there, to be put in anew.
  expect(stage.state.draft.body).toBe('お調べします。');
});

test.each(OTHERS)('nor what stops only after %s was chosen, on its way till then', async (_who, other) => {
  const seen = { kind: 'occupied' as const, existing: '下書き' };
  let answer: (outcome: typeof seen) => void = () => undefined;
  const fill = vi.fn(() => new Promise<typeof seen>((resolve) => (answer = resolve)));
  const ports = { ...stage.ports, fill };
  stage.signedIn.handle = 'sora';
  await stage.open({ ports, surroundingsRead: true });
  await stage.write('お調べします。');
  await stage.insert();
  await vi.waitFor(() => expect(fill).toHaveBeenCalledOnce());
  await stage.open({ ports, surroundingsRead: true, profile: other });
  await act(async () => answer(seen));
  await vi.waitFor(() => expect(stage.state.busy).toBe(false));
  await vi.waitFor(() => expect(stage.state.stopped).toBeNull());
  expect(stage.state.draft.body).toBe('お調べします。');
});
