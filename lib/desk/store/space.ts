import type { DeskPorts } from '@/lib/desk/ports';
import type { Health } from './health';
import type { SpaceReport } from './health-state';

const MEGABYTE = 1_000_000;
/** Thresholds of facts/platform.md §2.3. */
const WARN_BELOW = 200 * MEGABYTE;
const READ_ONLY_BELOW = 50 * MEGABYTE;

/** Looks at free space before the disk refuses: below the floor nothing is written any more. */
export async function checkSpace(ports: Pick<DeskPorts, 'freeSpace'>, health: Health): Promise<SpaceReport> {
  const free = await ports.freeSpace().catch(() => null);
  if (free === null) return { free, level: 'ok' };
  if (free < READ_ONLY_BELOW) {
    health.report('disk-full');
    return { free, level: 'full' };
  }
  return { free, level: free < WARN_BELOW ? 'low' : 'ok' };
}
