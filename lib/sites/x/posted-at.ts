import { readInstant } from '../instant';
import type { PostParts } from './post-parts';

/** When the post was written, UTC. The time inside the permalink first: the focal post's stands outside its header. */
export function findPostedAt(parts: PostParts): string | null {
  const time =
    parts.times.find((candidate) => candidate.closest('a[href*="/status"]') !== null) ?? parts.times[0];
  return readInstant(time?.getAttribute('datetime'));
}
