import { type RefObject, useEffect, useState } from 'react';

/** The visible stretch of a list, in the list's own coordinates. */
export function useViewport(
  list: RefObject<HTMLElement>,
  scroller: HTMLElement | null,
): { top: number; bottom: number } {
  const [viewport, setViewport] = useState({ top: 0, bottom: innerHeight });
  useEffect(() => {
    const target = scroller ?? window;
    const update = () => {
      const offset = list.current?.getBoundingClientRect().top ?? 0;
      const origin = scroller?.getBoundingClientRect().top ?? 0;
      const top = Math.round((origin - offset) / 50) * 50;
      setViewport((old) => (old.top === top ? old : { top, bottom: top + innerHeight }));
    };
    target.addEventListener('scroll', update, { passive: true });
    addEventListener('resize', update);
    update();
    return () => {
      target.removeEventListener('scroll', update);
      removeEventListener('resize', update);
    };
  }, [list, scroller]);
  return viewport;
}
