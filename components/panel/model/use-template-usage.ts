import { useEffect, useState } from 'preact/hooks';
import type { Desk } from '@/lib/desk/desk';

const NONE: ReadonlyMap<string, number> = new Map();
/** Habits older than this say little about today. */
const SINCE_DAYS = 90;

/**
 * How often each template was used lately. Counted once per post and only after the history is on screen: it orders
 * equals, nothing waits for it.
 */
export function useTemplateUsage(desk: Pick<Desk, 'templates'>, ready: boolean): ReadonlyMap<string, number> {
  const [usage, setUsage] = useState(NONE);
  useEffect(() => {
    if (!ready) return;
    let wanted = true;
    const since = new Date(Date.now() - SINCE_DAYS * 86_400_000).toISOString();
    desk.templates.usage({ since }).then(
      (counted) => wanted && setUsage(counted),
      // Without counts the order is the playbook's own: nothing to tell the agent.
      () => undefined,
    );
    return () => {
      wanted = false;
    };
  }, [desk, ready]);
  return usage;
}
