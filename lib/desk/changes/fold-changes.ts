import type { Identity } from '@/lib/domain/author';
import type { Change } from './change';

type Row = Record<string, unknown>;

function byClock(a: Change, b: Change): number {
  if (a.hlc !== b.hlc) return a.hlc < b.hlc ? -1 : 1;
  return a.id < b.id ? -1 : Number(a.id > b.id);
}

/** Adds and releases identities; pure. Identities are told apart by key, the newer description wins. */
export function foldIdentities(
  row: { identities: readonly Identity[]; keys: readonly string[] },
  change: { add: readonly Identity[]; release: readonly string[] },
): { identities: Identity[]; keys: string[] } {
  const identities = new Map(row.identities.map((identity) => [identity.key, identity]));
  for (const identity of change.add) identities.set(identity.key, identity);
  const keys = new Set(row.keys);
  for (const key of change.release) keys.delete(key);
  for (const identity of change.add) keys.add(identity.key);
  return { identities: [...identities.values()], keys: [...keys] };
}

/**
 * The row that a set of changes makes, whatever order they came in and however often (see `change.ts`).
 * @param changes of one row
 * @returns undefined when its `put` is missing or it was erased
 */
export function foldChanges(changes: readonly Change[]): Row | undefined {
  const ordered = [...new Map(changes.map((change) => [change.id, change])).values()].sort(byClock);
  if (ordered.some((change) => change.kind === 'erase')) return undefined;
  const first = ordered.find((change) => change.kind === 'put');
  if (first === undefined) return undefined;
  let row: Row = { ...first.body };
  for (const change of ordered) {
    if (change.v !== 1) continue;
    if (change.kind === 'patch') row = { ...row, ...change.body };
    if (change.kind === 'identities') {
      row = { ...row, ...foldIdentities(row as never, change.body as never) };
    }
  }
  return row;
}
