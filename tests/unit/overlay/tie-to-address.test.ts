// @vitest-environment jsdom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { tieToAddress } from '@/lib/overlay/tie-to-address';
import { FakeChannel } from './fake-page';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

it('asks for the settings anew at each address an app shows without loading, and at each change of them', () => {
  const told: (() => void)[] = [];
  const onSettingsChange = (callback: () => void) => void told.push(callback);
  const channel = Object.assign(new FakeChannel(), { onSettingsChange });
  const stop = new AbortController();
  const ask = vi.fn();
  tieToAddress(document, channel).onSettingsChange(ask, stop.signal);
  for (const callback of told) callback();
  expect(ask).toHaveBeenCalledTimes(1);
  history.pushState(null, '', '/another-blog');
  vi.advanceTimersByTime(2_000);
  expect(ask).toHaveBeenCalledTimes(2);
  stop.abort();
  history.pushState(null, '', '/a-third');
  vi.advanceTimersByTime(2_000);
  expect(ask).toHaveBeenCalledTimes(2);
});
