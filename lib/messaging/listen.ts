import { type Answer, isEnvelope } from './envelope';
import { RemoteError } from './errors';
import { type Hearer, hear, type Sender } from './hear';

export type { Sender } from './hear';

interface Exchange {
  request: unknown;
  response: unknown;
}

/** Handlers of one side of the message map. A handler may answer at once or later. */
export type Handlers<Map extends { [Type in keyof Map]: Exchange }> = {
  [Type in keyof Map]: (
    request: Map[Type]['request'],
    sender: Sender,
  ) => Map[Type]['response'] | Promise<Map[Type]['response']>;
};

type AnyHandler = (request: unknown, sender: Sender) => unknown;

/** Checks a request before its handler sees it; throws to refuse. */
export type Gate = (type: string, request: unknown, sender: Sender) => unknown;

function failed(error: unknown): Answer {
  const code = error instanceof RemoteError ? error.code : 'failed';
  return { ok: false, code, message: error instanceof Error ? error.message : String(error) };
}

/**
 * Answers messages addressed to `side`. Whether a message is ours is decided at once, the answer comes when it
 * comes; the handler itself is called in the same turn, because `sidePanel.open` survives no `await`
 * (facts/platform.md §0.3).
 */
export function listen<Map extends { [Type in keyof Map]: Exchange }>(
  side: 'background' | 'page',
  handlers: Handlers<Map>,
  gate: Gate,
  signal?: AbortSignal,
): void {
  const table = new globalThis.Map<string, AnyHandler>(Object.entries(handlers) as [string, AnyHandler][]);
  const listener: Hearer = (message, sender, sendResponse: (answer: Answer) => void) => {
    if (!isEnvelope(message) || message.to !== side) return undefined;
    const handler = table.get(message.type);
    try {
      if (handler === undefined) throw new RemoteError('unknown', `no handler for ${message.type}`);
      const request = gate(message.type, message.request, sender);
      Promise.resolve(handler(request, sender)).then(
        (response) => sendResponse({ ok: true, response: response ?? null }),
        (error: unknown) => sendResponse(failed(error)),
      );
    } catch (error) {
      sendResponse(failed(error));
    }
    return true;
  };
  hear(listener, signal);
}
