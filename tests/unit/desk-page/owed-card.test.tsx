// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import { afterEach, expect, test, vi } from 'vitest';
import { OwedCard } from '@/components/desk/today/owed-card';
import type { Interaction } from '@/lib/domain/interaction';
import type { Owed } from '@/lib/playbook/owed';
import { root, showOnDesk } from './show-on-desk';

const owe = (id: string, url: string | null): Owed<Interaction> => ({
  entry: { id, authorName: id, agentInitials: 'MJ', post: { excerpt: '圏外です', url } } as Interaction,
  dueAt: '2026-11-24T09:00:00.000Z',
  isOverdue: true,
  unseen: null,
});

const show = (owed: readonly Owed<Interaction>[]) =>
  showOnDesk(<OwedCard />, { desk: { interactions: { owed: async () => owed } } });

afterEach(() => {
  vi.restoreAllMocks();
  location.hash = '';
});

test('a lead sees on the day’s first view whom the desk owes an answer, and comes to the post by one press', async () => {
  const open = vi.spyOn(window, 'open').mockReturnValue(null);
  await show([owe('entry-1', 'https://x.com/misaki/status/1'), owe('entry-2', 'javascript:alert(1)')]);
  await vi.waitFor(() => expect(root.querySelectorAll('li')).toHaveLength(2));
  const [withPost, without] = root.querySelectorAll<HTMLButtonElement>('li > button');
  withPost?.click();
  expect(open).toHaveBeenCalledExactlyOnceWith(
    'https://x.com/misaki/status/1',
    '_blank',
    'noopener,noreferrer',
  );
  without?.click();
  expect(open).toHaveBeenCalledTimes(1);
  expect(location.hash).toBe('#/log?entry=entry-2');
});
