import { useRef } from 'preact/hooks';

/**
 * For answers that may come in another order than their questions.
 * @returns begins a question, or ends the last one: what it returns says whether that is the newest still
 */
export function useNewest(): () => () => boolean {
  const newest = useRef(0);
  return () => {
    newest.current++;
    const turn = newest.current;
    return () => turn === newest.current;
  };
}
