import { expect, test } from 'vitest';
import { withRenewed } from '@/entrypoints/sidepanel/use-page';
import type { StoredSelection } from '@/lib/messaging/protocol';

const selection = (id: string, text: string) =>
  ({ post: { site: 'x', id, text }, marks: [], ownHandle: null, later: [] }) as unknown as StoredSelection;
const old = selection('1', 'はじめ');
const fresh = selection('1', 'はじめから終わりまで');

test('a newer reading takes the place of the post it is a reading of', () => {
  expect(withRenewed({ tabId: 7, selection: old }, 7, fresh)?.selection).toBe(fresh);
});

test('a late reading brings back neither a post nor a tab the agent has left', () => {
  const other = { tabId: 7, selection: selection('2', '別の投稿') };
  expect(withRenewed(other, 7, fresh)).toBe(other);
  const elsewhere = { tabId: 8, selection: old };
  expect(withRenewed(elsewhere, 7, fresh)).toBe(elsewhere);
});
