// @vitest-environment jsdom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { MarkRange } from '@/lib/overlay/live-post';
import { getView } from '@/lib/overlay/page-dom';
import { watchMarkClicks } from '@/lib/overlay/select/mark-clicks';

const stop = new AbortController();
const view = getView(document);
const onMark = vi.fn();
let mark: MarkRange;
/** Registered by hand: only a hand's click is trusted, which a test cannot make. */
let hear: (event: MouseEvent) => void;

/** A click as the browser hands it on, with what became of it. */
function click(target: Element | null, more: Partial<MouseEvent> = {}) {
  const [preventDefault, stopImmediatePropagation] = [vi.fn(), vi.fn()];
  const event = {
    isTrusted: true,
    button: 0,
    detail: 1,
    ctrlKey: false,
    altKey: false,
    metaKey: false,
    shiftKey: false,
    clientX: 5,
    clientY: 5,
    target,
    preventDefault,
    stopImmediatePropagation,
    ...more,
  };
  hear(event as unknown as MouseEvent);
  const calls = [preventDefault, stopImmediatePropagation].map(({ mock }) => mock.calls.length);
  return { kept: calls, marks: onMark.mock.calls.flat() };
}

beforeEach(() => {
  document.body.innerHTML =
    '<p>駅で圏外です</p><a href="/status/1"><b>圏外</b></a><button><b>圏外</b></button>';
  const text = document.querySelector('p')?.firstChild;
  if (!text) throw new Error('no text');
  const range = document.createRange();
  range.setStart(text, 2);
  range.setEnd(text, 4);
  mark = { range, mark: 0 } as unknown as MarkRange;
  view.CSS = { highlights: { highlightsFromPoint: () => [{ ranges: [range] }] } } as unknown as typeof CSS;
  vi.spyOn(view, 'addEventListener').mockImplementation((_type, listener) => {
    hear = listener as typeof hear;
  });
  watchMarkClicks(document, new Set([mark]), onMark, stop.signal);
});
afterEach(() => {
  vi.restoreAllMocks();
  onMark.mockClear();
  document.getSelection()?.removeAllRanges();
});

it('takes a click on a painted word for itself: the page neither acts on it nor hears of it', () => {
  expect(click(document.querySelector('p'))).toEqual({ kept: [1, 1], marks: [mark] });
});

it.each(['a b', 'button b'])('leaves a click inside a control of the page to the page: %s', (inside) => {
  expect(click(document.querySelector(inside))).toEqual({ kept: [0, 0], marks: [] });
});

it('leaves the click that ends a selection: the agent copies text', () => {
  document.getSelection()?.selectAllChildren(document.body);
  expect(click(document.querySelector('p'))).toEqual({ kept: [0, 0], marks: [] });
});

it.each([{ ctrlKey: true }, { shiftKey: true }, { button: 1 }, { detail: 0 }, { isTrusted: false }])(
  'leaves a click that is not a plain one of a hand: %o',
  (more) => {
    expect(click(document.querySelector('p'), more)).toEqual({ kept: [0, 0], marks: [] });
  },
);
