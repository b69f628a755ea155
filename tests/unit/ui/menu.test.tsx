// @vitest-environment jsdom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, expect, test } from 'vitest';
import { Menu } from '@/components/ui/menu';

afterEach(() => render(null, document.body));

const none = () => undefined;
const focused = () => document.activeElement?.textContent;
const press = (key: string, isComposing = false) =>
  act(
    () =>
      void document.activeElement?.dispatchEvent(
        new KeyboardEvent('keydown', { key, isComposing, bubbles: true, cancelable: true }),
      ),
  );

test('arrows go round among the items, Esc goes back to the button, keys of an input method do nothing', async () => {
  render(
    <Menu
      button="More"
      items={[
        { label: 'a', onPick: none },
        { label: 'b', onPick: none, disabled: true },
        { label: 'c', onPick: none },
      ]}
    />,
    document.body,
  );
  const list = document.querySelector<HTMLElement>('[role=menu]');
  await act(() => document.querySelector('button')?.click());
  expect(focused()).toBe('a');
  await press('ArrowUp');
  expect(focused()).toBe('c');
  await press('ArrowDown');
  expect(focused()).toBe('a');
  await press('End');
  expect(focused()).toBe('c');
  await press('Home', true);
  expect(focused()).toBe('c');
  await press('Escape', true);
  expect(list?.hidden).toBe(false);
  await press('Escape');
  expect(list?.hidden).toBe(true);
  expect(focused()).toBe('More');
  await press('ArrowDown');
  expect(focused()).toBe('More');
});
