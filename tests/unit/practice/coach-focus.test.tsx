// @vitest-environment jsdom
import { render } from 'preact';
import { expect, it } from 'vitest';
import { Coach } from '@/components/practice/coach';
import { completeStep } from '@/components/practice/coach-steps';
import { PracticeProvider } from '@/components/practice/practice-context';
import { settle, showTimeline } from '../sites-practice/show';

it('keeps the focus on "next" from step to step, and takes it from nobody when a step is done elsewhere', async () => {
  const context = showTimeline();
  const root = document.createElement('div');
  document.body.append(root);
  render(
    <PracticeProvider value={context}>
      <Coach exportUrl="#" />
    </PracticeProvider>,
    root,
  );
  const next = () => [...root.querySelectorAll('button')].find(({ textContent }) => textContent === '次へ');
  const first = next();
  first?.focus();
  first?.click();
  await settle();
  expect(next()).not.toBe(first);
  expect(document.activeElement).toBe(next());

  const elsewhere = document.querySelector<HTMLButtonElement>('.p-action');
  elsewhere?.focus();
  const { coachDone } = context.state;
  coachDone.value = completeStep(coachDone.value, 'open');
  await settle();
  expect(document.activeElement).toBe(elsewhere);
});
