import type { DeskContext } from '@/lib/desk/store/context';
import { read } from '@/lib/desk/store/read';
import type { StoredInteraction } from '@/lib/desk/store/rows';
import { toInteraction } from '@/lib/desk/store/stored-form';
import type { Interaction } from '@/lib/domain/interaction';
import { compareEntries } from './entry-order';
import type { InteractionFilter, PageCursor } from './interaction-filter';
import { fitsFilter, queryRange } from './interaction-query';

const CHUNK = 500;

/** Whether `row` comes after `cursor` in ascending order. */
function isAfter(row: Interaction, cursor: PageCursor | null): boolean {
  return cursor === null || compareEntries(row, cursor) > 0;
}

/** An entry whose time changed, as it was and as it is. */
interface Move {
  before: Interaction;
  now: Interaction;
}

/** Entries that got another place in the log after a point of the change log; what changed twice comes once. */
async function readMoves({ db }: DeskContext, since: string): Promise<Move[]> {
  const changes = await db.changes.where('hlc').above(since).toArray();
  const moves = new Map<string, Move>();
  for (const { id, table, rowId, kind, body } of changes) {
    if (table !== 'interactions' || kind !== 'patch' || !('occurredAt' in body) || moves.has(rowId)) continue;
    const [version, now] = await Promise.all([db.versions.get(id), db.interactions.get(rowId)]);
    if (version !== undefined && now !== undefined)
      moves.set(rowId, { before: version.row as Interaction, now: toInteraction(now) });
  }
  return [...moves.values()];
}

interface Chunk {
  rows: StoredInteraction[];
  moves: Move[];
  /** How far the change log went when this was read. */
  until: string;
}

function readChunk(
  context: DeskContext,
  filter: InteractionFilter,
  from: string | undefined,
  want: number,
  since: string | undefined,
): Promise<Chunk> {
  const { db } = context;
  return read(context, () =>
    db.transaction('r', [db.interactions, db.changes, db.versions], async () => ({
      moves: since === undefined ? [] : await readMoves(context, since),
      until: (await db.changes.orderBy('hlc').last())?.hlc ?? '',
      // No filter in the query: `getAll` without one is many times faster than a cursor.
      rows: await queryRange(context, filter, from).limit(want).toArray(),
    })),
  );
}

/**
 * The log oldest first, in chunks, so that a million entries never stand in memory together. Each chunk is a read of its
 * own: an entry changed while the stream runs comes as it is then. One that changes its place meanwhile, such as a reply
 * seen going out, comes once all the same: the change log tells which did, and only those are remembered.
 */
export async function* streamLog(
  context: DeskContext,
  filter: InteractionFilter,
): AsyncGenerator<Interaction, void, undefined> {
  let cursor: PageCursor | null = null;
  let size = CHUNK;
  let since: string | undefined;
  /** Given already, and standing ahead of the cursor once more. */
  const ahead = new Set<string>();
  for (;;) {
    const want = size;
    const chunk: Chunk = await readChunk(context, filter, cursor?.occurredAt, want, since);
    since = chunk.until;
    for (const { before, now } of chunk.moves) {
      const wasGiven = ahead.delete(now.id) || (!isAfter(before, cursor) && fitsFilter(before, filter));
      if (isAfter(now, cursor)) wasGiven && ahead.add(now.id);
      else if (!wasGiven && fitsFilter(now, filter)) yield now;
    }
    let moved = false;
    for (const row of chunk.rows) {
      if (!isAfter(row, cursor)) continue;
      cursor = { occurredAt: row.occurredAt, id: row.id };
      moved = true;
      if (fitsFilter(row, filter) && !ahead.delete(row.id)) yield toInteraction(row);
    }
    if (chunk.rows.length < want) return;
    // More entries of one instant than a chunk holds: look further at once, else this would never end.
    size = moved ? CHUNK : size * 2;
  }
}
