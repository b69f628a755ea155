// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { useFirstTurn, useLiveQuery } from '@/components/ui/use-live-query';

let asked: string[];
beforeEach(() => {
  asked = [];
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
});
afterEach(() => {
  act(() => render(null, document.body));
  vi.useRealTimers();
});

const ask = (name: string) => async () => {
  asked.push(name);
};

function Person() {
  useLiveQuery(ask('person'), 'person', 'first');
  return null;
}

/** A panel that does not know yet whose post was chosen, or does. */
function Panel({ isChosen }: { isChosen: boolean }) {
  useLiveQuery(ask('playbook'), 'playbook');
  useFirstTurn(!isChosen);
  return isChosen ? <Person /> : null;
}

const show = (isChosen: boolean) => act(() => render(<Panel isChosen={isChosen} />, document.body));

it('asks for the person first, even where what comes later was there before', async () => {
  show(false);
  await vi.advanceTimersByTimeAsync(100);
  expect(asked).toEqual([]);
  show(true);
  await vi.advanceTimersByTimeAsync(100);
  expect(asked).toEqual(['person', 'playbook']);
});

it('asks all the same where nobody is chosen in the end', async () => {
  show(false);
  await vi.advanceTimersByTimeAsync(2_000);
  expect(asked).toEqual(['playbook']);
});
