import type { DeskContext } from '@/lib/desk/store/context';
import { read } from '@/lib/desk/store/read';
import { countOutcomes, type TemplateOutcome, type TemplateUse } from '@/lib/playbook/template-outcomes';

/**
 * Uses of each template since an instant and how their cases stand now. Walks the log by template, so that acts
 * without one cost nothing and only one template's entries are held at a time; what was done in practice was said to
 * nobody.
 * @param since UTC instant
 */
export function readOutcomes(context: DeskContext, since: string): Promise<Map<string, TemplateOutcome>> {
  const { db } = context;
  return read(context, () =>
    db.transaction('r', [db.templates, db.interactions, db.cases], async () => {
      const uses: TemplateUse[] = [];
      for (const templateId of await db.templates.toCollection().primaryKeys()) {
        const logged = await db.interactions
          .where('[templateId+occurredAt]')
          .between([templateId, since], [templateId, '\uffff'])
          .toArray();
        for (const { caseId, occurredAt, deletedAt, delivery, post } of logged) {
          if (deletedAt === null && delivery !== 'unsent' && post.site !== 'practice') {
            uses.push({ templateId, caseId, occurredAt });
          }
        }
      }
      const cases = await db.cases.bulkGet([...new Set(uses.map(({ caseId }) => caseId))]);
      const solved = cases.flatMap((row) => (row?.status === 'solved' ? [row.id] : []));
      return countOutcomes(uses, new Set(solved));
    }),
  );
}
