import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readHeading } from '@/tests/unit/inspect/fixture-heading';
import { runInspect } from '@/tests/unit/inspect/run-inspect';
import { type Row, rowAtLeast } from '../row';

const FIXTURES = join(import.meta.dirname, '../../fixtures');

/** Saved pages as one list in one browser, its start and end counted: issue 2 asks for two pages a second. */
export async function benchInspect(): Promise<Row[]> {
  const pages = ['x', 'sites'].flatMap((room) =>
    readdirSync(join(FIXTURES, room), { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.html'))
      .map((file) => join(FIXTURES, room, file)),
  );
  const folder = mkdtempSync(join(tmpdir(), 'yorisoi-inspect-bench-'));
  try {
    const index = join(folder, 'index.json');
    writeFileSync(index, JSON.stringify(pages.map((file) => ({ file, as: readHeading(file).url }))));
    const began = performance.now();
    const { code, errors } = await runInspect(['--list', index]);
    const seconds = (performance.now() - began) / 1_000;
    if (code !== 0) throw new Error(`inspect left pages unread: ${errors}`);
    const what = `${pages.length} saved pages as one list`;
    const value = pages.length / seconds;
    return [rowAtLeast({ id: 'inspect', what, engine: 'Chromium', value, goal: 2, unit: 'pages/s' })];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
