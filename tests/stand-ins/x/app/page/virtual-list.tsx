/** @jsxImportSource react */
import { type ReactNode, useCallback, useEffect, useLayoutEffect, useReducer, useRef } from 'react';
import type { Item } from '../model/post';
import { Cell } from './cell';
import { findShown, layOut } from './lay-out';
import { assignSlots } from './slots';
import { useViewport } from './viewport';

interface Props {
  items: readonly Item[];
  label: string;
  recycle: boolean;
  /** Element that scrolls; the window without one. */
  scroller?: HTMLElement | null;
  renderItem(item: Item): ReactNode;
}

const OVERSCAN = 500;

/**
 * X's list: absolutely placed cells, few alive at a time, mounted and unmounted while scrolling (facts/x.md §3).
 * With `recycle` a cell's element is used again for another post, which some report of X.
 */
export function VirtualList({ items, label, recycle, scroller, renderItem }: Props) {
  const list = useRef<HTMLDivElement>(null);
  const heights = useRef(new Map<string, number>());
  const held = useRef(new Map<string, number>());
  const [, rerender] = useReducer((count: number) => count + 1, 0);
  const viewport = useViewport(list, scroller ?? null);
  const { tops, total } = layOut(items, heights.current);
  const [first, last] = findShown(tops, viewport.top - OVERSCAN, viewport.bottom + OVERSCAN);

  const observer = useRef<ResizeObserver | null>(null);
  const measure = useCallback((cell: Element) => {
    const key = cell.getAttribute('data-key') ?? '';
    const height = cell.getBoundingClientRect().height;
    if (Math.abs((heights.current.get(key) ?? 0) - height) < 1) return;
    heights.current.set(key, height);
    rerender();
  }, []);
  useLayoutEffect(() => {
    for (const cell of list.current?.children ?? []) {
      measure(cell);
      observer.current?.observe(cell);
    }
  });
  useEffect(() => {
    const resize = new ResizeObserver((entries) => {
      for (const { target } of entries) {
        if (target.isConnected) measure(target);
        else resize.unobserve(target);
      }
    });
    observer.current = resize;
    return () => resize.disconnect();
  }, [measure]);

  const shown = items.slice(first, last);
  const slots = assignSlots(
    held.current,
    shown.map((item) => item.key),
  );
  return (
    <section role="region" aria-labelledby="accessible-list-0">
      <h1 id="accessible-list-0" className="visually-hidden">
        {label}
      </h1>
      <div aria-label={label}>
        <div ref={list} style={{ position: 'relative', minHeight: total }}>
          {shown.map((item, index) => (
            <Cell
              key={recycle ? `slot-${slots[index]}` : item.key}
              itemKey={item.key}
              top={tops[first + index] ?? 0}
            >
              {renderItem(item)}
            </Cell>
          ))}
        </div>
      </div>
    </section>
  );
}
