import type { DeskContext } from '@/lib/desk/store/context';
import { read } from '@/lib/desk/store/read';
import type { StoredInteraction } from '@/lib/desk/store/rows';
import { countOutcomes, type TemplateOutcome, type TemplateUse } from '@/lib/playbook/template-outcomes';
import { mixedRepliesSince } from './mixed-replies';

/**
 * Uses of each template since an instant and how their cases stand now. Walks the log by template, so that acts
 * without one cost nothing and only one template's entries are held at a time; what was done in practice was said to
 * nobody.
 * @param since UTC instant
 */
export function readOutcomes(context: DeskContext, since: string): Promise<Map<string, TemplateOutcome>> {
  const { db } = context;
  return read(context, () =>
    db.transaction('r', [db.templates, db.interactions, db.cases, db.mixedReplies], async () => {
      const uses: TemplateUse[] = [];
      const use = (templateIds: readonly string[], row: StoredInteraction | undefined) => {
        if (row === undefined || row.deletedAt !== null) return;
        const { caseId, occurredAt, delivery, post } = row;
        if (delivery === 'unsent' || post.site === 'practice') return;
        uses.push(...templateIds.map((templateId) => ({ templateId, caseId, occurredAt })));
      };
      for (const templateId of await db.templates.toCollection().primaryKeys()) {
        const logged = await db.interactions
          .where('[templateId+occurredAt]')
          .between([templateId, since], [templateId, '\uffff'])
          .toArray();
        for (const row of logged) use([templateId], row);
      }
      const mixed = await mixedRepliesSince(context, since);
      const entries = await db.interactions.bulkGet(mixed.map(({ id }) => id));
      for (const [at, { templateIds }] of mixed.entries()) use(templateIds, entries[at]);
      const cases = await db.cases.bulkGet([...new Set(uses.map(({ caseId }) => caseId))]);
      const solved = cases.flatMap((row) => (row?.status === 'solved' ? [row.id] : []));
      return countOutcomes(uses, new Set(solved));
    }),
  );
}
