// @vitest-environment jsdom
import { render } from 'preact';
import { afterEach, expect, test } from 'vitest';
import { LengthMeter } from '@/components/ui/length-meter';

afterEach(() => render(null, document.body));

function show(weight: number, policyWeight: number) {
  render(<LengthMeter weight={weight} policyWeight={policyWeight} limit={280} />, document.body);
  const shares = [...document.querySelectorAll('i')].map(({ style }) => style.inlineSize);
  return { shares, isOver: document.querySelector('.ui-meter-over') !== null };
}

test('a part as long as it may be is full, and only a longer one is told to be too long', () => {
  expect(show(280, 70)).toEqual({ shares: ['75%', '25%'], isOver: false });
  expect(show(281, 70).isOver).toBe(true);
});

test('no stretch is drawn beyond the bar', () => {
  expect(show(700, 140).shares).toEqual(['100%', '50%']);
});
