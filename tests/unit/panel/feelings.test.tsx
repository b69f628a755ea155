// @vitest-environment jsdom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, expect, test } from 'vitest';
import { Feelings, type FeelingsView } from '@/components/panel/author/feelings';
import { NOBODY } from '@/components/panel/model/read-person';
import { useFeelings } from '@/components/panel/model/use-feelings';
import { usePanelKeys } from '@/components/panel/model/use-panel-keys';
import { createToaster } from '@/components/ui/toaster';
import type { Desk, LastContact } from '@/lib/desk/desk';
import type { Case } from '@/lib/domain/case';
import type { Signal } from '@/lib/domain/condition';
import type { Moment, Sentiment } from '@/lib/domain/sentiment';

type Judgement = [string, Moment, Sentiment | null];
const nothing = () => undefined;

/** The row of a matter with its keys, as the panel wires them, and what it asked the desk to keep. */
function Row(props: { matter: Partial<Case>; signals: Signal[]; writable: boolean; kept: Judgement[] }) {
  const judge = async (...judgement: Judgement) => void props.kept.push(judgement);
  const person = {
    cases: [{ id: 'matter', status: 'waiting', ...props.matter } as Case],
    last: { interaction: { caseId: 'matter' } } as LastContact,
  };
  const desk = { cases: { judge } } as unknown as Desk;
  const toaster = createToaster();
  const feelings = useFeelings({ ...NOBODY, ...props, desk, person, toaster, tell: nothing });
  const idle = { onSearch: nothing, onTop: nothing, onWrite: nothing, onInsert: nothing, onVerdict: nothing };
  const still = { onFinding: nothing, onHistory: nothing, onSheet: nothing };
  usePanelKeys({ ...idle, ...still, onFeeling: feelings.onNext }, true);
  const view = feelings.view as FeelingsView;
  return <Feelings view={view} readOnly={!props.writable} onJudge={feelings.onJudge} />;
}

function show(matter: Partial<Case>, signals: Signal[] = [], writable = true) {
  const kept: Judgement[] = [];
  act(() => render(<Row matter={matter} signals={signals} writable={writable} kept={kept} />, document.body));
  const chips = (name: string) => [
    ...document.body.querySelectorAll<HTMLButtonElement>(`fieldset[aria-label="${name}"] button`),
  ];
  const press = (key: string) =>
    act(() => {
      document.body.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }));
    });
  return { kept, chips, press };
}

afterEach(() => render(null, document.body));

test('a proposal is only outlined, and nothing is kept until a chip is pressed', () => {
  const { kept, chips } = show({}, ['trouble']);
  const [upset, neutral] = chips('はじめの気持ち');
  expect(upset?.title).toContain('押すまで');
  expect([upset?.ariaPressed, neutral?.title]).toEqual(['false', '']);
  expect(kept).toEqual([]);
  neutral?.click();
  expect(kept).toEqual([['matter', 'before', 'neutral']]);
});

test('words of self-harm propose nothing', () => {
  const { chips } = show({}, ['self-harm', 'trouble']);
  expect(chips('はじめの気持ち').map(({ title }) => title)).toEqual(['', '', '']);
});

test('the end is asked for once the matter is over; pressed again a judgement is taken back', () => {
  expect(show({ sentimentBefore: 'negative' }).chips('おわりの気持ち')).toEqual([]);
  const { kept, chips } = show({ status: 'solved', sentimentBefore: 'negative' });
  chips('おわりの気持ち')[2]?.click();
  chips('はじめの気持ち')[0]?.click();
  expect(kept).toEqual([
    ['matter', 'after', 'positive'],
    ['matter', 'before', null],
  ]);
});

test('two keys judge a matter that is over: the first its beginning, the second its end', () => {
  const first = show({ status: 'closed' });
  first.press('7');
  expect(first.kept).toEqual([['matter', 'before', 'negative']]);
  const second = show({ status: 'closed', sentimentBefore: 'negative' });
  second.press('9');
  expect(second.kept).toEqual([['matter', 'after', 'positive']]);
});

test('nothing is judged while nothing can be logged', () => {
  const { kept, chips, press } = show({}, [], false);
  press('8');
  expect(chips('はじめの気持ち').every(({ disabled }) => disabled)).toBe(true);
  expect(kept).toEqual([]);
});
