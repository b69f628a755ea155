import { useLayoutEffect } from 'preact/hooks';
import { belongsToIme, imeGuard } from '@/components/ui/ime-guard';

/** Runs `close` for an Esc that nothing within the card took for itself, from the first key on. */
export function useEscape(close: () => void): void {
  useLayoutEffect(() => {
    imeGuard();
    const until = new AbortController();
    document.addEventListener(
      'keydown',
      (event) => event.key === 'Escape' && !event.defaultPrevented && !belongsToIme(event) && close(),
      { signal: until.signal },
    );
    return () => until.abort();
  }, [close]);
}
