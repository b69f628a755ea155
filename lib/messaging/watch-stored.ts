import { browser } from 'wxt/browser';

type Area = 'local' | 'session';

/** Calls back with the new value under `key` of a storage area after each change of it. */
export function onStored(
  area: Area,
  key: string,
  callback: (value: unknown) => void,
  signal: AbortSignal,
): void {
  const listener = (changes: Record<string, { newValue?: unknown }>, changed: string) => {
    const change = changes[key];
    if (changed === area && change !== undefined) callback(change.newValue);
  };
  browser.storage.onChanged.addListener(listener);
  signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(listener), { once: true });
}

/** Calls back with the value under `key` of a storage area, now and after each change of it. */
export function watchStored(
  area: Area,
  key: string,
  callback: (value: unknown) => void,
  signal: AbortSignal,
): void {
  let changed = false;
  // Before the first reading, or a change between the two would be missed.
  onStored(
    area,
    key,
    (value) => {
      changed = true;
      callback(value);
    },
    signal,
  );
  void browser.storage[area].get(key).then((stored) => {
    // A change may overtake the first reading, which then tells what was before it.
    if (!signal.aborted && !changed) callback(stored[key]);
  });
}
