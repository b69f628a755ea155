import type { PostAuthor } from '@/lib/domain/post';

/**
 * The one person several links name, with the first name any of them gives.
 * @returns null for none, and for several people: then nobody is the author for sure
 */
export function onlyAuthor(authors: readonly PostAuthor[]): PostAuthor | null {
  const [first] = authors;
  if (first === undefined || authors.some(({ key }) => key !== first.key)) return null;
  return { ...first, name: authors.map(({ name }) => name).find((name) => name !== null) ?? null };
}
