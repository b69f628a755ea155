import { replyLink } from '@/components/panel/browser/reply-link';
import { createAccountLooks } from '@/components/panel/model/account/account-looks';
import type { HintPorts, ReplyPorts } from '@/components/panel/model/ports';
import type { Desk } from '@/lib/desk/desk';
import { askRelay } from '@/lib/messaging/card-relay';
import { NobodyListensError } from '@/lib/messaging/errors';
import { askForStep } from '@/lib/messaging/reply-progress';

/** Opens a page beside the card's own; the panel and the card there show the same post. */
export async function openFromCard(url: string): Promise<void> {
  await askRelay('open', { url });
}

/** What the card's own page tells about its entries. */
export const cardHints: HintPorts = { findSpamHints: (post) => askRelay('spam', { post }) };

/** A reply's way from the card: by the background into the card's own tab. */
export function createCardPorts(desk: Desk): ReplyPorts {
  const changed = new Set<(id: string) => void>();
  return {
    desk,
    progress: {
      async step(id, step) {
        const answer = await askForStep(id, step);
        if (step.kind !== 'read') for (const callback of changed) callback(id);
        return answer;
      },
      // What the page sees of a part comes with the log entry; the card lives too briefly to follow each part.
      onChange(callback, signal) {
        changed.add(callback);
        signal.addEventListener('abort', () => changed.delete(callback), { once: true });
      },
    },
    async fill(request) {
      const outcome = await askRelay('fill', request);
      if (outcome.kind === 'no-page') throw new NobodyListensError('no overlay in the card’s tab');
      return outcome;
    },
    findSignedIn: () => askRelay('signed-in', null).catch(() => null),
    accountLooks: createAccountLooks(),
    findForm: (post) => askRelay('form', { post }).catch(() => null),
    replyLink,
    openTab: openFromCard,
    copy: (text) => navigator.clipboard.writeText(text),
    now: () => new Date(),
  };
}
