// @vitest-environment jsdom
import { render } from 'preact';
import { useRef } from 'preact/hooks';
import { act } from 'preact/test-utils';
import { afterEach, expect, test, vi } from 'vitest';
import { Feelings, type FeelingsView } from '@/components/panel/author/feelings';
import { NOBODY } from '@/components/panel/model/post/read-person';
import { useFeelings } from '@/components/panel/model/post/use-feelings';
import { usePanelKeys } from '@/components/panel/model/use-panel-keys';
import { createToaster, type Toaster } from '@/components/ui/toaster';
import type { Desk, LastContact } from '@/lib/desk/desk';
import type { Case } from '@/lib/domain/case';
import type { Signal } from '@/lib/domain/condition';
import type { Moment, Sentiment } from '@/lib/domain/sentiment';

type Judgement = [string, Moment, Sentiment | null];
const nothing = () => undefined;

/** The row of a matter with its keys, as the panel wires them, and what it asked the desk to keep. */
function Row(props: {
  matter: Case;
  signals: Signal[];
  writable: boolean;
  kept: Judgement[];
  toaster: Toaster;
}) {
  const { matter } = props;
  /** What the desk holds; the panel shows it a moment later. */
  const held = useRef(matter);
  const judge = async (...judgement: Judgement) => {
    const [, moment, sentiment] = judgement;
    held.current = {
      ...held.current,
      [moment === 'before' ? 'sentimentBefore' : 'sentimentAfter']: sentiment,
    };
    props.kept.push(judgement);
  };
  const among = async () => new Map([[matter.id, held.current]]);
  const person = { cases: [matter], last: { interaction: { caseId: matter.id } } as LastContact };
  const desk = { cases: { judge, among } } as unknown as Desk;
  const feelings = useFeelings({ ...NOBODY, elsewhere: [], ...props, desk, person, tell: nothing });
  const idle = { onSearch: nothing, onTop: nothing, onWrite: nothing, onInsert: nothing, onVerdict: nothing };
  const still = { onFinding: nothing, onHistory: nothing, onSheet: nothing };
  usePanelKeys({ ...idle, ...still, onFeeling: feelings.onNext }, true);
  const view = feelings.view as FeelingsView;
  return <Feelings view={view} readOnly={!props.writable} onJudge={feelings.onJudge} />;
}

function show(fields: Partial<Case>, signals: Signal[] = [], writable = true) {
  const kept: Judgement[] = [];
  const toaster = createToaster();
  const look = (now: Partial<Case>) => {
    const matter = { id: 'matter', status: 'waiting', ...now } as Case;
    const row = <Row matter={matter} signals={signals} writable={writable} kept={kept} toaster={toaster} />;
    act(() => render(row, document.body));
  };
  look(fields);
  const chips = (name: string) => [
    ...document.body.querySelectorAll<HTMLButtonElement>(`fieldset[aria-label="${name}"] button`),
  ];
  const press = (key: string) =>
    act(() => {
      document.body.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }));
    });
  /** Presses a chip as a mouse does: `detail` counts quick presses. */
  const click = (chip: HTMLElement | undefined, detail = 1) =>
    chip?.dispatchEvent(new MouseEvent('click', { bubbles: true, detail }));
  /** Whatever was pressed is kept by then: the desk answers within the turn. */
  const isKept = async (judgements: Judgement[]) => {
    await new Promise((done) => setTimeout(done));
    expect(kept).toEqual(judgements);
  };
  return { kept, chips, press, click, isKept, look, toaster };
}

afterEach(() => render(null, document.body));

test('a proposal is only outlined, and nothing is kept until a chip is pressed', async () => {
  const { kept, chips, isKept } = show({}, ['trouble']);
  const [upset, neutral] = chips('はじめの気持ち');
  expect(upset?.title).toContain('押すまで');
  expect([upset?.ariaPressed, neutral?.title]).toEqual(['false', '']);
  expect(kept).toEqual([]);
  neutral?.click();
  await isKept([['matter', 'before', 'neutral']]);
});

test('words of self-harm propose nothing', () => {
  const { chips } = show({}, ['self-harm', 'trouble']);
  expect(chips('はじめの気持ち').map(({ title }) => title)).toEqual(['', '', '']);
});

test('the end is asked for once the matter is over; pressed again a judgement is taken back', async () => {
  expect(show({ sentimentBefore: 'negative' }).chips('おわりの気持ち')).toEqual([]);
  const { chips, isKept } = show({ status: 'solved', sentimentBefore: 'negative' });
  chips('おわりの気持ち')[2]?.click();
  chips('はじめの気持ち')[0]?.click();
  await isKept([
    ['matter', 'after', 'positive'],
    ['matter', 'before', null],
  ]);
});

test('a double click judges, and does not take that back', async () => {
  const { chips, click, isKept, look } = show({});
  click(chips('はじめの気持ち')[0]);
  await isKept([['matter', 'before', 'negative']]);
  look({ sentimentBefore: 'negative' });
  click(chips('はじめの気持ち')[0], 2);
  await isKept([['matter', 'before', 'negative']]);
  click(chips('はじめの気持ち')[0]);
  await isKept([
    ['matter', 'before', 'negative'],
    ['matter', 'before', null],
  ]);
});

test('two keys judge a matter that is over: the first its beginning, the second its end', async () => {
  const { press, isKept } = show({ status: 'closed' });
  // Faster than the panel looks again.
  press('7');
  press('9');
  await isKept([
    ['matter', 'before', 'negative'],
    ['matter', 'after', 'positive'],
  ]);
  const second = show({ status: 'closed', sentimentBefore: 'negative' });
  second.press('9');
  await second.isKept([['matter', 'after', 'positive']]);
});

test('what is judged twice in a row goes back to the first by one undo', async () => {
  const { press, isKept, toaster } = show({});
  press('7');
  press('8');
  const judged: Judgement[] = [
    ['matter', 'before', 'negative'],
    ['matter', 'before', 'neutral'],
  ];
  await vi.waitFor(() => expect(toaster.toasts.value).toHaveLength(2));
  toaster.toasts.value[1]?.action?.run();
  await isKept([...judged, ['matter', 'before', 'negative']]);
});

test('keys judge nothing while somebody types, nor while an input method composes', async () => {
  const { kept, press, isKept } = show({});
  const field = document.body.appendChild(document.createElement('textarea'));
  const type = (target: HTMLElement, init: KeyboardEventInit) =>
    target.dispatchEvent(new KeyboardEvent('keydown', { key: '8', bubbles: true, ...init }));
  type(field, {});
  type(document.body, { isComposing: true });
  type(document.body, { ctrlKey: true });
  type(document.body, { repeat: true });
  field.remove();
  press('7');
  await isKept([['matter', 'before', 'negative']]);
  expect(kept).toHaveLength(1);
});

test('nothing is judged while nothing can be logged', () => {
  const { kept, chips, press } = show({}, [], false);
  press('8');
  expect(chips('はじめの気持ち').every(({ disabled }) => disabled)).toBe(true);
  expect(kept).toEqual([]);
});
