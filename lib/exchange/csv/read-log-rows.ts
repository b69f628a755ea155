import type { Desk } from '@/lib/desk/desk';
import type { InteractionFilter } from '@/lib/desk/log/interaction-filter';
import type { Interaction } from '@/lib/domain/interaction';
import { LOG_COLUMNS, type LogColumn, toCells } from './columns';
import { createDeskClock } from './desk-time';

const ROWS_PER_CHUNK = 500;

/** Which part of the log, and in whose words and time. */
export interface LogSelection {
  filter: InteractionFilter;
  /** IANA zone for times; the desk's, by default Japan's. */
  timeZone?: string;
  /** Entries of the practice timeline are left out unless asked for. */
  withPractice?: boolean;
  /** What the header calls a column; by default its stable name. */
  nameOf?: (column: LogColumn) => string;
}

/** What of the desk the rows are made from. */
export type LogSource = Pick<Desk, 'interactions' | 'authors' | 'cases'>;

/** The filter as exported: practice rows only when asked for, by the option or by naming the site. */
export function exportFilter({
  filter,
  withPractice = false,
}: Pick<LogSelection, 'filter' | 'withPractice'>): InteractionFilter {
  if (withPractice || filter.site === 'practice') return filter;
  return { ...filter, withoutSites: [...(filter.withoutSites ?? []), 'practice'] };
}

/** The header's cells. */
export function headerCells({ nameOf = (column) => column }: Pick<LogSelection, 'nameOf'>): string[] {
  return LOG_COLUMNS.map(([column]) => nameOf(column));
}

/**
 * The cells of some entries, with what the desk knows beside them.
 * @throws DeskError when reading fails; RangeError for a zone the browser does not know
 */
export async function readCells(
  { authors, cases }: Pick<LogSource, 'authors' | 'cases'>,
  entries: readonly Interaction[],
  { timeZone = 'Asia/Tokyo' }: Pick<LogSelection, 'timeZone'>,
): Promise<string[][]> {
  const [noContact, ofEntries] = await Promise.all([
    authors.noContactAmong(entries.map(({ authorId }) => authorId)),
    cases.among(entries.map(({ caseId }) => caseId)),
  ]);
  const context = { clock: createDeskClock(timeZone), noContact, cases: ofEntries };
  return entries.map((entry) => toCells(entry, context));
}

async function* inChunks(rows: AsyncIterable<Interaction>): AsyncGenerator<Interaction[]> {
  let chunk: Interaction[] = [];
  for await (const row of rows) {
    chunk.push(row);
    if (chunk.length < ROWS_PER_CHUNK) continue;
    yield chunk;
    chunk = [];
  }
  if (chunk.length > 0) yield chunk;
}

/** The cells of the selected entries, oldest first, some hundred at a time. @throws as `readCells` */
export async function* readLogRows(desk: LogSource, selection: LogSelection): AsyncGenerator<string[][]> {
  for await (const entries of inChunks(desk.interactions.stream(exportFilter(selection)))) {
    yield await readCells(desk, entries, selection);
  }
}
