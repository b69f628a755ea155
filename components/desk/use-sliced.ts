import { useEffect, useState } from 'preact/hooks';

/**
 * What a long calculation that lets the page live in between comes to, begun anew when `work` is another one. Null before
 * the first result; the last one stays until the next is there.
 */
export function useSliced<Value>(work: (signal: AbortSignal) => Promise<Value>): Value | null {
  const [result, setResult] = useState<Value | null>(null);
  useEffect(() => {
    const wanted = new AbortController();
    work(wanted.signal).then(
      (value) => wanted.signal.aborted || setResult(() => value),
      // Ended because an input changed: the next one is under way.
      () => undefined,
    );
    return () => wanted.abort();
  }, [work]);
  return result;
}
