import { SPEAKING_ACTIONS } from '@/lib/domain/template';
import type { DeskContext } from './context';
import type { LastContact } from './desk';
import { readHistory } from './interaction-repository';
import { read } from './read';

/** The last time somebody spoke to this person; failing that, the last entry. Unsent texts do not count. */
export async function findLastContact(context: DeskContext, authorId: string): Promise<LastContact | null> {
  const history = await readHistory(context, authorId, Number.POSITIVE_INFINITY);
  const out = history.filter((entry) => entry.delivery !== 'unsent');
  const spoken = out.find((entry) => (SPEAKING_ACTIONS as readonly string[]).includes(entry.action));
  const interaction = spoken ?? out[0];
  if (interaction === undefined) return null;
  const row = await read(context, () => context.db.cases.get(interaction.caseId));
  return {
    interaction,
    topic: interaction.category || (row?.topic ?? ''),
    status: row?.status ?? interaction.status,
  };
}
