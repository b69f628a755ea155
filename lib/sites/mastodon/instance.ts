import { queryFirst } from '../query';
import { INITIAL_STATE } from './selectors';

interface Instance {
  /** Domain in the handles of its own people; it may differ from the host of its pages. */
  domain: string;
  /** Who is signed in, `support` or null. */
  ownName: string | null;
}

interface InitialState {
  meta?: { domain?: unknown; me?: unknown };
  accounts?: Record<string, { acct?: unknown } | undefined>;
}

const known = new WeakMap<Element, Instance>();

/** What the app was started with. Without it the host of the page stands for the domain. */
export function readInstance(document: Document): Instance {
  const script = queryFirst(document, INITIAL_STATE);
  const before = script === null ? undefined : known.get(script);
  if (before !== undefined) return before;
  const instance = parse(script?.textContent ?? '', document.location.hostname);
  if (script !== null) known.set(script, instance);
  return instance;
}

function parse(text: string, hostname: string): Instance {
  try {
    const { meta, accounts } = JSON.parse(text) as InitialState;
    const domain = typeof meta?.domain === 'string' && meta.domain !== '' ? meta.domain : hostname;
    const own = typeof meta?.me === 'string' ? accounts?.[meta.me]?.acct : undefined;
    return { domain: domain.toLowerCase(), ownName: typeof own === 'string' && own !== '' ? own : null };
  } catch {
    return { domain: hostname, ownName: null };
  }
}
