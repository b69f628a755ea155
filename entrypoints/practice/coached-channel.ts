import type { Post } from '@/lib/domain/post';
import type { OverlayChannel } from '@/lib/overlay/channel';

/** What the guide wants to notice of the agent's acts. */
export interface CoachEars {
  onOpened: (post: Post) => void;
  onFilled: () => void;
}

/** The overlay's usual channel, with the guide listening in. What the overlay does is the same as on X. */
export function coachedChannel(channel: OverlayChannel, ears: CoachEars): OverlayChannel {
  return {
    ...channel,
    openPost(request) {
      // The panel opens only while the agent's click is being handled: ask first, look on afterwards.
      const answer = channel.openPost(request);
      ears.onOpened(request.post);
      return answer;
    },
    onRequest(handlers, signal) {
      const listening = {
        ...handlers,
        'page.fill': async (request: Parameters<(typeof handlers)['page.fill']>[0]) => {
          const outcome = await handlers['page.fill'](request);
          if (outcome.kind === 'filled') ears.onFilled();
          return outcome;
        },
      };
      channel.onRequest(listening, signal);
    },
  };
}
