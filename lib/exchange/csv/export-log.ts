import type { Desk } from '@/lib/desk/desk';
import type { InteractionFilter } from '@/lib/desk/log/interaction-filter';
import type { Interaction } from '@/lib/domain/interaction';
import { BYTE_ORDER_MARK, formatRow } from './cell';
import { LOG_COLUMNS, toCells } from './columns';
import { createDeskClock } from './desk-time';

const ROWS_PER_CHUNK = 500;

export interface ExportOptions {
  filter: InteractionFilter;
  /** IANA zone for times; the desk's, by default Japan's. */
  timeZone?: string;
  /** Entries of the practice timeline are left out unless asked for. */
  withPractice?: boolean;
  /** Rows done so far and rows in all, after each chunk. */
  onProgress?: (done: number, total: number) => void;
  signal?: AbortSignal;
}

/** The filter as exported: practice rows only when asked for, by the option or by naming the site. */
export function exportFilter({ filter, withPractice = false }: ExportOptions): InteractionFilter {
  if (withPractice || filter.site === 'practice') return filter;
  return { ...filter, withoutSites: [...(filter.withoutSites ?? []), 'practice'] };
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

/**
 * The log as CSV, oldest first, in pieces of some hundred rows: memory stays flat whatever the length. UTF-8 with BOM,
 * CRLF, RFC 4180, no cell a spreadsheet would evaluate (facts/practice.md §4e).
 * @throws DeskError when reading fails; the signal's reason when it was cancelled
 */
export async function* exportLog(
  desk: Pick<Desk, 'interactions' | 'authors' | 'cases'>,
  options: ExportOptions,
): AsyncGenerator<Uint8Array<ArrayBuffer>, void, undefined> {
  const { timeZone = 'Asia/Tokyo', onProgress, signal } = options;
  const filter = exportFilter(options);
  const encoder = new TextEncoder();
  const clock = createDeskClock(timeZone);
  signal?.throwIfAborted();
  const total = await desk.interactions.count(filter);
  let done = 0;
  onProgress?.(done, total);
  yield encoder.encode(BYTE_ORDER_MARK + formatRow(LOG_COLUMNS.map(([name]) => name)));
  for await (const rows of inChunks(desk.interactions.stream(filter))) {
    signal?.throwIfAborted();
    const [noContact, cases] = await Promise.all([
      desk.authors.noContactAmong(rows.map((row) => row.authorId)),
      desk.cases.among(rows.map((row) => row.caseId)),
    ]);
    const text = rows.map((row) => formatRow(toCells(row, { clock, noContact, cases }))).join('');
    done += rows.length;
    yield encoder.encode(text);
    onProgress?.(done, Math.max(total, done));
  }
}
