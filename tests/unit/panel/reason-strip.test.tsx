// @vitest-environment jsdom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createVerdictActs } from '@/components/panel/model/verdict/verdict-acts';
import { NO_WORDS, ReasonStrip, type ReasonWords } from '@/components/panel/reply/reason-strip';
import type { Taker } from '@/components/panel/reply/taker-choice';
import { LanguageProvider } from '@/components/ui/language';
import type { Verdict } from '@/lib/domain/interaction';
import { dockCatalog } from '@/lib/i18n/panel-dock';

const says = dockCatalog.ja;
const BOOK: Taker[] = [
  { id: 'money', name: '料金窓口 — 料金・返金' },
  { id: 'goods', name: '物流 — 配送' },
];
const onKeep = vi.fn();
const onWrite = vi.fn();
const onClose = vi.fn();
const onHandOver = vi.fn();

/** As the dock does: what is written comes back as what stands in the strip. */
function show(verdict: Verdict, takers: Taker[] | null, words: ReasonWords = NO_WORDS) {
  onWrite.mockImplementation((next: ReasonWords) => show(verdict, takers, next));
  act(() =>
    render(
      <LanguageProvider language="ja">
        <ReasonStrip
          verdict={verdict}
          takers={takers}
          words={words}
          onWrite={onWrite}
          onKeep={onKeep}
          onClose={onClose}
          onHandOver={onHandOver}
          onUndo={vi.fn()}
        />
      </LanguageProvider>,
      document.body,
    ),
  );
}

const field = (label: string) => {
  const found = document.body.querySelector<HTMLInputElement | HTMLSelectElement>(`[aria-label="${label}"]`);
  if (found === null) throw new Error(`no ${label}`);
  return found;
};
function put(label: string, value: string) {
  const input = field(label);
  act(() => {
    input.value = value;
    input.dispatchEvent(new Event(input.tagName === 'SELECT' ? 'change' : 'input', { bubbles: true }));
  });
}
function enter(label: string) {
  act(() => {
    field(label).dispatchEvent(
      new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, cancelable: true }),
    );
  });
}
/** The choice that takes a name stands last. */
const other = () => document.body.querySelector<HTMLOptionElement>('option:last-child')?.value ?? '';
const reasonFor = (verdict: 'escalate' | 'skip' | 'consult') =>
  says.reasonFor.replace('{action}', says[verdict]);

beforeEach(() => vi.clearAllMocks());
afterEach(() => render(null, document.body));

test('a hand-over keeps the reason with whom it shows as taking over', () => {
  show('escalate', BOOK);
  put(reasonFor('escalate'), '二重請求');
  enter(reasonFor('escalate'));
  expect(onKeep).toHaveBeenCalledWith('money', '二重請求');
});

test('whoever was chosen is kept without a reason; what stands there unasked is not', () => {
  show('escalate', BOOK);
  enter(reasonFor('escalate'));
  expect(onKeep).not.toHaveBeenCalled();
  expect(onClose).toHaveBeenCalledOnce();
  put(says.handToWhom, 'goods');
  enter(reasonFor('escalate'));
  expect(onKeep).toHaveBeenCalledWith('goods', '');
});

test('somebody the book does not name is typed in, also with an empty book', () => {
  show('escalate', BOOK);
  put(says.handToWhom, other());
  put(says.takerName, ' 広報 田中 ');
  enter(says.takerName);
  expect(onKeep).toHaveBeenCalledWith('広報 田中', '');
  show('skip', null);
  show('escalate', []);
  put(says.takerName, '店舗');
  enter(says.takerName);
  expect(onKeep).toHaveBeenLastCalledWith('店舗', '');
});

test('a colleague is chosen or typed in, and nobody is named unasked', () => {
  show('consult', [{ id: 'kt', name: '加藤（^KT・リーダー）' }]);
  put(reasonFor('consult'), '返してよいか');
  enter(reasonFor('consult'));
  expect(onKeep).toHaveBeenLastCalledWith('', '返してよいか');
  put(says.askWhom, other());
  expect(document.activeElement).toBe(field(says.colleagueName));
  put(says.colleagueName, '広報 田中');
  expect(onWrite).toHaveBeenLastCalledWith({
    reason: '返してよいか',
    taker: { id: null, name: '広報 田中' },
  });
  enter(says.colleagueName);
  expect(onKeep).toHaveBeenLastCalledWith('広報 田中', '返してよいか');
});

test('a verdict that goes to nobody names nobody', () => {
  show('skip', null);
  put(reasonFor('skip'), '広告');
  enter(reasonFor('skip'));
  expect(onKeep).toHaveBeenCalledWith('', '広告');
});

test('a double click copies one note', async () => {
  const copyTo = vi.fn(async () => undefined);
  const verdicts = { open: 'consult', keep: async () => undefined, write: vi.fn(), close: onClose } as never;
  const acts = createVerdictActs(
    verdicts,
    { copyTo, wordsOf: (_verdict, _taker, note) => ({ note }) },
    (work, done) => work.then(done),
    vi.fn(),
  );
  onHandOver.mockImplementation(acts.onHandOver);
  show('consult', []);
  const copy = [...document.body.querySelectorAll('button')].find(
    ({ textContent }) => textContent === says.copyNote,
  );
  for (const detail of [1, 2])
    await act(async () => {
      copy?.dispatchEvent(new MouseEvent('click', { bubbles: true, detail }));
    });
  expect(copyTo).toHaveBeenCalledOnce();
});

test('where there is only a name to give, the reason is written first', () => {
  show('escalate', []);
  const name = field(says.takerName);
  expect(document.activeElement).not.toBe(name);
  expect(document.activeElement).toBe(field(says.reasonFor.replace('{action}', says.escalate)));
});
