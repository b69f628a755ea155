// @vitest-environment jsdom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { expect, test } from 'vitest';
import { TextField } from '@/components/ui/field';

/** Something happens in the field at a time. @returns whether a form around it would be sent */
function happen(what: Event, timeStamp: number): boolean | undefined {
  Object.defineProperty(what, 'timeStamp', { value: timeStamp });
  return document.querySelector('input')?.dispatchEvent(what);
}
const enter = () => new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, cancelable: true });
const composition = (type: string) => new CompositionEvent(type, { bubbles: true });

test('the very first conversion in a line of text, ended by Enter, sends no form; the next Enter does', () => {
  act(() => render(<TextField label="name" value="" onInput={() => undefined} />, document.body));
  happen(composition('compositionstart'), 1_000);
  expect(happen(enter(), 1_200)).toBe(false);
  // Safari and some input methods end the conversion first and send the Enter after it, as one that is not theirs.
  happen(composition('compositionend'), 1_300);
  expect(happen(enter(), 1_310)).toBe(false);
  expect(happen(enter(), 1_500)).toBe(true);
});
