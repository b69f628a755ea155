// @vitest-environment jsdom
import { render } from 'preact';
import { expect, test } from 'vitest';
import { DraftBox } from '@/components/panel/reply/draft-box';

function show(body: string): HTMLElement {
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
