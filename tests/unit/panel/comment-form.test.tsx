// @vitest-environment jsdom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, expect, test, vi } from 'vitest';
import { CommentFormView } from '@/components/panel/comment/comment-form';
import { LanguageProvider } from '@/components/ui/language';
import { commentCatalog } from '@/lib/i18n/panel-comment';

const says = commentCatalog.ja;
const acts = { onReplace: vi.fn(), onOpenForm: vi.fn(), onLookAgain: vi.fn() };

function showEmail(required: boolean, existing: string, email: string): string {
  const seen = { existing: '', maxLength: null, required: false };
  const view = {
    form: {
      state: 'inline' as const,
      href: null,
      service: null,
      fields: { body: seen, email: { ...seen, existing, required } },
    },
    signature: { name: '', email, url: '' },
    refusedEmail: null,
    replace: [],
    text: 'お調べします。',
  };
  const form = <CommentFormView view={view} acts={acts} />;
  act(() => render(<LanguageProvider language="ja">{form}</LanguageProvider>, document.body));
  return document.body.textContent ?? '';
}
afterEach(() => render(null, document.body));

test('a field the page asks for, and nobody has a value for, is named before the comment goes in', () => {
  expect(showEmail(true, '', '')).toContain(says.required);
  expect(showEmail(false, '', '')).not.toContain(says.required);
  expect(showEmail(true, 'me@example.jp', '')).not.toContain(says.required);
  expect(showEmail(true, '', 'support@sora.example')).not.toContain(says.required);
});
