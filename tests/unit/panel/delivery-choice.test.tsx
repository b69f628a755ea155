// @vitest-environment jsdom
import { render } from 'preact';
import { expect, test } from 'vitest';
import { DeliveryChoice } from '@/components/panel/author/delivery';
import { History } from '@/components/panel/author/history';
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

test.each([
  ['is answered here', false, 2],
  ['is answered in the dock while its parts are in hand there', true, 0],
])('a reply nobody saw go out %s', (_, inHand, answers) => {
  const root = document.createElement('div');
  const entry = {
    id: 'r',
    action: 'reply',
    delivery: 'filled',
    occurredAt: '2026-11-20T03:00:00.000Z',
    agentInitials: 'MJ',
    category: '',
    note: '',
    parts: ['一（続きます）', '二'],
  } as unknown as Interaction;
  const acts = { onSent: nothing, onUnsent: nothing, onTakeBack: nothing, readBreaks: async () => [] };
  const now = new Date('2026-11-21T03:00:00.000Z');
  render(
    <LanguageProvider language="ja">
      <History entries={[entry]} inHand={inHand ? 'r' : null} now={now} acts={acts} readOnly={false} />
    </LanguageProvider>,
    root,
  );
  expect(root.textContent).toContain('未確認');
  expect(root.querySelectorAll('.pn-entry-delivery button')).toHaveLength(answers);
});
