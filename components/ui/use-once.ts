import { useRef } from 'preact/hooks';

/** Runs what a press starts, but not again for the second press of a double click, nor before the first is done. */
export function useOnce<Press extends UIEvent>(
  run: ((event: Press) => unknown) | undefined,
): (event: Press) => void {
  const written = useRef<'no' | 'under way' | 'done'>('no');
  return (event) => {
    if (written.current === 'under way' || (written.current === 'done' && event.detail > 1)) return;
    const result = run?.(event);
    written.current = 'no';
    if (!(result instanceof Promise)) return;
    written.current = 'under way';
    void result.finally(() => {
      written.current = 'done';
    });
  };
}
