import { describe, expect, it } from 'vitest';
import { COACH_STEPS, completeStep, findCurrentStep } from '@/components/practice/coach-steps';

describe('the guide', () => {
  it('begins with the marks and ends when every step is done', () => {
    expect(findCurrentStep([])).toBe('marks');
    expect(findCurrentStep(COACH_STEPS)).toBeUndefined();
  });

  it('ticks what an insert cannot have been done without', () => {
    expect(completeStep([], 'insert')).toEqual(['marks', 'open', 'template', 'insert']);
  });

  it('does not take a reply typed by hand for a use of the panel', () => {
    const done = completeStep(['marks'], 'post');
    expect(done).toEqual(['marks', 'post']);
    expect(findCurrentStep(done)).toBe('open');
  });

  it('forgets steps it does not know', () => {
    expect(completeStep(['unknown', 'post'], 'export')).toEqual(['post', 'export']);
  });
});
