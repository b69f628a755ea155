// @vitest-environment jsdom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, expect, test, vi } from 'vitest';
import { Reflexes } from '@/components/panel/advice/reflexes';
import type { PostActs, PostView } from '@/components/panel/panel';
import { LanguageProvider } from '@/components/ui/language';
import { starterEscalations } from '@/lib/playbook/starter/starter-escalations';

const MONEY = { id: 'money', ...starterEscalations('ja').find(({ topic }) => topic === '料金・返金') };
const CARD = { card: { entry: MONEY, why: [] }, handedOver: false };
const root = document.createElement('div');
document.body.append(root);
afterEach(() => render(null, root));

function show(view: Partial<PostView>, onConsult: () => void = () => undefined) {
  const whole = {
    refusalPhrase: null,
    escalation: null,
    refusal: null,
    signals: [],
    elsewhere: [],
    guidelines: [],
    playbookRead: true,
    ...view,
  };
  const acts = { onSetNoContact: () => undefined, onHandOver: () => undefined } as unknown as PostActs;
  render(
    <LanguageProvider language="ja">
      <Reflexes
        view={whole as unknown as PostView}
        acts={acts}
        locked={false}
        leads={['加藤']}
        onConsult={onConsult}
      />
    </LanguageProvider>,
    root,
  );
}
const buttons = () =>
  [...root.querySelectorAll('button')]
    .filter((button) => button.closest('[hidden], details:not([open])') === null)
    .map((button) => button.getAttribute('aria-label') ?? button.textContent);
const PRESSING = {
  escalation: CARD as never,
  refusalPhrase: '話しかけないで',
  signals: ['sensitive' as const],
};

test('several cards fold to a line each, with the one press that matters', async () => {
  show(PRESSING);
  expect(buttons()).toEqual(['連絡しない方にする', '申し送りをコピー', '引き継ぎ先をくわしく']);
  expect(root.querySelector('details')?.open).toBe(false);
  await act(() => root.querySelector<HTMLButtonElement>('[aria-expanded]')?.click());
  expect(buttons()).toContain('案内を下書きに');
});

test('one card alone stands open', () => {
  show({ escalation: CARD as never });
  expect(buttons()).toEqual(['申し送りをコピー', '案内を下書きに']);
  show({ escalation: { ...CARD, handedOver: true } as never, signals: ['sensitive'] });
  expect(root.querySelector('details')).toBeNull();
});

test('a card without its form leads to the entry in one press', () => {
  show({ escalation: CARD as never });
  expect(root.querySelector('.pn-escalation-lack a')?.getAttribute('href')).toBe(
    '/options.html#/playbook/escalations/money',
  );
});

test('words of self-harm come first and never fold: nothing but whom to ask', async () => {
  const consulted = vi.fn();
  show({ ...PRESSING, signals: ['sensitive', 'self-harm'] }, consulted);
  const [first] = root.querySelectorAll('.pn-reflexes > *');
  expect(first?.textContent).toContain('命に関わる言葉があります');
  expect(first?.textContent).toContain('加藤');
  expect(first?.closest('details')).toBeNull();
  expect(root.textContent).not.toContain('配慮が必要な方かもしれません');
  await act(() => first?.querySelector('button')?.click());
  expect(consulted).toHaveBeenCalledTimes(1);
});

test.each([
  ['danger', '安全に関わる言葉があります'],
  ['threat', '脅しの言葉があります'],
  ['legal', '法律・訴えの言葉があります'],
] as const)('where the book names nobody for it, %s leads to whoever is asked', async (signal, said) => {
  const consulted = vi.fn();
  show({ signals: [signal, 'angry'] }, consulted);
  expect(root.textContent).toContain(said);
  expect(root.textContent).toContain('責任者: 加藤');
  expect(root.querySelector('a')?.getAttribute('href')).toBe('/options.html#/playbook/escalations');
  await act(() => root.querySelector('button')?.click());
  expect(consulted).toHaveBeenCalledOnce();
  show({ signals: [signal], escalation: CARD as never });
  expect(root.textContent).not.toContain(said);
  show({ signals: [signal], playbookRead: false });
  expect(root.textContent).not.toContain(said);
  show({ signals: [signal], refusal: { at: '' } as never });
  expect(root.textContent).not.toContain(said);
});

test('the desk’s own guideline speaks of self-harm where it has one', () => {
  const guideline = { title: '命に関わる投稿', body: '夜間は当番の責任者へ。' };
  const why = [{ code: 'signal', signal: 'self-harm' }];
  show({ signals: ['self-harm'], guidelines: [{ guideline, why }] as never });
  expect(root.querySelector('.ui-band')?.textContent).toContain('夜間は当番の責任者へ。');
  expect(root.textContent).not.toContain('命に関わる言葉があります');
});
