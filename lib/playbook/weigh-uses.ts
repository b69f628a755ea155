import type { TemplateOutcome } from './template-outcomes';

/**
 * Spans that count for "recent and frequent first" (issue 3 §2). They lie within one another, so a use of this week
 * counts 7, one of this month 3 and an older one 1; what is older still says little about today.
 */
export const USE_SPANS = [
  { days: 7, weight: 4 },
  { days: 28, weight: 2 },
  { days: 90, weight: 1 },
] as const;

/**
 * How much each template is in use.
 * @param counts uses by template within each of {@link USE_SPANS}, in that order
 */
export function weighUses(counts: readonly ReadonlyMap<string, number>[]): Map<string, number> {
  const weights = new Map<string, number>();
  for (const [index, { weight }] of USE_SPANS.entries()) {
    for (const [id, count] of counts[index] ?? []) {
      weights.set(id, (weights.get(id) ?? 0) + weight * count);
    }
  }
  return weights;
}

/** The same weights with outcomes: a template after which every matter was solved counts twice. */
export function weighOutcomes(
  weights: ReadonlyMap<string, number>,
  outcomes: ReadonlyMap<string, Pick<TemplateOutcome, 'used' | 'solved'>>,
): Map<string, number> {
  return new Map(
    [...weights].map(([id, weight]) => {
      const { used, solved } = outcomes.get(id) ?? { used: 1, solved: 0 };
      return [id, weight * (1 + solved / used)];
    }),
  );
}
