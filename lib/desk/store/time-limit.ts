import { DeskError } from '@/lib/desk/errors';

/**
 * Waits for `work`, at most `limitMs` milliseconds: on a full disk, or behind a blocked upgrade, IndexedDB may never answer
 * (facts/platform.md §2.2).
 * @param onTimeout stops the work as far as it can be stopped
 * @throws DeskError `timed-out`
 */
export function withTimeLimit<T>(work: PromiseLike<T>, limitMs: number, onTimeout: () => void): Promise<T> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => {
      reject(new DeskError('timed-out', `no answer within ${limitMs} ms`));
      onTimeout();
    }, limitMs);
    work.then(
      (value) => {
        clearTimeout(timer);
        resolve(value);
      },
      (error: unknown) => {
        clearTimeout(timer);
        reject(error);
      },
    );
  });
}
