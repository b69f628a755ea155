import type { PracticeText } from '@/lib/i18n/practice';

/** The steps of the guide, in the order of the work. */
export const COACH_STEPS = ['marks', 'open', 'template', 'insert', 'post', 'history', 'export'] as const;
export type CoachStep = (typeof COACH_STEPS)[number];

export const COACH_TEXTS: Readonly<
  Record<CoachStep, { title: PracticeText; text: PracticeText; tip: PracticeText | null }>
> = {
  marks: { title: 'stepMarks', text: 'stepMarksText', tip: 'stepMarksTip' },
  open: { title: 'stepOpen', text: 'stepOpenText', tip: 'stepOpenTip' },
  template: { title: 'stepTemplate', text: 'stepTemplateText', tip: 'stepTemplateTip' },
  insert: { title: 'stepInsert', text: 'stepInsertText', tip: 'stepInsertTip' },
  post: { title: 'stepPost', text: 'stepPostText', tip: 'stepPostTip' },
  history: { title: 'stepHistory', text: 'stepHistoryText', tip: 'stepHistoryTip' },
  export: { title: 'stepExport', text: 'stepExportText', tip: null },
};

/** The first step not yet done; undefined when all are. */
export function findCurrentStep(done: readonly string[]): CoachStep | undefined {
  return COACH_STEPS.find((step) => !done.includes(step));
}

/** Acts that cannot be done without the ones before. Posting is not among them: a reply may be typed by hand. */
const IMPLIED: Readonly<Partial<Record<CoachStep, readonly CoachStep[]>>> = {
  open: ['marks'],
  template: ['marks', 'open'],
  insert: ['marks', 'open', 'template'],
};

/** What an act of the agent completes: its own step, and those it could not have been done without. */
export function completeStep(done: readonly string[], step: CoachStep): CoachStep[] {
  const implied = IMPLIED[step] ?? [];
  return COACH_STEPS.filter((other) => other === step || implied.includes(other) || done.includes(other));
}
