/** A handle without the `@`, also the wide one, that people write before it. */
export function bareHandle(handle: string): string {
  return handle.replace(/^[@＠]/u, '');
}
