import type { PostAuthor } from '@/lib/domain/post';

/** Who has this key, and what else the page shows of them. */
export function personOf(
  key: string,
  url: string | null,
  name: string | null = null,
  handle: string | null = null,
): PostAuthor {
  return { key, idKey: null, name, handle, url };
}
