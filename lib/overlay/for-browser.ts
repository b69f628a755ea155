import { miniCardUrl } from '@/lib/messaging/mini-card-url';
import type { OverlayChannel } from './channel';
import { createMiniCard } from './mini-card';
import type { OverlayOptions } from './start';
import { tieToExtension } from './tie-to-extension';

/**
 * What the overlay needs of us by its browser. Chrome and Edge open the side panel from the click, and leave a removed
 * extension's script the time to clean up; Firefox does neither.
 */
export function forBrowser(
  document: Document,
  channel: OverlayChannel,
  signal: AbortSignal,
): Pick<OverlayOptions, 'channel' | 'createCard'> {
  if (!import.meta.env.FIREFOX) return { channel };
  return {
    channel: tieToExtension(document, channel, signal),
    createCard: (say, until) => createMiniCard(document, say, miniCardUrl, until),
  };
}
