import type { Interaction } from '@/lib/domain/interaction';
import { USE_SPANS } from './weigh-uses';

/** How far back outcomes are counted, and what the screens say they are of: what is older says little about today. */
export const OUTCOME_DAYS = Math.max(...USE_SPANS.map(({ days }) => days));

/** One use of a template that went out, as far as outcomes need it. */
export type TemplateUse = Pick<Interaction, 'caseId' | 'occurredAt'> & { templateId: string };

/** How a template has done. */
export interface TemplateOutcome {
  used: number;
  /** Uses whose case is solved now; whether the template did it, nobody can tell. */
  solved: number;
  /** UTC instant. */
  lastUsedAt: string;
}

/**
 * Uses and outcomes of each template, out of the log, so that there is no second truth.
 * @param solved ids of the cases that are solved as they stand now
 */
export function countOutcomes(
  uses: readonly TemplateUse[],
  solved: ReadonlySet<string>,
): Map<string, TemplateOutcome> {
  const outcomes = new Map<string, TemplateOutcome>();
  for (const { templateId, caseId, occurredAt } of uses) {
    const outcome = outcomes.get(templateId) ?? { used: 0, solved: 0, lastUsedAt: '' };
    outcome.used++;
    if (solved.has(caseId)) outcome.solved++;
    if (occurredAt > outcome.lastUsedAt) outcome.lastUsedAt = occurredAt;
    outcomes.set(templateId, outcome);
  }
  return outcomes;
}
