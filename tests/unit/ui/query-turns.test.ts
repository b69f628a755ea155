import { describe, expect, it, vi } from 'vitest';
import { askFirst, askLater } from '@/components/ui/query-turns';

/** Long enough for whatever was put off to a turn of its own. */
const nextTurn = () => new Promise((resolve) => setTimeout(resolve));

function first() {
  const until = new AbortController();
  let answer = () => {};
  askFirst((answered) => {
    answer = answered;
  }, until.signal);
  return { answer: () => answer(), leave: () => until.abort() };
}

function later() {
  const until = new AbortController();
  const ask = vi.fn();
  askLater(ask, until.signal);
  return { ask, leave: () => until.abort() };
}

describe('questions to the desk', () => {
  it('are asked at once while nobody waits for another', () => {
    expect(later().ask).toHaveBeenCalledOnce();
  });

  it('stand back until what the agent waits for is answered', async () => {
    const awaited = first();
    const { ask } = later();
    await nextTurn();
    expect(ask).not.toHaveBeenCalled();
    awaited.answer();
    await nextTurn();
    expect(ask).toHaveBeenCalledOnce();
    awaited.answer();
    await nextTurn();
    expect(ask, 'a later answer, after a change in the desk, asks nothing again').toHaveBeenCalledOnce();
  });

  it('are asked when the agent went to another post before the answer', async () => {
    const awaited = first();
    const { ask } = later();
    awaited.leave();
    await nextTurn();
    expect(ask).toHaveBeenCalledOnce();
  });

  it('stand back for the next post too', async () => {
    const one = first();
    const { ask } = later();
    one.leave();
    const two = first();
    await nextTurn();
    expect(ask).not.toHaveBeenCalled();
    two.answer();
    await nextTurn();
    expect(ask).toHaveBeenCalledOnce();
    first().answer();
    await nextTurn();
    expect(ask, 'what was asked once is not asked for every post').toHaveBeenCalledOnce();
  });

  it('are not asked any more once nobody wants the answer', async () => {
    const awaited = first();
    const { ask, leave } = later();
    leave();
    awaited.answer();
    await nextTurn();
    expect(ask).not.toHaveBeenCalled();
  });
});
