import type { Author } from './author';

/**
 * Whether a refusal is known by its hash alone: when the person was met again after an erase, it came back with the row.
 * When they refused, why and to whom is erased; its instant is that of the new row.
 */
export function isRefusalTrace({ by, reason }: NonNullable<Author['noContact']>): boolean {
  return by === '' && reason === '';
}
