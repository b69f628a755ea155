import type { Journal } from '@/lib/desk/changes/journal';
import { queryRange } from '@/lib/desk/log/interaction-query';
import { putRefusals } from '@/lib/desk/refusals/refusals';
import type { DeskContext } from '@/lib/desk/store/context';
import type { StoredAuthor } from '@/lib/desk/store/rows';
import { toInteraction } from '@/lib/desk/store/stored-form';
import { isRefusalTrace } from '@/lib/domain/refusal-trace';

/**
 * Makes two rows of one person one: the older row absorbs the younger, whatever agent notices first, so that two desks
 * that merge at once come to the same end. Everything logged moves along; a refusal of either holds for both (law 3).
 * Inside a write.
 */
export async function mergeAuthors(
  context: DeskContext,
  journal: Journal,
  one: StoredAuthor,
  other: StoredAuthor,
): Promise<StoredAuthor> {
  const { db } = context;
  const [keep, absorb] = one.id < other.id ? [one, other] : [other, one];
  const held = absorb.identities.filter(({ key }) => absorb.keys.includes(key));
  const former = absorb.identities.filter(({ key }) => !absorb.keys.includes(key));
  await journal.patch(
    'authors',
    absorb,
    { keys: [], mergedInto: keep.id, deletedAt: journal.now },
    absorb.id,
  );
  let merged = await journal.identify(keep, held, []);
  if (former.length > 0) {
    merged = await journal.patch(
      'authors',
      merged,
      { identities: [...merged.identities, ...former] },
      merged.id,
    );
  }
  const refusals = [keep.noContact, absorb.noContact].filter((kept) => kept !== null);
  const noContact = refusals.find((kept) => !isRefusalTrace(kept)) ?? refusals[0] ?? null;
  if (noContact !== null) {
    merged = await journal.patch('authors', merged, { noContact }, merged.id);
    await putRefusals(context, merged.keys, noContact.at);
  }
  for (const row of await queryRange(context, { authorId: absorb.id }).toArray()) {
    await journal.patch('interactions', toInteraction(row), { authorId: keep.id }, keep.id);
  }
  for (const row of await db.cases.where('authorId').equals(absorb.id).toArray()) {
    await journal.patch('cases', row, { authorId: keep.id }, keep.id);
  }
  for (const row of await db.watches.where('authorId').equals(absorb.id).toArray()) {
    await journal.patch('watches', row, { authorId: keep.id }, keep.id);
  }
  return merged;
}
