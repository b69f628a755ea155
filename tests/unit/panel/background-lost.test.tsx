import { JSDOM } from 'jsdom';
import { render } from 'preact';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { useBackgroundLost } from '@/components/panel/browser/use-background-lost';

// Not the whole environment: the browser's double does not load in one.
const { document } = new JSDOM('', { url: 'https://panel.example/' }).window;
const root = document.createElement('div');
let lost: boolean;
function Panel() {
  lost = useBackgroundLost();
  return null;
}

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('document', document);
});
afterEach(() => {
  render(null, root);
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

/** @param answers one for each time the background is asked; the last stands for all later ones */
function answerWith(...answers: (() => unknown)[]) {
  return vi.spyOn(browser.runtime, 'sendMessage').mockImplementation(async () => {
    const answer = answers.length > 1 ? answers.shift() : answers[0];
    return answer?.();
  });
}
const there = () => ({ ok: true, response: null });
const nobody = () => {
  throw new Error('Could not establish connection. Receiving end does not exist.');
};

test('a background that only starts late is not lost', async () => {
  answerWith(nobody, nobody, there);
  render(<Panel />, root);
  await vi.advanceTimersByTimeAsync(5_000);
  expect(lost).toBe(false);
});

test('one that does not answer is lost until it does', async () => {
  const asked = answerWith(nobody);
  render(<Panel />, root);
  await vi.advanceTimersByTimeAsync(2_000);
  expect(lost).toBe(true);
  asked.mockRestore();
  answerWith(there);
  await vi.advanceTimersByTimeAsync(10_000);
  expect(lost).toBe(false);
});

test('one that refuses is there all the same', async () => {
  answerWith(() => ({ ok: false, code: 'failed', message: 'no' }));
  render(<Panel />, root);
  await vi.advanceTimersByTimeAsync(2_000);
  expect(lost).toBe(false);
});

test('nobody is asked any more once the panel is closed', async () => {
  const asked = answerWith(nobody);
  render(<Panel />, root);
  await vi.advanceTimersByTimeAsync(2_000);
  render(null, root);
  const before = asked.mock.calls.length;
  await vi.advanceTimersByTimeAsync(60_000);
  expect(asked.mock.calls.length).toBe(before);
});
