import { createBrowserPorts, latchSchema } from '@/lib/desk/browser-ports';
import { type Desk, openDesk } from '@/lib/desk/open';
import { askRelay } from '@/lib/messaging/card-relay';

/**
 * The desk as a frame over a site can open it. Firefox gives such a frame the database but not `storage.session`, so the
 * latch is read through the background: taken for a storage error, its absence would lock the whole desk. Free space is
 * left to the other contexts, since a frame is told a quota of its own.
 */
export function openCardDesk(): Desk {
  const ports = createBrowserPorts();
  return openDesk({
    ...ports,
    latch: {
      ...ports.latch,
      read: async () => latchSchema.safeParse(await askRelay('latch', null)).data ?? null,
    },
    freeSpace: async () => null,
  });
}
