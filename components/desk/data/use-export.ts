import { useRef, useState } from 'preact/hooks';
import type { Desk } from '@/lib/desk/desk';
import type { TableForm } from '@/lib/exchange/csv/cell';
import { exportLog } from '@/lib/exchange/csv/export-log';
import { logFileName } from '@/lib/exchange/csv/file-name';
import { headerCells, type LogSelection, readLogRows } from '@/lib/exchange/csv/read-log-rows';
import { toBlob } from '@/lib/exchange/csv/to-blob';
import { toSheet } from '@/lib/exchange/sheet/to-sheet';
import { copySheet } from './copy-sheet';
import { keepLastExport, type LastExport } from './last-export';
import { saveFile } from './save-file';

export type ExportState =
  | { kind: 'idle' }
  | { kind: 'running'; done: number; total: number }
  | { kind: 'done'; last: LastExport }
  | { kind: 'cancelled' }
  | { kind: 'failed'; error: unknown }
  | { kind: 'copied'; count: number }
  | { kind: 'not-copied'; error: unknown };

export interface ExportRequest extends LogSelection {
  timeZone: string;
  form: TableForm;
}

/** Header and entries, all at once. */
async function readTable(desk: Desk, request: ExportRequest): Promise<string[][]> {
  const table = [headerCells(request)];
  for await (const rows of readLogRows(desk, request)) table.push(...rows);
  return table;
}

/** Runs one export at a time, with progress and a way to stop it. A stopped export leaves no file. */
export function useExport(desk: Desk): {
  state: ExportState;
  start: (request: ExportRequest) => Promise<void>;
  copy: (request: ExportRequest) => Promise<void>;
  cancel: () => void;
} {
  const [state, setState] = useState<ExportState>({ kind: 'idle' });
  const running = useRef<AbortController | null>(null);
  const start = async (request: ExportRequest) => {
    if (running.current !== null) return;
    const abort = new AbortController();
    running.current = abort;
    let count = 0;
    setState({ kind: 'running', done: 0, total: 0 });
    try {
      const chunks = exportLog(desk, {
        ...request,
        signal: abort.signal,
        onProgress: (done, total) => {
          count = done;
          setState({ kind: 'running', done, total });
        },
      });
      const blob = await toBlob(chunks);
      abort.signal.throwIfAborted();
      const { from, to } = request.filter;
      const now = new Date();
      const file = logFileName({ from, to }, { timeZone: request.timeZone, now });
      saveFile(document, blob, file);
      const last = { at: now.toISOString(), file, count };
      keepLastExport(localStorage, last);
      setState({ kind: 'done', last });
    } catch (error) {
      setState(abort.signal.aborted ? { kind: 'cancelled' } : { kind: 'failed', error });
    } finally {
      running.current = null;
    }
  };
  const copy = async (request: ExportRequest) => {
    try {
      const rows = readTable(desk, request);
      await copySheet(rows.then((table) => toSheet(table, request.form)));
      setState({ kind: 'copied', count: (await rows).length - 1 });
    } catch (error) {
      setState({ kind: 'not-copied', error });
    }
  };
  return { state, start, copy, cancel: () => running.current?.abort() };
}
