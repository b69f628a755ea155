// @vitest-environment jsdom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, expect, test } from 'vitest';
import { Button } from '@/components/ui/button';

afterEach(() => act(() => render(null, document.body)));

/** A button on the page, and a way to press it as a mouse does: `detail` counts quick presses. */
function show(run: () => unknown): (detail: number) => Promise<void> {
  act(() => render(<Button onClick={run}>go</Button>, document.body));
  return async (detail) => {
    await act(async () => {
      document.querySelector('button')?.dispatchEvent(new MouseEvent('click', { bubbles: true, detail }));
      await Promise.resolve();
    });
  };
}

test('what a button writes is written once by a double click, however quick the writing is', async () => {
  let written = 0;
  const press = show(async () => {
    written++;
  });
  await press(1);
  await press(2);
  expect(written).toBe(1);
  await press(1);
  expect(written).toBe(2);
});

test('a press while it still writes does nothing; a key may press again afterwards', async () => {
  let written = 0;
  let finish: () => void = () => undefined;
  const press = show(() => {
    written++;
    return new Promise<void>((done) => {
      finish = done;
    });
  });
  await press(0);
  await press(0);
  expect(written).toBe(1);
  finish();
  await Promise.resolve();
  await press(0);
  expect(written).toBe(2);
});

test('what failed may be pressed again', async () => {
  let tried = 0;
  const press = show(() => {
    tried++;
    const work = Promise.reject(new Error('full'));
    // Whoever started it says what failed; here nobody does.
    const settle = work.finally.bind(work);
    return Object.assign(work, { finally: (done: () => void) => settle(done).catch(() => undefined) });
  });
  await press(1);
  await Promise.resolve();
  await press(1);
  expect(tried).toBe(2);
});

test('a button that only shows something follows every press', async () => {
  let turns = 0;
  const press = show(() => {
    turns++;
  });
  await press(1);
  await press(2);
  await press(3);
  expect(turns).toBe(3);
});
