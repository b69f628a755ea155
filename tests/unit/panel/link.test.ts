// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { openableUrl } from '@/components/panel/link';

describe('addresses from pages', () => {
  test.each([
    'javascript:alert(1)',
    'data:text/html,x',
    'http://x.com/a',
    'http://mobile.x.com/a',
    'file:///etc/passwd',
    'x',
    '',
    null,
  ])('%s becomes no link', (url) => {
    expect(openableUrl(url)).toBeUndefined();
  });

  test('https does', () => {
    expect(openableUrl('https://x.com/a/status/1')).toBe('https://x.com/a/status/1');
  });
});
