import type { Interaction } from '@/lib/domain/interaction';

/** What the log says about an act, as far as outcomes need it. */
export type LoggedAct = Pick<
  Interaction,
  'templateId' | 'caseId' | 'occurredAt' | 'status' | 'delivery' | 'deletedAt'
>;

/** How a template has done. */
export interface TemplateOutcome {
  used: number;
  /** Uses whose case is solved now; whether the template did it, nobody can tell. */
  solved: number;
  /** UTC instant. */
  lastUsedAt: string;
}

/**
 * Uses and outcomes of each template, out of the log, so that there is no second truth. What was never posted or is
 * undone does not count; a case is as its last act left it.
 * @param acts all acts of the cases concerned, in any order
 */
export function countOutcomes(acts: readonly LoggedAct[]): Map<string, TemplateOutcome> {
  const standing = acts.filter((act) => act.deletedAt === null && act.delivery !== 'unsent');
  const latest = new Map<string, LoggedAct>();
  for (const act of standing) {
    const known = latest.get(act.caseId);
    if (known === undefined || known.occurredAt <= act.occurredAt) latest.set(act.caseId, act);
  }
  const outcomes = new Map<string, TemplateOutcome>();
  for (const { templateId, caseId, occurredAt } of standing) {
    if (templateId === null) continue;
    const outcome = outcomes.get(templateId) ?? { used: 0, solved: 0, lastUsedAt: '' };
    outcome.used++;
    if (latest.get(caseId)?.status === 'solved') outcome.solved++;
    if (occurredAt > outcome.lastUsedAt) outcome.lastUsedAt = occurredAt;
    outcomes.set(templateId, outcome);
  }
  return outcomes;
}
