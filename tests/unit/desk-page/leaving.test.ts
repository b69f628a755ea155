// @vitest-environment jsdom
import { beforeEach, describe, expect, it } from 'vitest';
import { followDeskRoute, parseDeskHash } from '@/components/desk/route';
import { createUnsavedGuard } from '@/components/desk/unsaved';

const hashChange = () => new Promise((resolve) => addEventListener('hashchange', resolve, { once: true }));

async function go(hash: string): Promise<void> {
  const changed = hashChange();
  location.hash = hash;
  await changed;
}

beforeEach(() => history.replaceState(null, '', '#/'));

describe('leaving an editor', () => {
  it('reads places, what follows, and the query', () => {
    expect(parseDeskHash('#/keywords/abc').rest).toEqual(['abc']);
    expect(parseDeskHash('').place).toBe('today');
    expect(parseDeskHash('#/nowhere').place).toBeUndefined();
    expect(parseDeskHash('#/keywords?add=a%3Fb').query.get('add')).toBe('a?b');
  });

  it('moves freely while nothing is unsaved', async () => {
    const guard = createUnsavedGuard(window);
    const route = followDeskRoute(window, guard.mayLeave);
    await go('#/log');
    expect(route.value.place).toBe('log');
  });

  it('stays, asks, and goes on only when told to', async () => {
    const guard = createUnsavedGuard(window);
    const route = followDeskRoute(window, guard.mayLeave);
    await go('#/keywords/abc');
    guard.setDirty(true);
    await go('#/log');
    expect(route.value.place).toBe('keywords');
    expect(location.hash).toBe('#/keywords/abc');
    guard.answer(false);
    expect(route.value.place).toBe('keywords');
    await go('#/log');
    guard.answer(true);
    expect(route.value.place).toBe('log');
    expect(location.hash).toBe('#/log');
  });

  it('holds the window back while something is unsaved', () => {
    const guard = createUnsavedGuard(window);
    const leave = () => dispatchEvent(new Event('beforeunload', { cancelable: true }));
    expect(leave()).toBe(true);
    guard.setDirty(true);
    expect(leave()).toBe(false);
    guard.setDirty(false);
    expect(leave()).toBe(true);
  });
});
