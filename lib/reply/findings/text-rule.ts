import type { DraftText } from './draft-text';
import { type Finding, type FindingCode, type Fix, raise } from './finding';

/** A rule about the words of a draft alone. Made once per policy, asked at every keystroke. */
export type TextRule = (draft: DraftText) => Finding[];

interface Place {
  /** Range of the rendered text. */
  start: number;
  end: number;
  /** What to put there instead; absent where nothing settles it, or `fix` does. */
  replacement?: string;
  /** What settles it beyond the place itself, in the rendered text. */
  fix?: Fix | undefined;
}

/** A finding about a place of the rendered text, moved to the box. */
export function raiseAt(
  code: FindingCode,
  draft: DraftText,
  {
    start,
    end,
    replacement,
    fix = replacement === undefined ? undefined : { start, end, text: replacement },
  }: Place,
  details: Pick<Finding, 'values'> & Partial<Pick<Finding, 'severity' | 'earlier'>> = { values: {} },
): Finding {
  const range = draft.toBody({ start, end });
  if (range === undefined) return raise(code, details);
  const fixRange = fix && draft.toBody(fix);
  return raise(code, { ...details, range, ...(fixRange && { fix: { ...fix, ...fixRange } }) });
}
