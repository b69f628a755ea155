import { FINDING_KINDS, type FindingCode, type Severity } from '@/lib/reply/findings/finding-kinds';
import { checkDraft } from './check-draft';
import type { CorpusDraft } from './corpus';

/** How well one code is found. */
export interface CodeScore {
  code: FindingCode;
  severity: Severity;
  /** Drafts in which it had to be found. */
  expected: number;
  right: number;
  /** Ids of drafts in which it was found and should not have been. */
  wrong: string[];
  /** Ids of drafts in which it was missed. */
  missed: string[];
}

/** Scores every code over the drafts, each code counted once per draft. */
export function scoreCorpus(drafts: readonly CorpusDraft[]): CodeScore[] {
  const scores = new Map(
    Object.entries(FINDING_KINDS).map(([code, { severity }]) => [
      code,
      {
        code: code as FindingCode,
        severity: severity as Severity,
        expected: 0,
        right: 0,
        wrong: [],
        missed: [],
      } as CodeScore,
    ]),
  );
  for (const draft of drafts) {
    const found = new Set<string>(checkDraft(draft).map(({ code }) => code));
    for (const [code, score] of scores) {
      const isExpected = draft.expect.includes(code);
      if (isExpected) score.expected++;
      if (isExpected && found.has(code)) score.right++;
      else if (isExpected) score.missed.push(draft.id);
      else if (found.has(code)) score.wrong.push(draft.id);
    }
  }
  return [...scores.values()];
}

/** Share of what was found that is right; 1 where nothing was found. */
export function precisionOf(scores: readonly CodeScore[]): number {
  const right = sum(scores, ({ right }) => right);
  return share(right, right + sum(scores, ({ wrong }) => wrong.length));
}

/** Share of what had to be found that was; 1 where there was nothing. */
export function recallOf(scores: readonly CodeScore[]): number {
  return share(
    sum(scores, ({ right }) => right),
    sum(scores, ({ expected }) => expected),
  );
}

function sum(scores: readonly CodeScore[], count: (score: CodeScore) => number): number {
  return scores.reduce((total, score) => total + count(score), 0);
}

function share(part: number, whole: number): number {
  return whole === 0 ? 1 : part / whole;
}
