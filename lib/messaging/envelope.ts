import type { FromPage, ToPage } from './protocol';

/** Marks our messages among others an extension page may receive. Bumped when the map changes incompatibly. */
const PROTOCOL = 'yorisoi/1';

export interface Envelope<Type extends string = string> {
  protocol: typeof PROTOCOL;
  to: 'background' | 'page';
  type: Type;
  request: unknown;
}

/** Answers travel as data: an `Error` would lose its class on the way. */
export type Answer = { ok: true; response: unknown } | { ok: false; code: string; message: string };

export function isEnvelope(message: unknown): message is Envelope {
  if (typeof message !== 'object' || message === null) return false;
  const { protocol, to, type } = message as Partial<Envelope>;
  return protocol === PROTOCOL && (to === 'background' || to === 'page') && typeof type === 'string';
}

export function toBackground<Type extends keyof FromPage>(
  type: Type,
  request: FromPage[Type]['request'],
): Envelope<Type> {
  return { protocol: PROTOCOL, to: 'background', type, request };
}

export function toPage<Type extends keyof ToPage>(
  type: Type,
  request: ToPage[Type]['request'],
): Envelope<Type> {
  return { protocol: PROTOCOL, to: 'page', type, request };
}
