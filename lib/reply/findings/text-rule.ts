import type { SourceRange } from '../template-node';
import type { DraftText } from './draft-text';
import { type Finding, type FindingCode, type Fix, raise } from './finding';

/** A rule about the words of a draft alone. Made once per policy, asked at every keystroke. */
export type TextRule = (draft: DraftText) => Finding[];

/** A range of the rendered text, with what settles it there; absent where nothing does. */
interface Place extends SourceRange {
  fix?: Fix | undefined;
}

/** A place that goes as it is. */
export const removed = (place: SourceRange): Place => ({
  ...place,
  fix: { ...place, text: '', removes: 'words' },
});

/** A finding about a place of the rendered text, moved to the box. */
export function raiseAt(
  code: FindingCode,
  draft: DraftText,
  { start, end, fix }: Place,
  details: Pick<Finding, 'values'> & Partial<Pick<Finding, 'severity' | 'earlier'>> = { values: {} },
): Finding {
  const range = draft.toBody({ start, end });
  if (range === undefined) return raise(code, details);
  const fixRange = fix && draft.toBody(fix);
  return raise(code, { ...details, range, ...(fixRange && { fix: { ...fix, ...fixRange } }) });
}
