import { useEffect, useState } from 'preact/hooks';
import type { Desk } from '@/lib/desk/desk';
import { USE_SPANS, weighUses } from '@/lib/playbook/weigh-uses';

const NONE: ReadonlyMap<string, number> = new Map();
const DAY_MS = 86_400_000;

/**
 * How much each template is in use of late. Counted once per post and only after the history is on screen: it orders
 * equals, nothing waits for it.
 */
export function useTemplateUsage(desk: Pick<Desk, 'templates'>, ready: boolean): ReadonlyMap<string, number> {
  const [usage, setUsage] = useState(NONE);
  useEffect(() => {
    if (!ready) return;
    let wanted = true;
    const now = Date.now();
    const counts = USE_SPANS.map(({ days }) =>
      desk.templates.usage({ since: new Date(now - days * DAY_MS).toISOString() }),
    );
    Promise.all(counts).then(
      (counted) => wanted && setUsage(weighUses(counted)),
      // Without counts the order is the playbook's own: nothing to tell the agent.
      () => undefined,
    );
    return () => {
      wanted = false;
    };
  }, [desk, ready]);
  return usage;
}
