import { browser } from 'wxt/browser';

export type Sender = Parameters<Parameters<typeof browser.runtime.onMessage.addListener>[0]>[1];

/** @returns true when `respond` will be called, later perhaps; undefined for a message that is none of ours */
export type Hearer = (
  message: unknown,
  sender: Sender,
  respond: (answer: unknown) => void,
) => true | undefined;

/**
 * Hears the extension's messages with `sendResponse` and `return true`, the form every browser and test double
 * understands. The polyfill types listeners as promise-returning.
 */
export function hear(listener: Hearer, signal?: AbortSignal): void {
  const { onMessage } = browser.runtime as unknown as {
    onMessage: { addListener(listener: Hearer): void; removeListener(listener: Hearer): void };
  };
  onMessage.addListener(listener);
  signal?.addEventListener('abort', () => onMessage.removeListener(listener), { once: true });
}
