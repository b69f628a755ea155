const KEY = 'yorisoi.greeted';

/** Whether the account's greeting of that day was copied in this browser. @param day in the desk's zone: `2026-08-24` */
export function isGreeted(storage: Storage, accountId: string, day: string): boolean {
  return storage.getItem(`${KEY}.${accountId}`) === day;
}

/** Remembers that it was, in place of the day before. */
export function keepGreeted(storage: Storage, accountId: string, day: string): void {
  storage.setItem(`${KEY}.${accountId}`, day);
}
