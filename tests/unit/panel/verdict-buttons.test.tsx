// @vitest-environment jsdom
import { render } from 'preact';
import { afterEach, expect, test } from 'vitest';
import { Verdicts } from '@/components/panel/reply/verdicts';
import { LanguageProvider } from '@/components/ui/language';
import type { Verdict } from '@/lib/domain/interaction';

afterEach(() => render(null, document.body));

/** Whether a press with the mouse would take the focus to that button. */
function takesFocus(open: Verdict | null, words: string): boolean {
  render(
    <LanguageProvider language="ja">
      <Verdicts disabled={false} showKeys open={open} onVerdict={() => undefined} />
    </LanguageProvider>,
    document.body,
  );
  const button = [...document.querySelectorAll('button')].find(({ textContent }) => textContent === words);
  return button?.dispatchEvent(new MouseEvent('mousedown', { bubbles: true, cancelable: true })) === true;
}

test('the second press of a double click leaves the focus in the reason that came with the first', () => {
  expect(takesFocus(null, 'メモ')).toBe(true);
  expect(takesFocus('note', 'メモ')).toBe(false);
  expect(takesFocus('note', '見送り')).toBe(true);
});
