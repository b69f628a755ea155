// @vitest-environment jsdom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { describe, expect, test } from 'vitest';
import { DraftBox } from '@/components/panel/reply/draft-box';

function show(body: string, onSlash: (at: number) => void = () => undefined): HTMLElement {
  const root = document.createElement('div');
  render(
    <DraftBox
      body={body}
      findings={[]}
      opening=""
      closing=""
      disabled={false}
      textRef={{ current: null }}
      caret={null}
      describedBy=""
      onInput={() => undefined}
      onSlash={onSlash}
      onKeyDown={() => undefined}
    />,
    root,
  );
  return root;
}

test('a blank reads as its words: its signs are covered, and the text to edit is as it was', () => {
  const body = '{{?いつ: 今日 / 明日}}に {{author.name}}さん {書きかけ}';
  const root = show(body);
  expect([...root.querySelectorAll('.pn-draft-above i')].map((each) => each.textContent)).toEqual([
    '{{?',
    '}}',
    '{{',
    '}}',
  ]);
  expect(root.querySelector('textarea')?.value).toBe(body);
  // Cover and box must break their lines alike.
  expect(root.querySelector('.pn-draft-above')?.textContent?.replace('\u200b', '')).toBe(body);
});

describe('the slash that asks for templates', () => {
  /** A box with a text in it, and what was asked for while something was typed at its end. */
  function begin(body: string) {
    const asked: number[] = [];
    const box = show(body, (at) => asked.push(at)).querySelector('textarea') as HTMLTextAreaElement;
    const fire = (event: Event) => act(() => void box.dispatchEvent(event));
    const put = (text: string, at = box.value.length) => {
      box.value = box.value.slice(0, at) + text + box.value.slice(at);
      box.setSelectionRange(at + text.length, at + text.length);
    };
    return {
      asked,
      type(text: string, at?: number) {
        for (const letter of text) {
          put(letter, at);
          fire(new InputEvent('input', { bubbles: true, data: letter }));
        }
      },
      /** In the order of Chromium, or of Firefox, which tells the last input after the end. */
      compose(steps: readonly string[], isFirefox = false) {
        const before = box.value;
        fire(new CompositionEvent('compositionstart', { bubbles: true }));
        for (const [index, step] of steps.entries()) {
          box.value = before;
          put(step);
          const endsHere = index === steps.length - 1;
          const input = new InputEvent('input', { bubbles: true, isComposing: !(endsHere && isFirefox) });
          if (!(endsHere && isFirefox)) fire(input);
          if (endsHere) fire(new CompositionEvent('compositionend', { bubbles: true, data: step }));
          if (endsHere && isFirefox) fire(input);
        }
      },
    };
  }

  test.each(['/', '／', '・', '･'])('%s asks at the start, on a new line and after a space', (slash) => {
    for (const [body, at] of [
      ['', 0],
      ['確認します。\n', 7],
      ['Hello ', 6],
      ['はい。　', 4],
    ] as const) {
      const box = begin(body);
      box.type(slash);
      expect(box.asked).toEqual([at]);
    }
  });

  test('an address, a date, a fraction and a list of words are left in peace', () => {
    const box = begin('');
    box.type('https://sora.example/help 11/22 and/or 東京・大阪');
    expect(box.asked).toEqual([]);
  });

  test('asks in the middle of a text, too', () => {
    const box = begin('はい。\nまた');
    box.type('/', 4);
    expect(box.asked).toEqual([4]);
  });

  test.each([false, true])('nothing is asked while an input method composes (Firefox: %s)', (isFirefox) => {
    const box = begin('');
    box.compose(['・', '・か', '・かくにん', '・確認'], isFirefox);
    expect(box.asked).toEqual([]);
  });

  test.each([false, true])(
    'a composition that comes to the one sign asks, once (Firefox: %s)',
    (isFirefox) => {
      const box = begin('はい。\n');
      box.compose(['・'], isFirefox);
      expect(box.asked).toEqual([4]);
      box.type('か');
      expect(box.asked).toEqual([4]);
    },
  );
});
