/** Two mixes of 32 bits each; nobody gains by a collision here, so no cryptography, which plain http pages do not offer. */
const SEEDS = [0x9e3779b1, 0x85ebca6b] as const;

function mix(text: string, seed: number): number {
  let hash = seed;
  for (let at = 0; at < text.length; at++) {
    hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
    hash ^= hash >>> 15;
  }
  hash = Math.imul(hash ^ (hash >>> 16), 0x45d9f3b);
  return (hash ^ (hash >>> 16)) >>> 0;
}

/**
 * Names the text of a comment without keeping it: 16 hexadecimal digits. Widths and white space are folded, since the
 * form that sent it and the page that shows it write them differently (facts/blogs.md §3).
 */
export function hashBody(text: string): string {
  const folded = text.normalize('NFKC').replace(/\s+/gu, ' ').trim();
  return SEEDS.map((seed) => mix(folded, seed).toString(16).padStart(8, '0')).join('');
}
