import type { Author } from '@/lib/domain/author';

/** How a stored author is called on the desk page: name and handle of the identity seen last. */
export function nameAuthor(author: Author): {
  name: string;
  handle: string;
  site: Author['identities'][number]['site'];
} {
  const [latest] = author.identities.toSorted((a, b) => b.seenAt.localeCompare(a.seenAt));
  const named = author.identities.find((identity) => identity.handle !== null) ?? latest;
  return {
    name: latest?.name ?? named?.handle ?? '—',
    handle: named?.handle ?? '',
    site: named?.site ?? 'x',
  };
}
