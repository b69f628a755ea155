import type { Collection } from 'dexie';
import type { DeskContext } from '@/lib/desk/store/context';
import type { StoredInteraction } from '@/lib/desk/store/rows';
import type { Interaction } from '@/lib/domain/interaction';
import type { InteractionFilter } from './interaction-filter';

const FIRST = '';
const LAST = '\uffff';

/** The index that narrows a filter best, as field and value; undefined: by time alone. */
function narrowest(filter: InteractionFilter): [index: string, value: string] | undefined {
  if (filter.caseId !== undefined) return ['caseId', filter.caseId];
  if (filter.authorId !== undefined) return ['authorId', filter.authorId];
  if (filter.delivery === 'filled') return ['delivery', filter.delivery];
  if (filter.agentId !== undefined) return ['createdBy', filter.agentId];
  if (filter.action !== undefined) return ['action', filter.action];
  if (filter.accountId !== undefined) return ['accountId', filter.accountId];
  if (filter.site !== undefined) return ['post.site', filter.site];
  return filter.delivery === undefined ? undefined : ['delivery', filter.delivery];
}

/** Whether an entry fits every field of a filter and is not undone. */
export function fitsFilter(row: Interaction, filter: InteractionFilter): boolean {
  return (
    row.deletedAt === null &&
    (filter.from === undefined || row.occurredAt >= filter.from) &&
    (filter.to === undefined || row.occurredAt < filter.to) &&
    (filter.agentId === undefined || row.createdBy === filter.agentId) &&
    (filter.accountId === undefined || row.accountId === filter.accountId) &&
    (filter.action === undefined || row.action === filter.action) &&
    (filter.site === undefined || row.post.site === filter.site) &&
    (filter.authorId === undefined || row.authorId === filter.authorId) &&
    (filter.caseId === undefined || row.caseId === filter.caseId) &&
    (filter.delivery === undefined || row.delivery === filter.delivery) &&
    filter.withoutSites?.includes(row.post.site) !== true
  );
}

/** Entries in a stretch of time over the best index; still to be held against `fitsFilter`. Ties are in order of id. */
export function queryRange(
  { db }: DeskContext,
  filter: InteractionFilter,
  from = filter.from ?? FIRST,
  to = filter.to ?? LAST,
  includeTo = false,
): Collection<StoredInteraction, string> {
  const narrow = narrowest(filter);
  return narrow === undefined
    ? db.interactions.where('occurredAt').between(from, to, true, includeTo)
    : db.interactions
        .where(`[${narrow[0]}+occurredAt]`)
        .between([narrow[1], from], [narrow[1], to], true, includeTo);
}

/** Whether one index answers the filter alone, so that counting needs no rows. */
export function isSingleIndex(filter: InteractionFilter): boolean {
  const fields = [
    filter.agentId,
    filter.accountId,
    filter.action,
    filter.site,
    filter.authorId,
    filter.caseId,
    filter.delivery,
  ];
  return (
    fields.filter((field) => field !== undefined).length <= 1 && (filter.withoutSites?.length ?? 0) === 0
  );
}
