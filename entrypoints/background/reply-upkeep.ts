import { browser } from 'wxt/browser';
import type { Desk } from '@/lib/desk/desk';
import type { Interaction } from '@/lib/domain/interaction';
import { filledKey, sentKey, submittedKey } from '@/lib/messaging/session-keys';
import { STORED } from '@/lib/messaging/stored-keys';
import { withProgressLock } from './kept-progress';
import { settleReply } from './settle-reply';

/** A panel that shows the reply as filled for a moment longer must not think that nothing is known of it. */
const SEEN_MS = 60_000;
/** As long as the page is asked about a reply. */
const SAID_MS = 24 * 3_600_000;

/** Whether nobody will ask again how far this reply got. */
function isOver({ delivery, deletedAt, confirmedBy, updatedAt }: Interaction, now: number): boolean {
  if (delivery === 'filled' && deletedAt === null) return false;
  const age = now - Date.parse(updatedAt);
  return age > (delivery === 'sent' && confirmedBy === 'page' ? SEEN_MS : SAID_MS);
}

/**
 * Brings the log up to date with replies known to be out, and forgets how far those got that are settled or whose person
 * was erased (law 6): what is kept of them holds their texts.
 */
export async function tendReplies(desk: Desk, now = Date.now()): Promise<void> {
  const keys = Object.keys(await browser.storage.session.get(null));
  const prefixes = [filledKey(''), sentKey(''), submittedKey('')];
  const ids = keys.flatMap((key) =>
    prefixes.filter((prefix) => key.startsWith(prefix)).map((prefix) => key.slice(prefix.length)),
  );
  for (const id of new Set(ids)) {
    await withProgressLock(async () => {
      await settleReply(desk, id);
      const entry = await desk.interactions.findAwaited(id);
      if (entry === undefined || isOver(entry, now))
        await browser.storage.session.remove([filledKey(id), sentKey(id), submittedKey(id)]);
    });
  }
}

/** Does so when the worker starts and whenever the desk was written to. */
export function keepTending(desk: Desk): void {
  // What fails now is done at the next look: nothing is forgotten before the log could be read.
  const tend = () => void tendReplies(desk).catch(() => undefined);
  browser.storage.onChanged.addListener((changes, area) => {
    if (area === 'local' && changes[STORED.revision] !== undefined) tend();
  });
  tend();
}
