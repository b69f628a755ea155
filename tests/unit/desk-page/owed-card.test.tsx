// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, expect, test, vi } from 'vitest';
import { type DeskPage, DeskPageProvider } from '@/components/desk/page-context';
import { OwedCard } from '@/components/desk/today/owed-card';
import { LanguageProvider } from '@/components/ui/language';
import type { Interaction } from '@/lib/domain/interaction';
import type { Owed } from '@/lib/playbook/owed';

const owe = (id: string, url: string | null): Owed<Interaction> => ({
  entry: { id, authorName: id, agentInitials: 'MJ', post: { excerpt: '圏外です', url } } as Interaction,
  dueAt: '2026-11-24T09:00:00.000Z',
  isOverdue: true,
  unseen: null,
});

async function show(owed: readonly Owed<Interaction>[]): Promise<HTMLElement> {
  const page = { desk: { interactions: { owed: async () => owed } } } as unknown as DeskPage;
  const root = document.createElement('div');
  await act(async () =>
    render(
      <LanguageProvider language="ja">
        <DeskPageProvider value={page}>
          <OwedCard />
        </DeskPageProvider>
      </LanguageProvider>,
      root,
    ),
  );
  return root;
}

afterEach(() => {
  vi.restoreAllMocks();
  location.hash = '';
});

test('a lead sees on the day’s first view whom the desk owes an answer, and comes to the post by one press', async () => {
  const open = vi.spyOn(window, 'open').mockReturnValue(null);
  const root = await show([
    owe('entry-1', 'https://x.com/misaki/status/1'),
    owe('entry-2', 'javascript:alert(1)'),
  ]);
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
