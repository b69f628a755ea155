import type { DeskContext } from '@/lib/desk/store/context';
import { withDefaults } from '@/lib/desk/store/row-defaults';
import type { Interaction } from '@/lib/domain/interaction';
import { templatesOf } from '@/lib/domain/templates-of';
import { findWrittenOver } from '@/lib/playbook/written-over';
import { noteMixedReply } from './mixed-replies';

type Named = Pick<Interaction, 'templateId' | 'templateTitle' | 'moreTemplates'>;

/**
 * What an entry names as its templates once it is known what went out: none of which hardly a word was left. Empty where
 * nothing changes. Works inside a write.
 */
export async function templatesAsSent(
  context: DeskContext,
  entry: Interaction,
  sent: readonly string[] | undefined,
): Promise<Partial<Named>> {
  const named = templatesOf(entry);
  if (sent === undefined || named.length === 0 || sent.join('\n') === entry.parts.join('\n')) return {};
  const rows = await context.db.templates.bulkGet(named.map(({ id }) => id));
  const known = rows.flatMap((row) => (row === undefined ? [] : withDefaults('templates', row)));
  const gone = findWrittenOver(entry.parts, sent, known);
  if (gone.length === 0) return {};
  const [first, ...more] = named.filter(({ id }) => !gone.includes(id));
  const fields: Named = {
    templateId: first?.id ?? null,
    templateTitle: first?.title ?? '',
    ...(entry.moreTemplates === undefined ? {} : { moreTemplates: more }),
  };
  await context.db.mixedReplies.delete(entry.id);
  await noteMixedReply(context, { ...entry, ...fields });
  return fields;
}
