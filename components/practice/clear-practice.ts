import type { Desk } from '@/lib/desk/desk';

/**
 * Removes the people of the practice timeline and everything logged for them. Identities carry their site, so nobody
 * from a real site can be among them. A refusal is lifted first: it belongs to a person who does not exist, and its
 * hash would keep the next practice from starting.
 * @throws DeskError when the desk cannot be written to
 */
export async function clearPractice(desk: Desk): Promise<void> {
  const authorIds = new Set<string>();
  for await (const row of desk.interactions.stream({ site: 'practice' })) authorIds.add(row.authorId);
  for (const authorId of authorIds) {
    const author = await desk.authors.find(authorId);
    if (author?.identities.some((identity) => identity.site !== 'practice')) continue;
    if (author?.noContact) await desk.authors.clearNoContact({ authorId });
    await desk.authors.erase(authorId);
  }
}
