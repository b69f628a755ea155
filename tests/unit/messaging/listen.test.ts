import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { toBackground } from '@/lib/messaging/envelope';
import { type Gate, type Handlers, listen, type Sender } from '@/lib/messaging/listen';

interface Messages {
  'fills.pending': { request: { site: string }; response: string[] };
}
type Listener = (message: unknown, sender: Sender, sendResponse: (answer: unknown) => void) => unknown;

const letThrough: Gate = (_type, request) => request;
const message = toBackground('fills.pending', { site: 'x' });

/** Registers handlers and returns the listener the browser would call. */
function register(
  handlers: Handlers<Messages>,
  gate = letThrough,
  side: 'background' | 'page' = 'background',
): Listener {
  const added = vi.spyOn(fakeBrowser.runtime.onMessage, 'addListener');
  listen<Messages>(side, handlers, gate);
  return added.mock.calls[0]?.[0] as unknown as Listener;
}

const answerOf = (listener: Listener, sent: unknown = message): Promise<unknown> =>
  new Promise((resolve) => listener(sent, {} as Sender, resolve));

beforeEach(() => fakeBrowser.reset());

describe('listen', () => {
  it('calls the handler in the same turn, because the panel opens only then', () => {
    const handler = vi.fn(() => []);
    const listener = register({ 'fills.pending': handler });
    listener(message, {} as Sender, () => undefined);
    expect(handler).toHaveBeenCalledOnce();
  });

  it('keeps the channel open and answers when the handler is done', async () => {
    const listener = register({ 'fills.pending': async () => ['a'] });
    expect(listener(message, {} as Sender, () => undefined)).toBe(true);
    expect(await answerOf(listener)).toEqual({ ok: true, response: ['a'] });
  });

  it('tells the caller that the gate refused, and never runs the handler', async () => {
    const handler = vi.fn(() => []);
    const listener = register({ 'fills.pending': handler }, () => {
      throw new Error('sender is not allowed');
    });
    expect(await answerOf(listener)).toMatchObject({ ok: false, message: 'sender is not allowed' });
    expect(handler).not.toHaveBeenCalled();
  });

  it('tells the caller that the handler failed', async () => {
    const listener = register({ 'fills.pending': () => Promise.reject(new Error('disk full')) });
    expect(await answerOf(listener)).toMatchObject({ ok: false, message: 'disk full' });
  });

  it('leaves messages of others and of the other side alone', () => {
    const handler = vi.fn(() => []);
    const listener = register({ 'fills.pending': handler }, letThrough, 'page');
    for (const foreign of [message, { type: 'fills.pending' }, null, 'text', 4]) {
      expect(listener(foreign, {} as Sender, () => undefined)).toBeUndefined();
    }
    expect(handler).not.toHaveBeenCalled();
  });

  it('falls silent when its signal aborts', () => {
    const added = vi.spyOn(fakeBrowser.runtime.onMessage, 'addListener');
    const removed = vi.spyOn(fakeBrowser.runtime.onMessage, 'removeListener');
    const stop = new AbortController();
    listen<Messages>('background', { 'fills.pending': () => [] }, letThrough, stop.signal);
    stop.abort();
    expect(removed).toHaveBeenCalledExactlyOnceWith(added.mock.calls[0]?.[0]);
  });
});
