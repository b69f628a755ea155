import type { Desk, Profile } from '@/lib/desk/desk';
import type { Account } from '@/lib/domain/account';
import type { Agent } from '@/lib/domain/agent';
import type { Interaction } from '@/lib/domain/interaction';
import { hasSpoken } from '@/lib/domain/spoken';
import { templatesOf } from '@/lib/domain/templates-of';
import { listForms } from '@/lib/playbook/escalation/form-values';
import type { EarlierText } from '@/lib/reply/earlier/earlier-texts';
import { type Checker, createChecker } from '@/lib/reply/findings/checker';

/** So far back a draft is compared; what is older neither bores nor floods anybody. */
const MOST_ACTS = 2_000;

/** What checks need of the desk beside the account in front. */
export interface DeskMemory {
  agents: readonly Pick<Agent, 'id' | 'name' | 'initials' | 'role'>[];
  accounts: readonly Account[];
  /** Addresses of the forms in the escalation book. */
  forms: readonly string[];
  /** The latest acts, newest first. */
  acts: readonly Interaction[];
}

export const NO_MEMORY: DeskMemory = { agents: [], accounts: [], forms: [], acts: [] };

/** The desk's checks ready for use, and what they were made of. */
export interface ReplyRules {
  checker: Checker;
  /** Replies that went out, newest first. */
  earlier: readonly EarlierText[];
  /** Accounts of the desk beside the one that speaks. */
  otherAccounts: DeskMemory['accounts'];
  /** Public names of those who may let an error pass. */
  leads: readonly string[];
  /** The desk's memory is in: before that nothing may be inserted. */
  complete: boolean;
}

/** Works inside `liveQuery`. Practice replies were said to nobody. */
export async function readMemory(
  desk: Pick<Desk, 'agents' | 'accounts' | 'escalations' | 'interactions'>,
): Promise<DeskMemory> {
  const [agents, accounts, escalations, { rows }] = await Promise.all([
    desk.agents.all(),
    desk.accounts.all(),
    desk.escalations.all(),
    desk.interactions.page({ withoutSites: ['practice'] }, null, MOST_ACTS),
  ]);
  return { agents, accounts, forms: listForms(escalations), acts: rows };
}

/** Makes the checks for one account and agent: about 100 ms with a full memory, so not while somebody waits. */
export function prepareRules({ account, agent }: Profile, memory: DeskMemory, complete: boolean): ReplyRules {
  const earlier = toEarlierTexts(memory.acts);
  const otherAccounts = memory.accounts.filter(({ id }) => id !== account.id);
  return {
    checker: createChecker({
      account,
      forms: memory.forms,
      otherCompanies: otherAccounts.map(({ company }) => company),
      agent,
      colleagues: memory.agents.filter(({ id }) => id !== agent.id),
      earlier,
    }),
    earlier,
    otherAccounts,
    leads: memory.agents.filter(({ role }) => role === 'lead').map(({ name }) => name),
    complete,
  };
}

/** Of acts those that went out as text. */
export function toEarlierTexts(acts: readonly Interaction[]): EarlierText[] {
  return acts.filter((act) => hasSpoken(act) && act.parts.length > 0).map(toEarlier);
}

function toEarlier(act: Interaction): EarlierText {
  const { authorId, occurredAt, agentInitials, parts } = act;
  const templateIds = templatesOf(act).map(({ id }) => id);
  return { authorId, at: occurredAt, by: agentInitials, templateIds, parts };
}
