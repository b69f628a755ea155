import { isIdKey } from '@/lib/desk/people/recognise-author';
import type { DeskContext } from '@/lib/desk/store/context';
import { read } from '@/lib/desk/store/read';
import type { RefusalRow } from '@/lib/desk/store/rows';
import { write } from '@/lib/desk/store/write';

/**
 * Whether one of these keys refused. A refused handle counts unless the id now seen with it is another one: then somebody
 * else has taken the handle over, and a refusal is not inherited.
 * @param hashOf salted hash of a key
 */
export function isRefusedBy(
  keys: readonly string[],
  refusals: readonly RefusalRow[],
  hashOf: (key: string) => string,
): boolean {
  const standing = new Map(
    refusals.filter((row) => row.liftedAt === null).map((row) => [row.hash, row.idHash]),
  );
  if (standing.size === 0) return false;
  const idHashes = keys.filter(isIdKey).map(hashOf);
  return keys.some((key) => {
    const idHash = standing.get(hashOf(key));
    if (idHash === undefined) return false;
    return idHash === null || idHashes.length === 0 || idHashes.includes(idHash);
  });
}

/** Inside a write whose tables include `refusals`. */
export async function isRefused(context: DeskContext, keys: readonly string[]): Promise<boolean> {
  const hashOf = (key: string) => context.hasher.of(key);
  const rows = await context.db.refusals.bulkGet(keys.map(hashOf));
  return isRefusedBy(
    keys,
    rows.filter((row) => row !== undefined),
    hashOf,
  );
}

/** Notes a refusal for every key of a person. Inside a write. */
export async function putRefusals(
  { db, hasher }: DeskContext,
  keys: readonly string[],
  at: string,
): Promise<void> {
  const id = keys.find(isIdKey);
  const idHash = id === undefined ? null : hasher.of(id);
  await db.refusals.bulkPut(
    keys.map((key) => ({
      hash: hasher.of(key),
      idHash: isIdKey(key) ? hasher.of(key) : idHash,
      at,
      liftedAt: null,
    })),
  );
}

/**
 * Takes a person's refusals back; the rows stay, so that a copy elsewhere learns of it. A handle the person had once may
 * be another one's refusal by now: it is lifted only where an id says whose it was. Inside a write.
 * @param current keys that lead to the person now
 * @param former handles the person had
 */
export async function liftRefusals(
  { db, hasher }: DeskContext,
  current: readonly string[],
  former: readonly string[],
  at: string,
): Promise<void> {
  const ids = new Set([...current, ...former].filter(isIdKey).map((key) => hasher.of(key)));
  const standing = async (keys: readonly string[]): Promise<RefusalRow[]> => {
    const rows = await db.refusals.bulkGet(keys.map((key) => hasher.of(key)));
    return rows.flatMap((row) => (row !== undefined && row.liftedAt === null ? [row] : []));
  };
  const isOwn = ({ idHash }: RefusalRow) => idHash !== null && ids.has(idHash);
  const own = [
    ...(await standing(current)).filter((row) => ids.size === 0 || row.idHash === null || isOwn(row)),
    ...(await standing(former)).filter(isOwn),
  ];
  await db.refusals.bulkPut(own.map((row) => ({ ...row, liftedAt: at })));
}

/**
 * Follows an erased refuser to a handle seen with the refused id; of this person the desk knows nothing but hashes.
 * @returns whether anything changed
 */
export async function followRefusal(
  context: DeskContext,
  handleKey: string,
  idKey: string,
): Promise<boolean> {
  const { db, hasher, ready } = context;
  await ready;
  if ((await read(context, () => db.refusals.count())) === 0) return false;
  await hasher.prepare([handleKey, idKey]);
  const find = async () => {
    const [byId, byHandle] = await db.refusals.bulkGet([hasher.of(idKey), hasher.of(handleKey)]);
    if (byId === undefined || byId.liftedAt !== null) return undefined;
    const isSame = byHandle?.idHash === byId.hash;
    // Standing already, or taken back since by an agent who saw the handle alone.
    const isSettled = isSame && (byHandle.liftedAt === null || byHandle.liftedAt >= byId.at);
    return isSettled ? undefined : byId;
  };
  if ((await read(context, find)) === undefined) return false;
  return write(context, { tables: ['refusals', 'authors'] }, async () => {
    const refusal = await find();
    if (refusal !== undefined) await putRefusals(context, [idKey, handleKey], refusal.at);
    return refusal !== undefined;
  });
}
