import type { StoredAuthor } from '@/lib/desk/store/rows';
import { timeOfXId } from '@/lib/domain/x-id';

/** Keys one post's author goes by: `x:misaki_latte` and, where the page shows it, `x:id:44196397`. */
export interface SeenKeys {
  handleKey: string;
  idKey: string | null;
}

/** Who that is, and what has to be set right before the desk may say so. */
export type Recognition =
  /** Nobody the desk knows. `takeFrom`: had this handle before somebody else took it over. */
  | { kind: 'unknown'; takeFrom: StoredAuthor | null }
  /** Somebody known. `release`: handles this author had on the site before. */
  | { kind: 'known'; author: StoredAuthor; release: string[]; takeFrom: StoredAuthor | null }
  /** Two rows that turn out to be one person: one logged by id, one by handle before the id was known. */
  | { kind: 'same'; byId: StoredAuthor; byHandle: StoredAuthor };

/** Whether a key stands for a numeric account id. A handle cannot contain a colon. */
export function isIdKey(key: string): boolean {
  return key.split(':')[1] === 'id' && key.split(':').length > 2;
}

const siteOf = (key: string): string => key.slice(0, key.indexOf(':'));

/** Splits a post's keys (see `authorKeys`). */
export function toSeenKeys(keys: readonly string[]): SeenKeys | undefined {
  const handleKey = keys.find((key) => !isIdKey(key));
  const idKey = keys.find(isIdKey) ?? null;
  return handleKey === undefined ? undefined : { handleKey, idKey };
}

/** Numeric ids an author is known by on the site of `key`. */
function idsOnSite(author: StoredAuthor, key: string): string[] {
  return author.identities
    .map((identity) => identity.key)
    .filter((known) => isIdKey(known) && siteOf(known) === siteOf(key));
}

/** When the account of a numeric id was made, UTC; null where the id does not tell. */
function accountMadeAt(idKey: string): string | null {
  return idKey.startsWith('x:id:') ? timeOfXId(idKey.slice('x:id:'.length)) : null;
}

/** When an author was last seen under another handle on the site; empty if never. */
function lastElsewhere(author: StoredAuthor, handleKey: string): string {
  const others = author.identities.filter(
    ({ key }) => key !== handleKey && !isIdKey(key) && siteOf(key) === siteOf(handleKey),
  );
  return (
    others
      .map(({ seenAt }) => seenAt)
      .sort()
      .at(-1) ?? ''
  );
}

/**
 * Whether the account now seen under a handle is proven not to be the one the desk knows by it: that one has another id;
 * or it has none yet, but this account was made after the desk knew the handle, or went by another handle since.
 */
function isTakenOver(
  { handleKey, idKey }: SeenKeys,
  byId: StoredAuthor | undefined,
  byHandle: StoredAuthor,
): boolean {
  if (idKey === null || byHandle.id === byId?.id) return false;
  const ids = idsOnSite(byHandle, idKey);
  if (ids.length > 0) return !ids.includes(idKey);
  const known = byHandle.createdAt;
  return (
    (accountMadeAt(idKey) ?? '') > known || (byId !== undefined && lastElsewhere(byId, handleKey) > known)
  );
}

/**
 * Decides who wrote a post. A numeric id is a person; a handle is a name plate that can be renamed and taken over
 * (DESIGN §5: a wrong author is the worst bug). So:
 * an author known by id keeps the history under a new handle; a handle seen with another id than its former
 * holder's leaves that holder's history behind; an id next to a handle without any id joins the two, unless it is proven
 * that they cannot be one. Without any id a handle is all there is: who took it over before one was seen is taken for
 * its former holder, and a refusal then holds for both (law 3: rather once too often).
 * @param byId row that holds `idKey`
 * @param byHandle row that holds `handleKey`
 */
export function recogniseAuthor(
  seen: SeenKeys,
  byId: StoredAuthor | undefined,
  byHandle: StoredAuthor | undefined,
): Recognition {
  const { handleKey } = seen;
  const takenOver = byHandle !== undefined && isTakenOver(seen, byId, byHandle);
  if (byId === undefined) {
    if (byHandle === undefined || takenOver) {
      return { kind: 'unknown', takeFrom: takenOver ? (byHandle ?? null) : null };
    }
    return { kind: 'known', author: byHandle, release: [], takeFrom: null };
  }
  if (byHandle !== undefined && byHandle.id !== byId.id && !takenOver)
    return { kind: 'same', byId, byHandle };
  const release = byId.keys.filter(
    (key) => key !== handleKey && !isIdKey(key) && siteOf(key) === siteOf(handleKey),
  );
  const takeFrom = byHandle !== undefined && byHandle.id !== byId.id ? byHandle : null;
  return { kind: 'known', author: byId, release, takeFrom };
}
