// @vitest-environment jsdom
import { act } from 'preact/test-utils';
import { afterEach, expect, test } from 'vitest';
import { InsertButton } from '@/components/panel/reply/insert-button';
import { createDockStage } from './dock-stage';

const stage = createDockStage(new Date('2026-11-21T05:00:00.000Z'), ({ state, acts }) => (
  <InsertButton state={state} helpId="help" onInsert={acts.onInsert} />
));
const button = () => document.querySelector('button');

afterEach(stage.close);

test('rests while a place is to be mended, says what, and takes the press that leads there', async () => {
  const box = document.createElement('textarea');
  box.value = '{{author.name}}さま';
  await stage.open({ textRef: { current: box } });
  await stage.write(box.value);
  document.body.append(box);
  expect(button()?.getAttribute('aria-disabled')).toBe('true');
  expect(button()?.disabled).toBe(false);
  expect(document.getElementById(button()?.getAttribute('aria-describedby') ?? '')?.textContent).not.toBe('');
  await act(async () => button()?.click());
  expect(document.activeElement).toBe(box);
  expect(stage.log).not.toHaveBeenCalled();
  box.remove();
});

test('is disabled where no word in the box would help', async () => {
  stage.signedIn.handle = 'my_private';
  await stage.open();
  await act(async () => undefined);
  await stage.write('お調べします。');
  expect(button()?.disabled).toBe(true);
});

test('takes the press where nothing is wrong', async () => {
  await stage.open();
  await stage.write('お調べします。');
  expect(button()?.getAttribute('aria-disabled')).toBeNull();
  await act(async () => button()?.click());
  expect(stage.log).toHaveBeenCalledTimes(1);
});
