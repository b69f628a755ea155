// @vitest-environment jsdom
import { expect, it } from 'vitest';
import { blogRules } from '@/lib/sites/blog/blog-rules';
import { readBodyText } from '@/lib/sites/body-text';

function read(markup: string): string {
  const body = document.createElement('div');
  body.innerHTML = `<p>圏外でした</p>${markup}`;
  return readBodyText([body], blogRules('')).text;
}

it.each([
  ['<blockquote class="twitter-tweet"><p>他の人の話</p></blockquote>'],
  ['<blockquote class="instagram-media"><p>他の人の話</p></blockquote>'],
  ['<div data-type="tweet"><p>他の人の話</p></div>'],
])('what others wrote elsewhere is no text of an entry: %s', (markup) => {
  expect(read(markup)).toBe('圏外でした');
});

it('a form with something to fill in or press is no text, one around the text alone is', () => {
  expect(read('<form><p>送る</p><textarea></textarea></form>')).toBe('圏外でした');
  expect(read('<form><input type="hidden" name="id"><p>続き</p></form>')).toBe('圏外でした\n続き');
});
