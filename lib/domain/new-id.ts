import { v7 } from 'uuid';

/** UUIDv7: unique without a server and sorted by time of creation. */
export function newId(): string {
  return v7();
}
