// @vitest-environment jsdom
import { act } from 'preact/test-utils';
import { afterEach, expect, test } from 'vitest';
import { NOBODY } from '@/components/panel/model/post/read-person';
import { createDockStage } from './dock-stage';

const stage = createDockStage(new Date('2026-11-24T05:00:00.000Z'));
afterEach(() => {
  stage.close();
  stage.log.mockClear();
});
const press = (key: string) =>
  act(() => void document.body.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true })));

test('the search for templates closes when it turns out that the person refused contact', async () => {
  await stage.open({ letters: true });
  await press('/');
  expect(stage.state.searching).toBe(true);
  const refusal = { at: null, by: null, reason: null };
  await stage.open({ letters: true, person: { ...NOBODY, refusal, state: 'no-contact' } });
  expect(stage.state.locked).toBe('no-contact');
  expect(stage.state.searching).toBe(false);
});

test('a key decides nothing while the desk takes nothing in', async () => {
  await stage.open({ letters: true, writable: false });
  await press('s');
  expect(stage.log).not.toHaveBeenCalled();
  expect(stage.state.reasonFor).toBeNull();
  await stage.open({ letters: true });
  await press('s');
  expect(stage.log).toHaveBeenCalledOnce();
});
