import { replyLink } from '@/components/panel/browser/reply-link';
import type { FilledParts, ReplyPorts } from '@/components/panel/model/ports';
import type { Desk } from '@/lib/desk/desk';
import { askRelay } from '@/lib/messaging/card-relay';
import { NobodyListensError } from '@/lib/messaging/errors';
import type { SentParts } from '@/lib/messaging/protocol';
import { sentKey } from '@/lib/messaging/session-keys';

const filledKey = (id: string): string => `filled:${id}`;

/** A reply's way from the card: by the background into the card's own tab. */
export function createCardPorts(desk: Desk): ReplyPorts {
  const changed = new Set<(id: string) => void>();
  const write = async (id: string, key: string, value: unknown) => {
    await askRelay('write', { key, value });
    for (const callback of changed) callback(id);
  };
  return {
    desk,
    progress: {
      filled: async (id) => ((await askRelay('read', { key: filledKey(id) })) ?? {}) as FilledParts,
      setFilled: (id, filled) => write(id, filledKey(id), filled),
      sent: async (id) => ((await askRelay('read', { key: sentKey(id) })) ?? {}) as SentParts,
      setSent: (id, sent) => write(id, sentKey(id), sent),
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
    replyLink,
    async openTab(url) {
      window.open(url, '_blank', 'noopener');
    },
    copy: (text) => navigator.clipboard.writeText(text),
    now: () => new Date(),
  };
}
