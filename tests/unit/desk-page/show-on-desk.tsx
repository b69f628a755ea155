import { type ComponentChildren, render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach } from 'vitest';
import { type DeskPage, DeskPageProvider } from '@/components/desk/page-context';
import { LanguageProvider } from '@/components/ui/language';
import type { Language } from '@/lib/i18n/language';

/** Where it is shown. */
export const root = document.createElement('div');

afterEach(() => {
  render(null, root);
  root.remove();
});

/**
 * Shows a part of the desk page in the document until the test ends, or shows it anew.
 * @param page as much of the desk page as that part uses
 */
export function showOnDesk(part: ComponentChildren, page: object, language: Language = 'ja'): Promise<void> {
  document.body.append(root);
  return act(() =>
    render(
      <LanguageProvider language={language}>
        <DeskPageProvider value={page as DeskPage}>{part}</DeskPageProvider>
      </LanguageProvider>,
      root,
    ),
  );
}
