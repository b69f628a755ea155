import type { PracticeText } from '@/lib/i18n/practice';

/** The steps of the guide, in the order of the work. */
export const COACH_STEPS = ['marks', 'open', 'template', 'insert', 'post', 'history', 'export'] as const;
export type CoachStep = (typeof COACH_STEPS)[number];

export const COACH_TEXTS: Readonly<
  Record<CoachStep, { title: PracticeText; text: PracticeText; tip: PracticeText | null }>
> = {
  marks: { title: 'stepMarks', text: 'stepMarksText', tip: null },
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

/**
 * What an act of the agent completes. Doing a later thing shows that the ones before were understood, so they count
 * too; opening a post is the history step once a reply was posted.
 */
export function completeStep(done: readonly string[], step: CoachStep): string[] {
  const upTo = COACH_STEPS.indexOf(step);
  return COACH_STEPS.filter((other, index) => index <= upTo || done.includes(other));
}
