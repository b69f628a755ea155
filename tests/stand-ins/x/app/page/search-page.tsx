/** @jsxImportSource react */
import { useMemo } from 'react';
import { searchPosts } from '../model/timelines';
import { useWorld } from '../model/world';
import { Timeline } from './timeline';

export function SearchPage({ query }: { query: string }) {
  const world = useWorld((whole) => whole);
  const items = useMemo(() => searchPosts(world, query), [world, query]);
  return <Timeline items={items} label="検索タイムライン" />;
}
