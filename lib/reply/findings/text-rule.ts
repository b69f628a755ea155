import type { DraftText } from './draft-text';
import { type Finding, type FindingCode, raise } from './finding';

/** A rule about the words of a draft alone. Made once per policy, asked at every keystroke. */
export type TextRule = (draft: DraftText) => Finding[];

interface Place {
  /** Range of the rendered text. */
  start: number;
  end: number;
  /** What to put there instead; absent where nothing settles it. */
  replacement?: string;
}

/** A finding about a place of the rendered text, moved to the box. */
export function raiseAt(
  code: FindingCode,
  draft: DraftText,
  { start, end, replacement }: Place,
  details: Pick<Finding, 'values'> & Partial<Pick<Finding, 'severity' | 'earlier'>> = { values: {} },
): Finding {
  const range = draft.toBody({ start, end });
  if (range === undefined) return raise(code, details);
  const fix = replacement === undefined ? {} : { fix: { ...range, text: replacement } };
  return raise(code, { ...details, range, ...fix });
}
