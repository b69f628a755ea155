import { useRef, useState } from 'preact/hooks';
import type { Desk } from '@/lib/desk/desk';
import type { InteractionFilter } from '@/lib/desk/log/interaction-filter';
import { exportFilter, exportLog } from '@/lib/exchange/csv/export-log';
import { logFileName } from '@/lib/exchange/csv/file-name';
import { toBlob } from '@/lib/exchange/csv/to-blob';
import { keepLastExport, type LastExport } from './last-export';
import { saveFile } from './save-file';

export type ExportState =
  | { kind: 'idle' }
  | { kind: 'running'; done: number; total: number }
  | { kind: 'done'; last: LastExport }
  | { kind: 'cancelled' }
  | { kind: 'failed'; error: unknown };

export interface ExportRequest {
  filter: InteractionFilter;
  withPractice: boolean;
  timeZone: string;
}

/** Runs one export at a time, with progress and a way to stop it. A stopped export leaves no file. */
export function useExport(desk: Desk): {
  state: ExportState;
  start: (request: ExportRequest) => Promise<void>;
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
      const { from, to } = exportFilter(request);
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
  return { state, start, cancel: () => running.current?.abort() };
}
