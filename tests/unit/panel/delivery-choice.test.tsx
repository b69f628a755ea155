// @vitest-environment jsdom
import { render } from 'preact';
import { afterEach, expect, test } from 'vitest';
import { DeliveryChoice } from '@/components/panel/author/delivery';
import { LanguageProvider } from '@/components/ui/language';
import type { Interaction } from '@/lib/domain/interaction';
import type { SentParts } from '@/lib/domain/sent-part';

afterEach(() => render(null, document.body));

const out = { permalink: null, text: '一通目', handle: 'sora', postedAt: null };

function offered(parts: readonly string[], sentParts: SentParts = {}) {
  const interaction = { parts, sentParts } as unknown as Interaction;
  const nothing = () => undefined;
  render(
    <LanguageProvider language="ja">
      <DeliveryChoice interaction={interaction} onSent={nothing} onUnsent={nothing} />
    </LanguageProvider>,
    document.body,
  );
  return [...document.querySelectorAll('button')].map(({ textContent }) => textContent);
}

test('of a reply in parts it is asked how many went out, and none that is known to be out is denied', () => {
  expect(offered(['一通だけ'])).toEqual(['投稿した', '投稿していない']);
  expect(offered(['一通目', '二通目'])).toEqual(['2通とも投稿した', '投稿していない']);
  expect(offered(['一通目', '二通目'], { 0: out })).toEqual([
    '2通とも投稿した',
    '1通目まで（残りは取りやめ）',
  ]);
});
