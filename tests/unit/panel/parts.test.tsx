// @vitest-environment jsdom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, expect, test } from 'vitest';
import { Parts } from '@/components/panel/reply/parts';
import { LanguageProvider } from '@/components/ui/language';

afterEach(() => render(null, document.body));

function show(limit: number): string {
  const part = { text: 'お調べします。', segments: null, weight: 14, policyWeight: null, limit };
  const parts = <Parts parts={[{ ...part, state: 'preview' }]} />;
  act(() => render(<LanguageProvider language="ja">{parts}</LanguageProvider>, document.body));
  return document.body.textContent ?? '';
}

test('a post is weighed against its limit, a comment against none', () => {
  expect(show(280)).toContain('14 / 280');
  expect(show(Number.POSITIVE_INFINITY)).toBe('お調べします。');
});
