import { countLogged } from '@/lib/desk/store/check-database';
import type { DeskContext } from '@/lib/desk/store/context';
import { read } from '@/lib/desk/store/read';
import { toInteraction } from '@/lib/desk/store/stored-form';
import type { Interaction } from '@/lib/domain/interaction';
import { compareEntries } from './entry-order';
import type { InteractionFilter, LogPage, PageCursor } from './interaction-filter';
import { fitsFilter, isSingleIndex, queryRange } from './interaction-query';

/** Whether `row` comes before `cursor` in ascending order. */
function isBefore(row: Interaction, cursor: PageCursor | null): boolean {
  return cursor === null || compareEntries(row, cursor) < 0;
}

/** One page of the log, newest first. Starts at the cursor's own instant, so that entries of one instant are not skipped. */
export function readPage(
  context: DeskContext,
  filter: InteractionFilter,
  cursor: PageCursor | null,
  size: number,
): Promise<LogPage> {
  return read(context, async () => {
    const rows = await queryRange(context, filter, undefined, cursor?.occurredAt, cursor !== null)
      .reverse()
      .filter((row) => isBefore(row, cursor) && fitsFilter(row, filter))
      .limit(size + 1)
      .toArray();
    const shown = rows.slice(0, size).map(toInteraction);
    const last = rows.length > size ? shown.at(-1) : undefined;
    return { rows: shown, next: last === undefined ? null : { occurredAt: last.occurredAt, id: last.id } };
  });
}

/** Every entry that is not undone, by the database's own counter: walking a million keys took seconds. */
async function countAll({ db }: DeskContext): Promise<number> {
  const [logged, erased, undone] = await Promise.all([
    countLogged(db),
    db.erased.count(),
    db.interactions.where('deletedAt').above('').count(),
  ]);
  return logged - erased - undone;
}

/** How many entries fit. One index counts by itself; undone entries are few and are taken off, and so are sites left out. */
export function countLog(context: DeskContext, filter: InteractionFilter): Promise<number> {
  const { withoutSites = [], ...rest } = filter;
  const without = [...new Set(withoutSites)].map((site) => ({ ...rest, site }));
  if (without.length > 0 && rest.site === undefined && without.every(isSingleIndex)) {
    return read(context, async () => {
      const [all, ...left] = await Promise.all([rest, ...without].map((each) => countLog(context, each)));
      return left.reduce((count, out) => count - out, all ?? 0);
    });
  }
  return read(context, async () => {
    if (Object.values(rest).every((value) => value === undefined) && withoutSites.length === 0) {
      return countAll(context);
    }
    if (!isSingleIndex(filter)) {
      return queryRange(context, filter)
        .filter((row) => fitsFilter(row, filter))
        .count();
    }
    const all = await queryRange(context, filter).count();
    const undone = await context.db.interactions.where('deletedAt').above('').toArray();
    return all - undone.filter((row) => fitsFilter({ ...row, deletedAt: null }, filter)).length;
  });
}
