/** @jsxImportSource react */
import { useMemo } from 'react';
import { searchPosts } from '../model/timelines';
import { useWorld } from '../model/world';
import { Timeline } from './timeline';

export function SearchPage({ query }: { query: string }) {
  const world = useWorld((whole) => whole);
  const items = useMemo(() => searchPosts(world, query), [world, query]);
  // X's own word that nothing was found, in the place of the list (facts/x.md §2.4).
  if (items.length === 0) return <div data-testid="emptyState">「{query}」の検索結果はありません</div>;
  return <Timeline items={items} label="検索タイムライン" />;
}
