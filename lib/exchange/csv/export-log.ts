import { BYTE_ORDER_MARK, formatRow, type TableForm } from './cell';
import { exportFilter, headerCells, type LogSelection, type LogSource, readLogRows } from './read-log-rows';

export interface ExportOptions extends LogSelection {
  form?: TableForm;
  /** Rows done so far and rows in all, after each chunk. */
  onProgress?: (done: number, total: number) => void;
  signal?: AbortSignal;
}

/**
 * The log as CSV, oldest first, in pieces of some hundred rows: memory stays flat whatever the length. UTF-8 with BOM,
 * CRLF unless asked otherwise, RFC 4180, no cell a spreadsheet would evaluate (facts/practice.md §4e).
 * @throws DeskError when reading fails; the signal's reason when it was cancelled
 */
export async function* exportLog(
  desk: LogSource,
  options: ExportOptions,
): AsyncGenerator<Uint8Array<ArrayBuffer>, void, undefined> {
  const { form, onProgress, signal } = options;
  const encoder = new TextEncoder();
  signal?.throwIfAborted();
  const total = await desk.interactions.count(exportFilter(options));
  let done = 0;
  onProgress?.(done, total);
  yield encoder.encode(BYTE_ORDER_MARK + formatRow(headerCells(options), form));
  for await (const rows of readLogRows(desk, options)) {
    signal?.throwIfAborted();
    const text = rows.map((cells) => formatRow(cells, form)).join('');
    done += rows.length;
    yield encoder.encode(text);
    onProgress?.(done, Math.max(total, done));
  }
}
