import { type ReadonlySignal, signal } from '@preact/signals';

export type PracticeRoute =
  | { page: 'home' }
  | { page: 'profile'; handle: string }
  | { page: 'thread'; id: string }
  /** As X's Web Intent: a composer opened by a link, prefilled. */
  | { page: 'intent'; inReplyTo: string; text: string };

/** Reads the location's hash: `#/handle`, `#/handle/status/id`, `#/intent?in_reply_to=…&text=…`. */
export function parsePracticeHash(hash: string): PracticeRoute {
  const [path = '', ...rest] = hash.replace(/^#\/?/u, '').split('?');
  const query = rest.join('?');
  const [first = '', second, third] = path.split('/').map(decodeSafely);
  if (first === 'intent') {
    const values = new URLSearchParams(query);
    return { page: 'intent', inReplyTo: values.get('in_reply_to') ?? '', text: values.get('text') ?? '' };
  }
  if (second === 'status' && third !== undefined && third !== '') return { page: 'thread', id: third };
  return first === '' ? { page: 'home' } : { page: 'profile', handle: first };
}

function decodeSafely(piece: string): string {
  try {
    return decodeURIComponent(piece);
  } catch {
    return piece;
  }
}

export const postHash = (handle: string, id: string): string =>
  `#/${encodeURIComponent(handle)}/status/${encodeURIComponent(id)}`;

/** The route in front, kept up to date until `abort`. */
export function followPracticeRoute(window: Window, abort: AbortSignal): ReadonlySignal<PracticeRoute> {
  const route = signal(parsePracticeHash(window.location.hash));
  window.addEventListener(
    'hashchange',
    () => {
      route.value = parsePracticeHash(window.location.hash);
    },
    { signal: abort },
  );
  return route;
}
