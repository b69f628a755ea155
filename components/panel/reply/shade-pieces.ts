import type { Finding, Severity } from '@/lib/reply/findings/finding';

/** A stretch of the draft that is marked in one way. */
export interface ShadePiece {
  /** Where it begins in the draft. */
  start: number;
  text: string;
  /** A blank still to be filled. */
  blank: boolean;
  /** The gravest finding about it; null where there is none. */
  severity: Severity | null;
}

/** Blanks of a template that are still to be filled or typed over. */
const BLANK = /\{\{[^{}]*\}\}/gu;
const RANK: readonly Severity[] = ['error', 'warning', 'hint'];

/** Cuts a draft at the borders of blanks and findings. Joined, the pieces are the draft. */
export function cutShade(
  body: string,
  findings: readonly Pick<Finding, 'range' | 'severity'>[],
): ShadePiece[] {
  const blanks = [...body.matchAll(BLANK)].map(({ 0: text, index }) => ({
    start: index,
    end: index + text.length,
  }));
  const places = findings.flatMap(({ range, severity }) =>
    range === undefined || range.start >= range.end ? [] : [{ ...range, severity }],
  );
  const borders = new Set([0, body.length]);
  for (const { start, end } of [...blanks, ...places]) {
    borders.add(Math.min(start, body.length)).add(Math.min(end, body.length));
  }
  const at = [...borders].sort((a, b) => a - b);
  return at.slice(1).map((end, index) => {
    const start = at[index] ?? 0;
    const within = (range: { start: number; end: number }) => range.start <= start && end <= range.end;
    const severities = places.filter(within).map(({ severity }) => severity);
    return {
      start,
      text: body.slice(start, end),
      blank: blanks.some(within),
      severity: RANK.find((each) => severities.includes(each)) ?? null,
    };
  });
}
