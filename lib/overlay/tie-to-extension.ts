import type { OverlayChannel } from './channel';
import { findRoot } from './page-dom';
import { addPageSheet, type PageSheet } from './paint/page-sheet';
import { GONE_CSS, isPresent } from './presence-css';

/**
 * Has what we show vanish with the extension. Only where the background's answer came with the CSS that keeps it in
 * sight: else nothing would be shown at all.
 */
export function tieToExtension(
  document: Document,
  channel: OverlayChannel,
  signal: AbortSignal,
): OverlayChannel {
  let sheet: PageSheet | undefined;
  signal.addEventListener('abort', () => sheet?.remove(), { once: true });
  return {
    ...channel,
    async hello() {
      const settings = await channel.hello();
      const root = findRoot(document);
      if (sheet === undefined && root !== null && isPresent(root) && !signal.aborted) {
        sheet = addPageSheet(document);
        sheet.replace(GONE_CSS);
      }
      return settings;
    },
  };
}
