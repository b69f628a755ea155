// @vitest-environment jsdom
import { expect, it } from 'vitest';
import { ListsScreen } from '@/components/desk/keywords/lists-screen';
import { newList } from '@/components/desk/keywords/new-list';
import type { KeywordList } from '@/lib/domain/keyword-list';
import { MAX_RULES } from '@/lib/matching/limits';
import { root, showOnDesk } from './show-on-desk';

const words = (count: number, letter: string) =>
  Array.from({ length: count }, (_, at) => `${letter}${at}`).join('\n');
const list = (name: string, priority: number, rules: string, enabled = true) =>
  ({ ...newList(), id: `${1_000 - name.charCodeAt(0)}`, name, priority, rules, enabled }) as KeywordList;

function sayOf(lists: KeywordList[]): string | undefined {
  showOnDesk(<ListsScreen lists={lists} add={null} />, {}, 'en');
  return root.querySelector('.ui-band')?.textContent ?? undefined;
}

it('says which lists are not wholly read once all that are on pass the limit together', () => {
  const half = words(MAX_RULES / 2, 'a');
  const lists = [list('Low', 5, 'b\nc'), list('High', 9, half), list('Middle', 5, `${half}\nd`)];
  const said = sayOf(lists);
  expect(said).toContain('20,003');
  expect(said).toMatch(/: Middle · Low$/u);
  expect(root.textContent).toContain('3 lists with 20,003 rules on');
});

it('says nothing at the limit itself, whatever stands in lists that are off', () => {
  const half = words(MAX_RULES / 2, 'a');
  const lists = [list('High', 9, half), list('Middle', 5, half), list('Off', 7, half, false)];
  expect(sayOf([...lists, list('Notes', 1, '// a note\n')])).toBeUndefined();
});
