import { describe, expect, it } from 'vitest';
import { filterHash, NO_FILTER, readFilter, toFilter } from '@/components/desk/log/filter-state';

describe('the log filter', () => {
  it('covers whole local days, the last one included', () => {
    const { from, to } = toFilter({ ...NO_FILTER, from: '2026-08-24', to: '2026-08-24' });
    expect(from).toBe(new Date(2026, 7, 24).toISOString());
    expect(to).toBe(new Date(2026, 7, 25).toISOString());
  });

  it('leaves out what nobody knows', () => {
    const state = { ...NO_FILTER, from: 'soon', action: 'shout', site: 'myspace', delivery: 'maybe' };
    expect(toFilter(state)).toEqual({});
  });

  it('comes back from the address it was put into', () => {
    const state = { ...NO_FILTER, from: '2026-08-01', agentId: 'a b&c', action: 'reply', delivery: 'filled' };
    const query = new URLSearchParams(filterHash(state, 'entry-1').split('?')[1]);
    expect(readFilter(query)).toEqual(state);
    expect(query.get('entry')).toBe('entry-1');
    expect(filterHash(NO_FILTER)).toBe('#/log');
  });
});
