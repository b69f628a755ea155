import type { OverlayChannel } from './channel';
import { watchAddress } from './page-address';

/**
 * Has the settings asked for anew at each address the page shows: on hosts that hold many blogs an app may go on to a blog
 * the desk ignores, without the page being loaded anew.
 */
export function tieToAddress(document: Document, channel: OverlayChannel): OverlayChannel {
  return {
    ...channel,
    onSettingsChange(callback, signal) {
      channel.onSettingsChange(callback, signal);
      watchAddress(document, callback, signal);
    },
  };
}
