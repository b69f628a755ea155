import { vi } from 'vitest';

/** Web Locks for tests in Node: per name, one holder at a time, in the order they asked. */
export function stubLocks(): void {
  const held = new Map<string, Promise<unknown>>();
  const request = <T>(name: string, work: () => Promise<T>): Promise<T> => {
    const turn = (held.get(name) ?? Promise.resolve()).then(work, work);
    held.set(
      name,
      turn.catch(() => undefined),
    );
    return turn;
  };
  vi.stubGlobal('navigator', { locks: { request } });
}
