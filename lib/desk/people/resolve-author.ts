import type { Journal } from '@/lib/desk/changes/journal';
import { isRefused, putRefusals } from '@/lib/desk/refusals/refusals';
import type { DeskContext } from '@/lib/desk/store/context';
import type { StoredAuthor } from '@/lib/desk/store/rows';
import type { Identity } from '@/lib/domain/author';
import type { PostAuthor } from '@/lib/domain/post';
import type { SiteId } from '@/lib/domain/site';
import { authorsByKeys } from './find-authors';
import { mergeAuthors } from './merge-authors';
import { recogniseAuthor, type SeenKeys } from './recognise-author';

const DAY_MS = 86_400_000;

/** Identities of a post's author, within the limits of the schema. */
function identitiesOf(site: SiteId, author: PostAuthor, seenAt: string): Identity[] {
  const keys = author.idKey === null ? [author.key] : [author.idKey, author.key];
  return keys.map((key) => ({
    key,
    site,
    handle: author.handle?.slice(0, 100) ?? null,
    name: author.name?.slice(0, 200) ?? null,
    url: author.url !== null && author.url.length <= 2_000 ? author.url : null,
    seenAt,
  }));
}

/** Identities worth writing: new to this author, described differently, or not seen for a day. */
function freshIdentities(author: StoredAuthor, seen: readonly Identity[]): Identity[] {
  return seen.flatMap((identity) => {
    const known = author.identities.find(({ key }) => key === identity.key);
    if (known === undefined || !author.keys.includes(identity.key)) return [identity];
    // What the page did not show this time is no reason to forget it.
    const merged = {
      ...identity,
      handle: identity.handle ?? known.handle,
      name: identity.name ?? known.name,
      url: identity.url ?? known.url,
    };
    const same = merged.name === known.name && merged.handle === known.handle && merged.url === known.url;
    const recent = Date.parse(identity.seenAt) - Date.parse(known.seenAt) < DAY_MS;
    return same && recent ? [] : [merged];
  });
}

/** Takes a handle from an author whose account does not have it any more. Inside a write. */
async function takeHandle(journal: Journal, from: StoredAuthor | null, handleKey: string): Promise<void> {
  if (from !== null) await journal.identify(from, [], [handleKey]);
}

/** Brings a known author up to date with what a post shows of it; a refusal spreads to new keys. Inside a write. */
async function updateAuthor(
  context: DeskContext,
  journal: Journal,
  author: StoredAuthor,
  seen: readonly Identity[],
  release: readonly string[],
): Promise<StoredAuthor> {
  const updated = await journal.identify(author, freshIdentities(author, seen), release);
  const grown = updated.keys.some((key) => !author.keys.includes(key));
  if (grown && updated.noContact !== null) {
    await putRefusals(context, updated.keys, updated.noContact.at);
  }
  return updated;
}

interface Seen {
  site: SiteId;
  author: PostAuthor;
}

/** The author of a post as the desk's row, merged and renamed as needed; undefined for somebody unknown. Inside a write. */
export async function resolveKnownAuthor(
  context: DeskContext,
  journal: Journal,
  { site, author }: Seen,
): Promise<StoredAuthor | undefined> {
  const keys: SeenKeys = { handleKey: author.key, idKey: author.idKey };
  const rows = await authorsByKeys(
    context,
    [keys.handleKey, keys.idKey].filter((key) => key !== null),
  );
  const holder = (key: string | null) => rows.find((row) => key !== null && row.keys.includes(key));
  const found = recogniseAuthor(keys, holder(keys.idKey), holder(keys.handleKey));
  const seen = identitiesOf(site, author, journal.now);
  if (found.kind === 'same') {
    const merged = await mergeAuthors(context, journal, found.byId, found.byHandle);
    return updateAuthor(context, journal, merged, seen, []);
  }
  await takeHandle(journal, found.takeFrom, keys.handleKey);
  if (found.kind === 'unknown') return undefined;
  return updateAuthor(context, journal, found.author, seen, found.release);
}

/**
 * Like `resolveKnownAuthor`, and makes a row for somebody new. Only for something the agent logs (law 2). A refusal kept
 * from an erased person comes back with the row. Inside a write.
 */
export async function resolveAuthor(
  context: DeskContext,
  journal: Journal,
  seen: Seen,
  id: string,
): Promise<StoredAuthor> {
  const known = await resolveKnownAuthor(context, journal, seen);
  if (known !== undefined) return known;
  const identities = identitiesOf(seen.site, seen.author, journal.now);
  const keys = identities.map(({ key }) => key);
  const refused = await isRefused(context, keys);
  const row: StoredAuthor = {
    id,
    ...journal.stamp(),
    identities,
    keys,
    mergedInto: null,
    noContact: refused ? { at: journal.now, by: '', reason: '' } : null,
  };
  await journal.create('authors', row, id);
  if (refused) await putRefusals(context, keys, journal.now);
  return row;
}
