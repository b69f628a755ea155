import { liveQuery } from 'dexie';
import { useEffect, useState } from 'preact/hooks';

export type LiveResult<Row> =
  | { state: 'loading' }
  | { state: 'ready'; value: Row }
  /** The desk could not be read. The last value seen stays on screen with whoever kept it. */
  | { state: 'failed'; error: unknown };

/**
 * What `query` yields, again after every change of what it read, in whichever window that was made.
 * `key` says which question this is: while it stays the same, the query is not started anew and the last value stays.
 */
export function useLiveQuery<Row>(query: () => Promise<Row>, key: string): LiveResult<Row> {
  const [result, setResult] = useState<{ key: string; result: LiveResult<Row> } | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: `key` stands for everything the query closes over
  useEffect(() => {
    const subscription = liveQuery(query).subscribe({
      next: (value) => setResult({ key, result: { state: 'ready', value } }),
      error: (error: unknown) => setResult({ key, result: { state: 'failed', error } }),
    });
    return () => subscription.unsubscribe();
  }, [key]);
  return result?.key === key ? result.result : { state: 'loading' };
}
