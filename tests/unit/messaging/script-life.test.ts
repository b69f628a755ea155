import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { beginLife } from '@/lib/messaging/script-life';

const world = globalThis as { yorisoiIsRunning?: unknown };
let announce: () => void;
const context = {
  onInvalidated(callback: () => void) {
    announce = callback;
  },
};
let page: EventTarget;

beforeEach(() => {
  fakeBrowser.reset();
  page = new EventTarget();
  vi.stubGlobal('addEventListener', page.addEventListener.bind(page));
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
    const life = beginLife(context);
    page.dispatchEvent(new Event(type));
    expect(life?.signal.aborted).toBe(false);
    cutOff();
    page.dispatchEvent(new Event(type));
    expect(life?.signal.aborted).toBe(true);
  },
);

it('does not believe a page that announces a newer script', () => {
  const life = beginLife(context);
  announce();
  expect(life?.signal.aborted).toBe(false);
  cutOff();
  announce();
  expect(life?.signal.aborted).toBe(true);
});

it('begins once, and again for what follows a script that was cut off', () => {
  expect(beginLife(context)).toBeDefined();
  expect(beginLife(context)).toBeUndefined();
  cutOff();
  expect(beginLife(context)).toBeDefined();
});
