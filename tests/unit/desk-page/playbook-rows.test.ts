import { describe, expect, it } from 'vitest';
import { findEscalationProblem, listGaps } from '@/components/desk/playbook/escalation-problem';
import { newEscalation } from '@/components/desk/playbook/new-rows';
import { isReviewDue } from '@/components/desk/playbook/review-field';
import {
  findTwin,
  isSoundWording,
  listWordings,
  swapWordings,
  toWorded,
} from '@/components/desk/playbook/wordings';
import { starterEscalations } from '@/lib/playbook/starter/starter-escalations';

const A = 'ご不便をおかけしております。場所をお聞かせいただけますか。';
const B = 'お知らせいただきありがとうございます。屋内か屋外かお教えください。';

describe('the wordings of a template', () => {
  it('are one list: moved up, the second is what is used first', () => {
    const template = { body: A, variants: [B] };
    expect(toWorded(swapWordings(listWordings(template), 1, 0))).toEqual({ body: B, variants: [A] });
    expect(toWorded(listWordings(template).filter((each) => each !== A))).toEqual({ body: B, variants: [] });
    expect(swapWordings([A, B], 1, 2)).toEqual([A, B]);
  });

  it('that readers would take for the same text are told', () => {
    expect(findTwin([A, B], 1)).toBeUndefined();
    expect(findTwin([A, B, `${A}どうぞ。`], 2)).toBe(0);
    expect(findTwin([A, A], 0)).toBeUndefined();
  });

  it('are each fit to be sent', () => {
    expect([A, '', '{{だれ}}さん', '{{相手の名前'].map((body) => isSoundWording(body))).toEqual([
      true,
      false,
      false,
      false,
    ]);
  });

  it('are due for review on the day, not before', () => {
    expect(
      ['2026-11-21', '2026-11-22', '2026-11-23', null].map((day) => isReviewDue(day, '2026-11-22')),
    ).toEqual([true, true, false, false]);
  });
});

describe('an entry of the escalation book', () => {
  const entry = { ...newEscalation(), topic: '料金' };

  it.each([
    [{}, undefined],
    [{ topic: ' ' }, 'topicNeeded'],
    [{ formUrl: 'http://example.com' }, 'formFaulty'],
    [{ formUrl: 'https://example.com/form' }, undefined],
    [{ reply: '{{form.escalation.url}} から' }, undefined],
    [{ reply: '{{フォーム}} から' }, 'broken'],
  ])('with %j is said to be: %s', (changes, problem) => {
    expect(findEscalationProblem({ ...entry, ...changes })).toBe(problem);
  });

  it('of the starter book lacks a contact, and a form where its reply leads to one', () => {
    const gaps = starterEscalations('ja').map((each) => listGaps(each));
    expect(gaps.every((each) => each.includes('gapContact'))).toBe(true);
    expect(gaps.filter((each) => each.includes('gapForm')).length).toBeGreaterThanOrEqual(3);
    const filled = { contact: '', reach: '内線 123', formUrl: 'https://example.com/form' };
    expect(starterEscalations('ja').flatMap((each) => listGaps({ ...each, ...filled }))).toEqual([]);
  });
});
