import type { Case } from '@/lib/domain/case';
import type { Interaction } from '@/lib/domain/interaction';
import { isSpeaking } from '@/lib/domain/spoken';
import type { LastContact } from './authors';

/**
 * The last time somebody spoke to this person; failing that, the last entry. Unsent texts do not count.
 * @param history newest first
 */
export function findLastContact(history: readonly Interaction[], cases: readonly Case[]): LastContact | null {
  const out = history.filter((entry) => entry.delivery !== 'unsent');
  const spoken = out.find((entry) => isSpeaking(entry.action));
  const interaction = spoken ?? out[0];
  if (interaction === undefined) return null;
  const row = cases.find(({ id }) => id === interaction.caseId);
  return {
    interaction,
    topic: interaction.category || (row?.topic ?? ''),
    status: row?.status ?? interaction.status,
  };
}
