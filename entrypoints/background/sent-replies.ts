import type { Desk } from '@/lib/desk/desk';
import { fillId, parseFillId } from '@/lib/domain/fill-id';
import type { Interaction } from '@/lib/domain/interaction';
import type { SiteId } from '@/lib/domain/site';
import type { PendingFill, SentParts, SentReport } from '@/lib/messaging/protocol';
import { readProgress, withProgressLock, writeProgress } from './reply-progress';

/** Texts that were filled and are not known to be out, part by part. */
export async function listPendingFills(desk: Desk, site: SiteId): Promise<PendingFill[]> {
  const pending = await desk.interactions.pending(site);
  const fills = await Promise.all(
    pending.map(async ({ id, parts, post, authorHandle, accountHandle, occurredAt }) => {
      const { sent } = await readProgress(id);
      return parts.flatMap((text, part) =>
        part in sent
          ? []
          : [
              {
                fillId: fillId(id, part),
                text,
                inReplyTo: post.id,
                answers: authorHandle === '' ? null : authorHandle,
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
 * Reports repeat when several tabs see the same post: the first one stands. An entry that was taken back, to be written
 * anew, comes back: what went out is logged (law 4).
 */
export async function recordSent(desk: Desk, report: SentReport): Promise<void> {
  await withProgressLock(() => recordSentPart(desk, report));
}

/** How many replies back a post of ours is looked for. */
const LOOK_BACK = 100;

/** Whether this post of ours is known as the answer to another post: the same template went to two people at once. */
async function answersAnother(desk: Desk, { post }: Interaction, permalink: string): Promise<boolean> {
  const { rows } = await desk.interactions.page({ site: post.site, delivery: 'sent' }, null, LOOK_BACK);
  return rows.some((row) => row.replyUrl === permalink && row.post.id !== post.id);
}

async function recordSentPart(desk: Desk, report: SentReport): Promise<void> {
  const named = parseFillId(report.fillId);
  if (named === undefined) return;
  const interaction = await desk.interactions.findAwaited(named.interactionId);
  if (interaction === undefined || named.part >= interaction.parts.length) return;
  const { permalink, text, handle, postedAt } = report;
  if (permalink !== null && (await answersAnother(desk, interaction, permalink))) return;
  // One post is one part, and the earliest it is reported for: a later part that reads much like it is still to be posted.
  const progress = await readProgress(interaction.id);
  const known = Object.entries(progress.sent);
  const isSame = ([part, seen]: (typeof known)[number]) =>
    permalink !== null && seen.permalink === permalink && Number(part) !== named.part;
  if (known.some((other) => isSame(other) && Number(other[0]) < named.part)) return;
  const sent: SentParts = {
    [named.part]: { permalink, text, handle, postedAt },
    ...Object.fromEntries(known.filter((other) => !isSame(other))),
  };
  await writeProgress(interaction.id, progress, { ...progress, sent });
  if (interaction.parts.some((_text, part) => !(part in sent))) return;
  await desk.interactions.confirmSent(interaction.id, {
    parts: interaction.parts.map((text, part) => sent[part]?.text ?? text),
    permalink: sent[0]?.permalink ?? null,
    by: 'page',
    handle,
    postedAt,
  });
}
