// @vitest-environment jsdom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { useFormSeen } from '@/components/panel/model/comment/use-form-seen';
import type { FormSeen } from '@/lib/messaging/protocol';
import { makePost } from '../overlay/fake-page';

const INLINE: FormSeen = { state: 'inline', href: null, service: null, fields: {} };
const post = makePost('1', 'misaki', '圏外');

beforeEach(() => vi.useFakeTimers());
afterEach(() => {
  act(() => render(null, document.body));
  vi.useRealTimers();
});

function Panel(props: { see: () => void }) {
  props.see();
  return null;
}

/** A page that answers what it is told to. */
function show(isAsked = true) {
  const page = { form: null as FormSeen | null, asked: 0 };
  const ports = {
    async findForm() {
      page.asked++;
      return page.form;
    },
  };
  const seen: ReturnType<typeof useFormSeen>[] = [];
  const see = () => seen.push(useFormSeen(ports, post, isAsked));
  act(() => render(<Panel see={see} />, document.body));
  const pass = (ms: number) =>
    act(async () => {
      await vi.advanceTimersByTimeAsync(ms);
    });
  return { page, pass, now: () => seen.at(-1) };
}

test('a form that comes late is found, and not looked for any more', async () => {
  const { page, pass, now } = show();
  await pass(600);
  expect(now()?.form).toBeNull();
  page.form = INLINE;
  await pass(2_000);
  expect(now()?.form).toEqual(INLINE);
  const { asked } = page;
  await pass(60_000);
  expect(page.asked).toBe(asked);
});

test('one that is still not there is looked for again when the agent says so or comes back', async () => {
  const { page, pass, now } = show();
  await pass(60_000);
  const { asked } = page;
  await pass(60_000);
  expect(page.asked).toBe(asked);
  page.form = INLINE;
  window.dispatchEvent(new Event('focus'));
  await pass(0);
  expect(now()?.form).toEqual(INLINE);
  page.form = null;
  now()?.lookAgain();
  await pass(600);
  expect([now()?.form, page.asked]).toEqual([null, asked + 3]);
});

test('nothing is asked of a page without comments, nor once the panel shows something else', async () => {
  const timeline = show(false);
  timeline.now()?.lookAgain();
  await timeline.pass(10_000);
  expect(timeline.page.asked).toBe(0);
  act(() => render(null, document.body));
  const { page, pass, now } = show();
  await pass(0);
  act(() => render(null, document.body));
  now()?.lookAgain();
  window.dispatchEvent(new Event('focus'));
  await pass(60_000);
  expect(page.asked).toBe(1);
});
