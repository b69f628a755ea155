// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import { act } from 'preact/test-utils';
import { expect, it, vi } from 'vitest';
import { EntryPerson } from '@/components/desk/log/entry-person';
import type { Interaction } from '@/lib/domain/interaction';
import { root, showOnDesk } from './show-on-desk';

it('asks why nobody may write to this person, and can be left without an answer', async () => {
  const setNoContact = vi.fn();
  const desk = {
    authors: { find: async () => ({ noContact: null }), setNoContact },
    interactions: { historyOf: async () => [] },
  };
  const row = { id: 'r', authorId: 'a', authorName: 'みさき', authorHandle: 'misaki', post: {} };
  await showOnDesk(<EntryPerson row={row as unknown as Interaction} />, { desk });
  const find = (name: string) =>
    [...root.querySelectorAll('button')].find(({ textContent }) => textContent?.includes(name));
  const press = (name: string) => act(async () => find(name)?.click());
  await vi.waitFor(() => expect(find('連絡しない方にする')).toBeDefined());
  for (const _turn of ['first', 'second']) {
    await press('連絡しない方にする');
    expect(document.activeElement).toBe(root.querySelector('input'));
    await press('キャンセル');
    expect(root.querySelector('form')).toBeNull();
    expect(document.activeElement).toBe(find('連絡しない方にする'));
  }
  expect(setNoContact).not.toHaveBeenCalled();
});
