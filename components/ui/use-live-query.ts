import { liveQuery } from 'dexie';
import { useEffect, useLayoutEffect, useState } from 'preact/hooks';
import { askFirst, askLater } from './query-turns';

export type LiveResult<Row> =
  | { state: 'loading' }
  | { state: 'ready'; value: Row }
  /** The desk could not be read. The last value seen stays on screen with whoever kept it. */
  | { state: 'failed'; error: unknown };

/**
 * What `query` yields, again after every change of what it read, in whichever window that was made.
 * `key` says which question this is: while it stays the same, the query is not started anew and the last value stays.
 * @param turn `first` for what the agent waits for: asked before the browser paints, and before everything else is
 */
export function useLiveQuery<Row>(
  query: () => Promise<Row>,
  key: string,
  turn: 'first' | 'after-paint' = 'after-paint',
): LiveResult<Row> {
  const [result, setResult] = useState<{ key: string; result: LiveResult<Row> } | null>(null);
  const isFirst = turn === 'first';
  const useStart = isFirst ? useLayoutEffect : useEffect;
  // `key` stands for everything the query closes over.
  useStart(() => {
    const until = new AbortController();
    const ask = isFirst ? askFirst : askLater;
    ask((answered) => {
      const answer = (found: LiveResult<Row>) => {
        setResult({ key, result: found });
        answered();
      };
      const subscription = liveQuery(query).subscribe({
        next: (value) => answer({ state: 'ready', value }),
        error: (error: unknown) => answer({ state: 'failed', error }),
      });
      until.signal.addEventListener('abort', () => subscription.unsubscribe());
    }, until.signal);
    return () => until.abort();
  }, [key]);
  return result?.key === key ? result.result : { state: 'loading' };
}

/** Longest time questions wait for what is not asked in the end, ms. */
const PATIENCE = 1_000;

/** While `wanted`, something is about to be asked that the agent waits for: what may come later waits for that, too. */
export function useFirstTurn(wanted: boolean): void {
  useLayoutEffect(() => {
    if (!wanted) return;
    const until = new AbortController();
    askFirst(() => undefined, until.signal);
    const end = setTimeout(() => until.abort(), PATIENCE);
    return () => {
      clearTimeout(end);
      until.abort();
    };
  }, [wanted]);
}
