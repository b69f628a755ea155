/** @jsxImportSource react */
import { useMemo, useState } from 'react';
import { Composer } from '../compose/composer';
import { searchPosts } from '../model/timelines';
import { useWorld } from '../model/world';
import { Timeline } from './timeline';

/** X Pro: columns that scroll on their own, and several composers at once (facts/x.md §2.4). */
export function ColumnsPage() {
  const world = useWorld((whole) => whole);
  const searched = useMemo(() => searchPosts(world, '圏外'), [world]);
  return (
    <div className="columns">
      <Composer replyTo={null} place="inline" />
      <Column label="ホーム" items={world.home} />
      <Column label="検索" items={searched} />
    </div>
  );
}

function Column({ label, items }: Pick<Parameters<typeof Timeline>[0], 'label' | 'items'>) {
  const [scroller, setScroller] = useState<HTMLElement | null>(null);
  return (
    <div ref={setScroller} className="pro-column" data-testid="column">
      {scroller !== null && <Timeline items={items} label={label} scroller={scroller} />}
    </div>
  );
}
