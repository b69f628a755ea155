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
        { label: 'd', onPick: none },
      ]}
    />,
    document.body,
  );
  const list = document.querySelector<HTMLElement>('[role=menu]');
  await act(() => document.querySelector('button')?.click());
  expect(focused()).toBe('a');
  await press('ArrowUp');
  expect(focused()).toBe('d');
  await press('ArrowDown');
  expect(focused()).toBe('a');
  await press('ArrowDown');
  expect(focused()).toBe('c');
  await press('End');
  expect(focused()).toBe('d');
  await press('Home', true);
  expect(focused()).toBe('d');
  await press('Escape', true);
  expect(list?.hidden).toBe(false);
  await press('Escape');
  expect(list?.hidden).toBe(true);
  expect(focused()).toBe('More');
  await press('ArrowDown');
  expect(focused()).toBe('More');
});

test('a press elsewhere closes it, one inside does not; Esc in it closes nothing behind it', async () => {
  let escapes = 0;
  render(
    // biome-ignore lint/a11y/noStaticElementInteractions: stands in for a dialog
    <div onKeyDown={({ key }) => (escapes += Number(key === 'Escape'))}>
      <Menu button="More" items={[{ label: 'a', onPick: none }]} />
      <p>elsewhere</p>
    </div>,
    document.body,
  );
  const list = document.querySelector<HTMLElement>('[role=menu]');
  const open = () => act(() => document.querySelector('button')?.click());
  const pressOn = (selector: string) =>
    act(
      () => void document.querySelector(selector)?.dispatchEvent(new Event('pointerdown', { bubbles: true })),
    );
  await open();
  await pressOn('[role=menuitem]');
  expect(list?.hidden).toBe(false);
  await pressOn('p');
  expect(list?.hidden).toBe(true);
  await open();
  await press('Escape');
  expect(escapes).toBe(0);
  await press('Escape');
  expect(escapes).toBe(1);
});
