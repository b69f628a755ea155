import { type ReadonlySignal, signal } from '@preact/signals';
import { keepPlace } from './keep-place';

/** Places of the desk page, in the order of the navigation. */
export const PLACES = [
  'today',
  'log',
  'watches',
  'keywords',
  'playbook',
  'sites',
  'export',
  'settings',
  'help',
] as const;
export type Place = (typeof PLACES)[number];

export interface DeskRoute {
  /** Undefined for an address nobody knows. */
  place: Place | undefined;
  /** What follows the place: `#/playbook/templates/<id>` → `['templates', '<id>']`. */
  rest: readonly string[];
  query: URLSearchParams;
}

/** Reads the location's hash; empty means today. */
export function parseDeskHash(hash: string): DeskRoute {
  const [path = '', ...query] = hash.replace(/^#\/?/u, '').split('?');
  const [first = '', ...rest] = path.split('/').filter((piece) => piece !== '');
  const place = first === '' ? 'today' : PLACES.find((name) => name === first);
  return { place, rest, query: new URLSearchParams(query.join('?')) };
}

/** The route in front. `mayLeave` is asked before each change and may keep the agent where they are. */
export function followDeskRoute(
  window: Window,
  mayLeave: (goOn: () => void) => boolean,
): ReadonlySignal<DeskRoute> {
  const route = signal(parseDeskHash(window.location.hash));
  const noteMove = keepPlace(window);
  let shown = window.location.hash;
  window.addEventListener('hashchange', () => {
    const wanted = window.location.hash;
    if (wanted === shown) return;
    const goOn = () => {
      noteMove(shown, wanted);
      shown = wanted;
      if (window.location.hash !== wanted) window.location.hash = wanted;
      route.value = parseDeskHash(wanted);
    };
    if (mayLeave(goOn)) goOn();
    else window.history.replaceState(null, '', shown === '' ? '#/' : shown);
  });
  return route;
}
