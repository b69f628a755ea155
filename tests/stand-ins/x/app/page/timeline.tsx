/** @jsxImportSource react */
import type { ReactNode } from 'react';
import type { Item } from '../model/post';
import { useWorld } from '../model/world';
import { ItemView } from './item-view';
import { VirtualList } from './virtual-list';

interface Props {
  items: readonly Item[];
  label: string;
  scroller?: HTMLElement | null;
  renderItem?(item: Item): ReactNode;
}

/** A list of cells as every page of X shows it. */
export function Timeline({ items, label, scroller, renderItem }: Props) {
  const recycle = useWorld((world) => world.recycle);
  const generation = useWorld((world) => world.generation);
  return (
    <VirtualList
      key={generation}
      items={items}
      label={`タイムライン: ${label}`}
      recycle={recycle}
      {...(scroller === undefined ? {} : { scroller })}
      renderItem={renderItem ?? ((item) => <ItemView item={item} />)}
    />
  );
}
