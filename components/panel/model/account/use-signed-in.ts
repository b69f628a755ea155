import { useEffect, useState } from 'preact/hooks';
import type { ReplyPorts } from '../ports';

/**
 * The account signed in on the page, without `@`: as seen when the post was chosen, and asked anew each time the agent
 * comes back to this window, since accounts are switched in the page. What is read there in between is to be learned.
 */
export function useSignedIn(
  ports: Pick<ReplyPorts, 'findSignedIn'>,
  seen: string | null,
): { handle: string | null; learn: (handle: string) => void } {
  const [handle, setHandle] = useState(seen);
  useEffect(() => {
    const until = new AbortController();
    const ask = () =>
      void ports.findSignedIn().then((told) => !until.signal.aborted && told !== null && setHandle(told));
    ask();
    window.addEventListener('focus', ask, { signal: until.signal });
    return () => until.abort();
  }, [ports]);
  return { handle, learn: setHandle };
}
