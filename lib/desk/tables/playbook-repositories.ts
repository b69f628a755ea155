import type { ActiveList, Desk } from '@/lib/desk/desk';
import { mixedRepliesSince } from '@/lib/desk/log/mixed-replies';
import { readOutcomes } from '@/lib/desk/log/read-outcomes';
import type { DeskContext } from '@/lib/desk/store/context';
import { read } from '@/lib/desk/store/read';
import { compareReading } from '@/lib/domain/keyword-list';
import { createRows } from './rows-repository';

/** Keyword lists, with the form `compile` takes. */
export function createLists(context: DeskContext): Desk['lists'] {
  const rows = createRows(context, 'lists');
  return {
    ...rows,
    async active() {
      const lists = (await rows.all()).filter(({ enabled }) => enabled);
      return lists.sort(compareReading).map(
        ({ id, name, style, category, department, priority, sites, rules, fold }): ActiveList => ({
          id,
          name,
          style,
          category,
          department,
          priority,
          sites,
          rules,
          fold,
        }),
      );
    },
  };
}

/** Templates, with how often each was used: counted from the log by index, so that there is no second truth. */
export function createTemplates(context: DeskContext): Desk['templates'] {
  const { db } = context;
  return {
    ...createRows(context, 'templates'),
    outcomes: ({ since }) => readOutcomes(context, since),
    usage: ({ since = '' } = {}) =>
      read(context, () =>
        db.transaction('r', [db.templates, db.interactions, db.mixedReplies], async () => {
          const undone = await db.interactions.where('deletedAt').above('').toArray();
          const undoneIds = new Set(undone.map(({ id }) => id));
          const mixed = (await mixedRepliesSince(context, since)).filter(({ id }) => !undoneIds.has(id));
          const usage = new Map<string, number>();
          for (const id of await db.templates.toCollection().primaryKeys()) {
            const logged = await db.interactions
              .where('[templateId+occurredAt]')
              .between([id, since], [id, '\uffff'])
              .count();
            const off = undone.filter((row) => row.templateId === id && row.occurredAt >= since).length;
            const after = mixed.filter(({ templateIds }) => templateIds.includes(id)).length;
            const used = logged - off + after;
            if (used > 0) usage.set(id, used);
          }
          return usage;
        }),
      ),
  };
}
