import { useEffect, useState } from 'preact/hooks';
import type { Desk } from '@/lib/desk/desk';
import type { HealthState, SpaceReport } from '@/lib/desk/store/health-state';

/** Whether the desk can be written to, and how much room there is. */
export function useDeskHealth(desk: Pick<Desk, 'health'>): {
  health: HealthState;
  space: SpaceReport | null;
} {
  const [health, setHealth] = useState(() => desk.health.state());
  const [space, setSpace] = useState<SpaceReport | null>(null);
  useEffect(() => {
    const until = new AbortController();
    desk.health.subscribe(setHealth, until.signal);
    void desk.health.ready().then((state) => until.signal.aborted || setHealth(state));
    // After the first paint: nothing on screen waits for it.
    desk.health.checkSpace().then(
      (report) => until.signal.aborted || setSpace(report),
      () => undefined,
    );
    return () => until.abort();
  }, [desk]);
  return { health, space };
}
