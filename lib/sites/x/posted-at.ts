import type { PostParts } from './post-parts';

/** An instant with its zone; a bare local time would be read in the agent's zone, which is a guess. */
const INSTANT = /^\d{4}-\d{2}-\d{2}T[\d:.]+(?:Z|[+-]\d{2}:?\d{2})$/u;

/** When the post was written, UTC. The time inside the permalink first: the focal post's stands outside its header. */
export function findPostedAt(parts: PostParts): string | null {
  const time =
    parts.times.find((candidate) => candidate.closest('a[href*="/status"]') !== null) ?? parts.times[0];
  const value = time?.getAttribute('datetime') ?? '';
  if (!INSTANT.test(value)) return null;
  const instant = new Date(value);
  return Number.isNaN(instant.getTime()) ? null : instant.toISOString();
}
