// @vitest-environment jsdom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, expect, it } from 'vitest';
import { ListsScreen } from '@/components/desk/keywords/lists-screen';
import { newList } from '@/components/desk/keywords/new-list';
import { type DeskPage, DeskPageProvider } from '@/components/desk/page-context';
import { LanguageProvider } from '@/components/ui/language';
import type { KeywordList } from '@/lib/domain/keyword-list';
import { MAX_RULES } from '@/lib/matching/limits';

const root = document.createElement('div');

afterEach(() => render(null, root));

const words = (count: number, letter: string) =>
  Array.from({ length: count }, (_, at) => `${letter}${at}`).join('\n');
const list = (name: string, priority: number, rules: string, enabled = true) =>
  ({ ...newList(), id: `${1_000 - name.charCodeAt(0)}`, name, priority, rules, enabled }) as KeywordList;

function sayOf(lists: KeywordList[]): string | undefined {
  act(() =>
    render(
      <LanguageProvider language="en">
        <DeskPageProvider value={{} as DeskPage}>
          <ListsScreen lists={lists} add={null} />
        </DeskPageProvider>
      </LanguageProvider>,
      root,
    ),
  );
  return root.querySelector('.ui-band')?.textContent ?? undefined;
}

it('says which lists are not wholly read once all that are on pass the limit together', () => {
  const half = words(MAX_RULES / 2, 'a');
  const lists = [list('Low', 5, 'b\nc'), list('High', 9, half), list('Middle', 5, `${half}\nd`)];
  const said = sayOf(lists);
  expect(said).toContain('20,003');
  expect(said).toMatch(/: Middle · Low$/u);
});

it('says nothing at the limit itself, whatever stands in lists that are off', () => {
  const half = words(MAX_RULES / 2, 'a');
  const lists = [list('High', 9, half), list('Middle', 5, half), list('Off', 7, half, false)];
  expect(sayOf([...lists, list('Notes', 1, '// a note\n')])).toBeUndefined();
});
