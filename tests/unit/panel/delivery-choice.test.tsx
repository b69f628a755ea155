// @vitest-environment jsdom
import { render } from 'preact';
import { expect, test } from 'vitest';
import { DeliveryChoice } from '@/components/panel/author/delivery';
import { LanguageProvider } from '@/components/ui/language';
import type { Interaction } from '@/lib/domain/interaction';

const nothing = () => undefined;

test.each([
  ['of one part', ['一通だけ'], {}, ['投稿した', '投稿していない']],
  ['of two parts, none seen', ['一', '二'], {}, ['2通とも投稿した', '投稿していない']],
  ['of two parts, one seen', ['一', '二'], { 0: {} }, ['2通とも投稿した', '1通目まで（残りは取りやめ）']],
])('a reply %s: each answer says what becomes of it', (_, parts, sentParts, words) => {
  const root = document.createElement('div');
  const interaction = { parts, sentParts } as unknown as Interaction;
  render(
    <LanguageProvider language="ja">
      <DeliveryChoice interaction={interaction} onSent={nothing} onUnsent={nothing} />
    </LanguageProvider>,
    root,
  );
  expect([...root.querySelectorAll('button')].map(({ textContent }) => textContent)).toEqual(words);
});
