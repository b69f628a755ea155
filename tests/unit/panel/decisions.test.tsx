// @vitest-environment jsdom
import { render } from 'preact';
import { afterEach, expect, test } from 'vitest';
import { DecisionsLine } from '@/components/panel/post/decisions';
import { LanguageProvider } from '@/components/ui/language';
import { DEFAULT_POLICY } from '@/lib/domain/account';
import type { Decisions } from '@/lib/domain/policy/decisions';
import type { SiteKind } from '@/lib/domain/policy/opening';

const root = document.createElement('div');
afterEach(() => render(null, root));

function show(kind: SiteKind, changes: Partial<Decisions> = {}) {
  const decisions = { ...DEFAULT_POLICY.decisions, ...changes };
  render(
    <LanguageProvider language="ja">
      <DecisionsLine decisions={decisions} kind={kind} />
    </LanguageProvider>,
    root,
  );
  return {
    line: root.querySelector('summary')?.textContent ?? '',
    names: [...root.querySelectorAll('dt')].map(({ textContent }) => textContent),
  };
}

test('one line says what is refused first, then what is to be asked for', () => {
  expect(show('timeline').line).toBe(
    'デスクの取り決め しない: リポスト、引用、フォロー、リスト、短縮URL · 相談してから: いいね · ご希望があれば: DM',
  );
});

test('under a blog entry only what a comment can do is said', () => {
  expect(show('blog').names).toEqual(['いいね', 'フォロー', '短縮URL']);
});

test('the desk’s notes stand below, and nothing stands where everybody decides', () => {
  show('timeline', { like: { rule: 'free', note: '感謝の投稿だけ' } });
  expect(root.querySelector('dd small')?.textContent).toBe('感謝の投稿だけ');
  const free = { rule: 'free' as const, note: '' };
  expect(show('blog', { like: free, follow: free, shortUrl: free }).line).toBe('');
});
