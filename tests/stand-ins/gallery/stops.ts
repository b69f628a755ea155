import type { DockState } from '@/components/panel/reply/dock';
import type { Stop } from '@/components/panel/reply/stopped';

/** What stopped the insertion of a scene. */
export function stopOf(scene: string, existing: string): DockState['stopped'] {
  const signedIn = 'soramobile_wifi';
  const stops: Partial<Record<string, Stop>> = {
    occupied: { kind: 'occupied', existing },
    'wrong-account': { kind: 'wrong-account', signedIn, expected: 'soramobile_care' },
    unconfirmed: { kind: 'unconfirmed-account', signedIn },
    'begun-as-another': { kind: 'unconfirmed-account', signedIn },
  };
  const stop = stops[scene];
  return stop === undefined ? null : { stop, hasIntent: true, site: 'x' };
}
