import { browser } from 'wxt/browser';
import type { Desk } from '@/lib/desk/desk';
import { fillId, parseFillId } from '@/lib/domain/fill-id';
import type { SiteId } from '@/lib/domain/site';
import type { PendingFill, SentParts, SentReport } from '@/lib/messaging/protocol';
import { sentKey } from '@/lib/messaging/session-keys';

async function readSentParts(interactionId: string): Promise<SentParts> {
  const stored = await browser.storage.session.get(sentKey(interactionId));
  return (stored[sentKey(interactionId)] as SentParts | undefined) ?? {};
}

/** Texts that were filled and are not known to be out, part by part. */
export async function listPendingFills(desk: Desk, site: SiteId): Promise<PendingFill[]> {
  const pending = await desk.interactions.pending(site);
  const fills = await Promise.all(
    pending.map(async ({ id, parts, post, accountHandle, occurredAt }) => {
      const sent = await readSentParts(id);
      return parts.flatMap((text, part) =>
        part in sent
          ? []
          : [
              {
                fillId: fillId(id, part),
                text,
                inReplyTo: post.id,
                handle: accountHandle === '' ? null : accountHandle,
                filledAt: occurredAt,
              },
            ],
      );
    }),
  );
  return fills.flat();
}

/**
 * Takes down that a part went out; once every part did, the log entry becomes `sent` with the texts as posted.
 * Reports repeat when several tabs see the same post: the first one stands.
 */
export async function recordSent(desk: Desk, report: SentReport): Promise<void> {
  // One at a time: two parts reported at once must not overwrite each other's note.
  await navigator.locks.request('sent-parts', () => recordSentPart(desk, report));
}

async function recordSentPart(desk: Desk, report: SentReport): Promise<void> {
  const named = parseFillId(report.fillId);
  if (named === undefined) return;
  const interaction = await desk.interactions.find(named.interactionId);
  if (interaction === undefined || named.part >= interaction.parts.length) return;
  const { permalink, text, handle, postedAt } = report;
  const sent: SentParts = {
    [named.part]: { permalink, text, handle, postedAt },
    ...(await readSentParts(interaction.id)),
  };
  await browser.storage.session.set({ [sentKey(interaction.id)]: sent });
  if (interaction.parts.some((_text, part) => !(part in sent))) return;
  await desk.interactions.confirmSent(interaction.id, {
    parts: interaction.parts.map((text, part) => sent[part]?.text ?? text),
    permalink: sent[0]?.permalink ?? null,
    by: 'page',
    handle,
    postedAt,
  });
}
