// @vitest-environment jsdom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, expect, test, vi } from 'vitest';
import { CommentFormView } from '@/components/panel/comment/comment-form';
import { LanguageProvider } from '@/components/ui/language';
import { commentCatalog } from '@/lib/i18n/panel-comment';
import type { RefusedEmail } from '@/lib/reply/sign-comment';

const says = commentCatalog.ja;
const acts = { onReplace: vi.fn(), onOpenForm: vi.fn(), onLookAgain: vi.fn(), onConfirmEmail: vi.fn() };

function showEmail(
  required: boolean,
  existing: string,
  email: string,
  refusedEmail: RefusedEmail | null = null,
): string {
  const seen = { existing: '', maxLength: null, required: false };
  const view = {
    form: {
      state: 'inline' as const,
      href: null,
      service: null,
      fields: { body: seen, email: { ...seen, existing, required } },
    },
    signature: { name: '', email, url: '' },
    refusedEmail,
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

test('of an address that may be a person’s it is asked whose it is; an agent’s own stays out', async () => {
  const email = 'hello.miura@sora.example';
  expect(showEmail(false, '', '', { email, owner: 'unknown' })).toContain('代表アドレスですか');
  await act(async () => document.querySelector<HTMLButtonElement>('.pn-comment-ask button')?.click());
  expect(acts.onConfirmEmail).toHaveBeenCalledExactlyOnceWith(email);
  expect(showEmail(false, '', '', { email, owner: 'person' })).toContain('担当者個人');
  expect(document.querySelector('.pn-comment button')).toBeNull();
});

test.each([
  ['https://www.blogger.com/comment/fullpage/post/777/5501', 1],
  [null, 0],
])('a form in a frame is opened on a page of its own where it has one: %s', (href, times) => {
  const view = {
    form: { state: 'frame' as const, href, service: 'Blogger', fields: {} },
    signature: { name: '', email: '', url: '' },
    refusedEmail: null,
    replace: [],
    text: '',
  };
  acts.onOpenForm.mockClear();
  act(() => render(<CommentFormView view={view} acts={acts} />, document.body));
  const button = [...document.querySelectorAll('button')].find((each) => each.textContent === says.openForm);
  button?.click();
  expect(acts.onOpenForm.mock.calls).toEqual(Array.from({ length: times }, () => [href]));
});
