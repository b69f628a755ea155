/** A time of day as it is typed, `9`, `930`, `９：３０`, as `09:30`; what is no time comes back as typed. */
export function readClockTime(typed: string): string {
  const plain = typed.normalize('NFKC').trim();
  const [, hours, minutes = '00'] =
    /^(\d{1,2})(?:\D(\d{2})?\D?)?$/u.exec(plain) ?? /^(\d{1,2})(\d{2})$/u.exec(plain) ?? [];
  return hours === undefined ? plain : `${hours.padStart(2, '0')}:${minutes}`;
}
