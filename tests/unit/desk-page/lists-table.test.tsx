// @vitest-environment jsdom
import { expect, it, vi } from 'vitest';
import { ListsTable } from '@/components/desk/keywords/lists-table';
import { newList } from '@/components/desk/keywords/new-list';
import type { KeywordList } from '@/lib/domain/keyword-list';
import { root, showOnDesk } from './show-on-desk';

it('says of a list in how many places it cannot be read, as its editor does', async () => {
  const lists = [
    { ...newList(), id: 'sound', name: 'Sound', rules: '圏外\n// note\nルーター 遅い' },
    {
      ...newList(),
      id: 'broken',
      name: 'Broken',
      rules: '圏外\n(電波 OR 回線) 悪い\nfrom:someone 遅い\n"閉じない',
    },
  ] as KeywordList[];
  showOnDesk(<ListsTable lists={lists} />, {}, 'en');
  const rulesOf = (row: number) =>
    root.querySelectorAll('tbody tr')[row]?.querySelectorAll('td')[1]?.textContent;
  await vi.waitFor(() => expect(rulesOf(1)).toBe('4 4 to fix'), { timeout: 10_000 });
  expect(rulesOf(0)).toBe('2');
});
