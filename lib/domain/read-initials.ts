/** Initials as an agent typed them, without the caret of `^MJ`, and in half width, which an input method may not give. */
export function readInitials(typed: string): string {
  return typed.normalize('NFKC').trim().replace(/^\^/u, '');
}
