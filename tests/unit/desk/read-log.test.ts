import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Desk } from '@/lib/desk/desk';
import type { InteractionFilter, PageCursor } from '@/lib/desk/log/interaction-filter';
import { fitsFilter } from '@/lib/desk/log/interaction-query';
import type { Interaction } from '@/lib/domain/interaction';
import { newId } from '@/lib/domain/new-id';
import { createStage, MIURA, makeLog, makePost, SORA } from './stage';

const DAYS = ['2026-08-24T00:00:00.000Z', '2026-08-25T00:00:00.000Z', '2026-08-26T00:00:00.000Z'] as const;
const AGENTS = [MIURA.id, '01990000-0000-7000-8000-0000000000a2'] as const;

async function seed() {
  const desk = createStage().open();
  const rows: Interaction[] = [];
  for (let index = 0; index < 24; index++) {
    const entry = await desk.interactions.log(
      makeLog({
        occurredAt: DAYS[index % 3] ?? DAYS[0],
        agent: { ...MIURA, id: AGENTS[index % 2] ?? MIURA.id },
        account: { ...SORA, id: `account-${index % 4}` },
        action: index % 5 === 0 ? 'watch' : 'reply',
        post: makePost({ handle: `author${index % 3}`, site: index % 7 === 0 ? 'practice' : 'x' }),
      }),
    );
    if (index % 6 === 1) await desk.interactions.undo(entry.id);
    if (index % 6 === 2)
      await desk.interactions.confirmSent(entry.id, {
        permalink: null,
        by: 'agent',
        postedAt: entry.occurredAt,
      });
    rows.push((await desk.interactions.find(entry.id)) ?? { ...entry, deletedAt: entry.createdAt });
  }
  return { desk, rows };
}

describe('the log', () => {
  test('gives for any filter the same entries by pages, by stream and by count as a plain look at all of them', async () => {
    const { desk, rows } = await seed();
    const maybe = <T>(values: readonly T[]) => fc.constantFrom(undefined, ...values);
    const filters = fc.record({
      from: maybe(DAYS),
      to: maybe(DAYS),
      agentId: maybe(AGENTS),
      accountId: maybe(['account-1', 'account-3']),
      action: maybe(['reply', 'watch'] as const),
      site: maybe(['x', 'practice'] as const),
      delivery: maybe(['filled', 'sent'] as const),
      authorId: maybe(rows.slice(0, 2).map((row) => row.authorId)),
      caseId: maybe(rows.slice(1, 3).map((row) => row.caseId)),
      withoutSites: maybe([['practice' as const]]),
    });
    await fc.assert(
      fc.asyncProperty(filters, fc.integer({ min: 1, max: 7 }), async (given, size) => {
        const filter = Object.fromEntries(
          Object.entries(given).filter(([, value]) => value !== undefined),
        ) as InteractionFilter;
        const order = (a: Interaction, b: Interaction) =>
          a.occurredAt === b.occurredAt ? (a.id < b.id ? -1 : 1) : a.occurredAt < b.occurredAt ? -1 : 1;
        const expected = rows
          .filter((row) => fitsFilter(row, filter))
          .sort(order)
          .map(({ id }) => id);
        const streamed: string[] = [];
        for await (const row of desk.interactions.stream(filter)) streamed.push(row.id);
        expect(streamed).toEqual(expected);
        const paged: string[] = [];
        let cursor: PageCursor | null = null;
        do {
          const page: Awaited<ReturnType<typeof desk.interactions.page>> = await desk.interactions.page(
            filter,
            cursor,
            size,
          );
          paged.push(...page.rows.map(({ id }) => id));
          cursor = page.next;
        } while (cursor !== null);
        expect(paged).toEqual([...expected].reverse());
        expect(await desk.interactions.count(filter)).toBe(expected.length);
      }),
      { numRuns: 60 },
    );
  });

  test('finds what was logged for one post', async () => {
    const desk = createStage().open();
    const entry = await desk.interactions.log(makeLog({ post: makePost({ id: '42' }) }));
    await desk.interactions.log(makeLog({ post: makePost({ id: '43' }) }));
    expect((await desk.interactions.forPost('x', '42')).map(({ id }) => id)).toEqual([entry.id]);
  });

  describe('streamed while the desk works on', () => {
    const at = (minute: number) =>
      new Date(Date.parse('2026-08-01T00:00:00.000Z') + minute * 60_000).toISOString();

    /**
     * More entries than one chunk, a minute apart; all but the first of `sent` are known to have gone out. Only the `whole`
     * ones are as the desk logs them: the others have no more than their place, since a dozen indexes of thousands of
     * entries take this database's stand-in many seconds.
     */
    async function seedLong({ count, sent = 0, whole }: { count: number; sent?: number; whole: number[] }) {
      const stage = createStage();
      const desk = stage.open();
      const first = await desk.interactions.log(makeLog({ occurredAt: at(0) }));
      const ids = [first.id, ...Array.from({ length: count - 1 }, () => newId())];
      const database = await stage.raw();
      const transaction = database.transaction('interactions', 'readwrite');
      for (const [minute, id] of ids.entries()) {
        const delivery = minute < sent ? 'sent' : first.delivery;
        const place = { id, delivery, occurredAt: at(minute), deletedAt: null };
        const row = whole.includes(minute) ? { ...first, ...place } : place;
        if (minute > 0) transaction.objectStore('interactions').add(row);
      }
      await new Promise((settled) => {
        transaction.oncomplete = settled;
      });
      database.close();
      return { desk, ids };
    }
    const confirmAt = (desk: Desk, id: string | undefined, minute: number) =>
      desk.interactions.confirmSent(id ?? '', { permalink: null, by: 'page', postedAt: at(minute) });

    test('has every entry once, though some change their place meanwhile', async () => {
      const { desk, ids } = await seedLong({ count: 1_050, whole: [3, 7, 1_020] });
      const seen: string[] = [];
      for await (const { id } of desk.interactions.stream({})) {
        seen.push(id);
        // Given and moved ahead; not given and moved behind; one that moves twice.
        if (seen.length === 400) {
          await confirmAt(desk, ids[3], 1_040);
          await confirmAt(desk, ids[1_020], 5);
          await desk.interactions.confirmSent(ids[7] ?? '', {
            permalink: null,
            by: 'agent',
            postedAt: at(900),
          });
        }
        if (seen.length === 700) await confirmAt(desk, ids[7], 1_045);
      }
      expect(seen).toHaveLength(ids.length);
      expect(new Set(seen)).toEqual(new Set(ids));
    });

    test('gives an entry that fits only since it was confirmed', async () => {
      const { desk, ids } = await seedLong({ count: 650, sent: 601, whole: [620] });
      const seen: string[] = [];
      for await (const { id } of desk.interactions.stream({ delivery: 'sent' })) {
        seen.push(id);
        if (seen.length === 1) await confirmAt(desk, ids[620], 649);
      }
      expect(seen).toHaveLength(601);
      expect(seen.at(-1)).toBe(ids[620]);
    });
  });
});
