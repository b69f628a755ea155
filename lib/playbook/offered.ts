import type { Template } from '@/lib/domain/template';

/** Who is writing, and for which account. */
export interface Speaker {
  agentId: string;
  accountId: string;
}

/**
 * Templates this agent is offered for this account: those of the desk and the agent's own, as far as they are for the
 * account. Applies before choosing and searching alike.
 */
export function offeredTemplates<Item extends Pick<Template, 'scope' | 'accountIds' | 'createdBy'>>(
  templates: readonly Item[],
  speaker: Speaker,
): Item[] {
  return templates.filter(
    ({ scope, accountIds, createdBy }) =>
      (scope === 'desk' || createdBy === speaker.agentId) &&
      (accountIds.length === 0 || accountIds.includes(speaker.accountId)),
  );
}
