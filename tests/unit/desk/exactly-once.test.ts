import fc from 'fast-check';
import Papa from 'papaparse';
import { expect, test } from 'vitest';
import type { Desk } from '@/lib/desk/desk';
import { exportLog } from '@/lib/exchange/csv/export-log';
import { toBlob } from '@/lib/exchange/csv/to-blob';
import { createStage, makeLog, makePost, type Stage } from './stage';

const ATTEMPTS = 3;
const nextTurn = () => new Promise((resolve) => setImmediate(resolve));

/** What happens in one instant: who submits which attempt, or tells that its text went out, and which window is killed. */
const instant = fc.record({
  acts: fc.array(
    fc.record({
      attempt: fc.nat(ATTEMPTS - 1),
      window: fc.nat(1),
      tell: fc.option(fc.constantFrom('page' as const, 'agent' as const)),
    }),
    { minLength: 1, maxLength: 4 },
  ),
  killed: fc.option(fc.record({ window: fc.nat(1), turns: fc.nat(12) })),
});

/** A window, or the worker, on the stage. One that is killed in the midst of a write runs nothing any more. */
function openWindow({ ports, open }: Stage): { desk: Desk; kill: () => void } {
  let alive = true;
  const write: Stage['ports']['latch']['write'] = async (problem) => {
    if (alive) await ports.latch.write(problem);
  };
  const desk = open({ latch: { ...ports.latch, write } });
  return {
    desk,
    kill() {
      alive = false;
      desk.close();
    },
  };
}

async function exportIds(desk: Desk): Promise<string[]> {
  const text = await (await toBlob(exportLog(desk, { filter: {} }))).text();
  const { data } = Papa.parse<{ interaction_id: string }>(text.replace(/^\uFEFF/u, ''), {
    header: true,
    skipEmptyLines: true,
  });
  return data.map((row) => row.interaction_id);
}

test('however often an attempt is submitted, from two windows, at once and with one killed between: one entry, one row (law 4)', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(instant, { minLength: 1, maxLength: 3 }), async (instants) => {
      const stage = createStage();
      const windows = [openWindow(stage), openWindow(stage)];
      const inputs = Array.from({ length: ATTEMPTS }, (_, nth) =>
        makeLog({ post: makePost({ id: `${nth}` }) }),
      );
      const submitted = new Set<string>();
      const confirmed = new Set<string>();
      for (const { acts, killed } of instants) {
        const running = acts.map(async ({ attempt, window, tell }) => {
          const input = inputs[attempt] ?? makeLog();
          const { desk } = windows[window] ?? openWindow(stage);
          const { id } = await desk.interactions.log(input);
          submitted.add(id);
          if (tell === null) return;
          await desk.interactions.confirmSent(id, { permalink: null, by: tell });
          confirmed.add(id);
        });
        if (killed !== null) {
          // Some turns later, so that it falls at any point of the writing.
          for (let turn = 0; turn < killed.turns; turn++) await nextTurn();
          windows[killed.window]?.kill();
          windows[killed.window] = openWindow(stage);
        }
        await Promise.allSettled(running);
      }
      // Whoever got no answer asks once more.
      const desk = stage.open();
      expect((await desk.health.ready()).problem).toBeNull();
      for (const input of inputs) submitted.add((await desk.interactions.log(input)).id);

      const ids = inputs.map(({ id }) => id).sort();
      expect([...submitted].sort()).toEqual(ids);
      expect((await exportIds(desk)).sort()).toEqual(ids);
      expect(await desk.interactions.count({})).toBe(ATTEMPTS);
      const history = await desk.interactions.historyOf(['x:misaki_latte']);
      expect(history).toHaveLength(ATTEMPTS);
      for (const { id, delivery } of history) {
        if (confirmed.has(id)) expect(delivery).toBe('sent');
      }
      const { changes = [] } = await stage.dump();
      const created = (changes as { table: string; kind: string; rowId: string }[]).filter(
        ({ table, kind }) => table === 'interactions' && kind === 'put',
      );
      expect(created.map(({ rowId }) => rowId).sort()).toEqual(ids);
    }),
    { numRuns: 12 },
  );
});
