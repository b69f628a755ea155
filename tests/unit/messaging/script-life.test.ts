import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { beginLife } from '@/lib/messaging/script-life';

const world = globalThis as { yorisoiIsRunning?: unknown };
let page: EventTarget;

beforeEach(() => {
  fakeBrowser.reset();
  page = new EventTarget();
  vi.stubGlobal('addEventListener', page.addEventListener.bind(page));
  vi.stubGlobal('dispatchEvent', page.dispatchEvent.bind(page));
  fakeBrowser.runtime.id = 'abc';
});
afterEach(() => {
  delete world.yorisoiIsRunning;
  vi.unstubAllGlobals();
});

const cutOff = () => Object.assign(fakeBrowser.runtime, { id: undefined });

it.each(['visibilitychange', 'focus', 'scrollend', 'pointerdown', 'keydown'])(
  'ends once it was cut off, at the next %s',
  (type) => {
    const life = beginLife();
    page.dispatchEvent(new Event(type));
    expect(life?.signal.aborted).toBe(false);
    cutOff();
    page.dispatchEvent(new Event(type));
    expect(life?.signal.aborted).toBe(true);
  },
);

it('does not believe a page that says a newer script begins', () => {
  const life = beginLife();
  page.dispatchEvent(new Event('yorisoi:begins'));
  expect(life?.signal.aborted).toBe(false);
});

it('ends once it was cut off, when a newer script begins', () => {
  const life = beginLife();
  cutOff();
  // In some browsers the newer one has a world of its own.
  delete world.yorisoiIsRunning;
  beginLife();
  expect(life?.signal.aborted).toBe(true);
});

it('begins once, and again for what follows a script that was cut off', () => {
  expect(beginLife()).toBeDefined();
  expect(beginLife()).toBeUndefined();
  cutOff();
  expect(beginLife()).toBeDefined();
});
