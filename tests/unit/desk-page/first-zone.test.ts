import { afterEach, expect, test, vi } from 'vitest';
import { findFirstZone } from '@/components/desk/setup/first-zone';

afterEach(() => vi.restoreAllMocks());

const live = (timeZone: string) =>
  vi.spyOn(Intl.DateTimeFormat.prototype, 'resolvedOptions').mockReturnValue({
    timeZone,
  } as Intl.ResolvedDateTimeFormatOptions);

test('a desk abroad begins in its own zone, a Japanese one in Japan’s wherever the browser says it is', () => {
  live('Europe/London');
  expect(findFirstZone('en')).toBe('Europe/London');
  expect(findFirstZone('ja')).toBeNull();
});

test('a zone nobody knows is not taken', () => {
  live('Etc/Unknown-Place');
  expect(findFirstZone('en')).toBeNull();
});
