import { DeskError } from '@/lib/desk/errors';
import type { DeskPorts } from '@/lib/desk/ports';
import { HEALTHY, type HealthProblem, type HealthState } from './health-state';

/** Keeps whether this context may write, and tells whoever shows it. */
export interface Health {
  state(): HealthState;
  /** The first problem stays: what follows is usually its consequence. */
  report(problem: HealthProblem, lost?: number | null): void;
  /** Takes back a problem that ended: an upgrade no longer blocked, a loss accepted. */
  clear(problem: HealthProblem): void;
  /** @throws DeskError why nothing may be written */
  assertWritable(): void;
  /** Reads the latch other contexts may have set before this one started. */
  load(): Promise<void>;
  subscribe(callback: (state: HealthState) => void, signal: AbortSignal): void;
  /** This context closes: what fails from now on fails for that, and must not stop the others. */
  retire(): void;
}

/** Read-only until the browser is restarted, in every context. */
function isLatching(problem: HealthProblem): problem is 'storage-failed' | 'disk-full' {
  return problem === 'storage-failed' || problem === 'disk-full';
}

/** Health of one open database, with what other contexts of the browser latched. */
export function createHealth(ports: Pick<DeskPorts, 'latch' | 'now'>): Health {
  let current = HEALTHY;
  let isRetired = false;
  const callbacks = new Set<(state: HealthState) => void>();

  function become(next: HealthState): void {
    current = next;
    for (const callback of callbacks) callback(next);
  }
  function hear(problem: HealthProblem, since: string, lost: number | null): boolean {
    if (current.problem === problem || (current.problem !== null && current.problem !== 'blocked'))
      return false;
    become({ writable: false, problem, since, lost });
    return true;
  }

  ports.latch.subscribe(({ problem, since }) => hear(problem, since, null));

  return {
    state: () => current,
    report(problem, lost = null) {
      if (isRetired) return;
      const since = ports.now().toISOString();
      if (!hear(problem, since, lost) || !isLatching(problem)) return;
      // Memory holds the latch already; failing to mirror it must not hide the first error.
      ports.latch.write({ problem, since }).catch(() => undefined);
    },
    clear(problem) {
      if (current.problem === problem) become(HEALTHY);
    },
    assertWritable() {
      if (current.problem === null) return;
      throw new DeskError(isLatching(current.problem) ? 'read-only' : current.problem, current.problem);
    },
    async load() {
      const latched = await ports.latch.read();
      if (latched !== null) hear(latched.problem, latched.since, null);
    },
    subscribe(callback, signal) {
      callbacks.add(callback);
      signal.addEventListener('abort', () => callbacks.delete(callback), { once: true });
    },
    retire() {
      isRetired = true;
    },
  };
}
