// @vitest-environment jsdom
import { beforeEach, describe, expect, it } from 'vitest';
import { keepState, readKeptState } from '@/components/practice/kept-state';

const KEY = 'yorisoi.practice';
const NOW = Date.parse('2026-11-21T05:00:00.000Z');
const read = () => readKeptState(localStorage, false, NOW);
const REPLY = { id: '2', inReplyTo: '1', handle: 'a', text: 'x', postedAt: '2026-11-21T04:00:00.000Z' };

beforeEach(() => localStorage.clear());

describe('what the practice page keeps', () => {
  it('comes back as it was kept', () => {
    const state = { ...read(), signedIn: 'private' as const, theme: 'dim' as const, replies: [REPLY] };
    keepState(localStorage, state);
    expect(read()).toEqual(state);
  });

  it.each([
    '',
    '{',
    'null',
    '[]',
    '7',
    '{"replies":"no","theme":9,"signedIn":{},"coach":null,"startedAt":1}',
  ])('starts afresh on %s', (stored) => {
    localStorage.setItem(KEY, stored);
    expect(read()).toEqual({
      startedAt: new Date(NOW).toISOString(),
      signedIn: 'desk',
      theme: 'light',
      replies: [],
      coach: { done: [], hidden: false },
    });
  });

  it('drops one broken reply and keeps the others', () => {
    localStorage.setItem(KEY, JSON.stringify({ replies: [REPLY, { id: 3 }, null], theme: 'dark' }));
    expect(read().replies).toEqual([REPLY]);
    expect(read().theme).toBe('dark');
  });

  it('makes the fiction of today again, unless the agent posted in it', () => {
    const startedAt = '2026-11-19T05:00:00.000Z';
    keepState(localStorage, { ...read(), startedAt });
    expect(read().startedAt).toBe(new Date(NOW).toISOString());
    keepState(localStorage, { ...read(), startedAt, replies: [REPLY] });
    expect(read().startedAt).toBe(startedAt);
  });
});
