import { browser } from 'wxt/browser';

/** Calls back with the value under `key` in `storage.session`, now and after each change. */
export function watchSession(key: string, callback: (value: unknown) => void, signal: AbortSignal): void {
  let changed = false;
  const listener = (changes: Record<string, { newValue?: unknown }>, area: string) => {
    const change = changes[key];
    if (area !== 'session' || change === undefined) return;
    changed = true;
    callback(change.newValue);
  };
  browser.storage.onChanged.addListener(listener);
  signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(listener), { once: true });
  void browser.storage.session.get(key).then((stored) => {
    // A change may overtake the first reading, which then tells what was before it.
    if (!signal.aborted && !changed) callback(stored[key]);
  });
}
