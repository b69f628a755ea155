import type { Desk } from '@/lib/desk/desk';
import { fillId, parseFillId } from '@/lib/domain/fill-id';
import type { Interaction } from '@/lib/domain/interaction';
import type { SentParts } from '@/lib/domain/sent-part';
import type { SiteId } from '@/lib/domain/site';
import type { Sender } from '@/lib/messaging/listen';
import type { PendingFill, SentReport } from '@/lib/messaging/protocol';
import type { ReplyProgress } from '@/lib/messaging/reply-progress';
import { readProgress, withProgressLock, writeProgress } from './kept-progress';
import { isWhole, settleReply } from './settle-reply';
import { findSubmitted } from './submitted-comments';

/** Whether the page showed it with its link. The agent's word alone leaves the link to be learned. */
function isLinked(part: SentParts[number] | undefined): boolean {
  return part !== undefined && part.permalink !== null;
}

/**
 * Whether a part may be seen going out. The first part of a standing entry may, whatever became of the progress kept for
 * it; any other text only if it reached the agent: nobody posts what was never handed over, and another reply with the
 * same words must not be taken for it.
 */
function isOnItsWay({ deletedAt }: Interaction, part: number, { filled, sent }: ReplyProgress): boolean {
  if (isLinked(sent[part])) return false;
  return (deletedAt === null && part === 0) || part in filled || part in sent;
}

/** Texts that were filled and that the page has not yet shown going out, part by part. */
export async function listPendingFills(desk: Desk, site: SiteId, sender: Sender): Promise<PendingFill[]> {
  const fills: PendingFill[] = [];
  for (const entry of await desk.interactions.pending(site)) {
    const progress = await readProgress(entry);
    const { id, parts, post, authorHandle, accountHandle, createdAt } = entry;
    const submitted = await findSubmitted(id, sender);
    if (isWhole(entry, progress)) await withProgressLock(() => settleReply(desk, id));
    for (const [part, text] of parts.entries()) {
      if (!isOnItsWay(entry, part, progress)) continue;
      fills.push({
        fillId: fillId(id, part),
        text,
        inReplyTo: post.id,
        permalink: post.url,
        answers: authorHandle === '' ? null : authorHandle,
        handle: accountHandle === '' ? null : accountHandle,
        // Not `occurredAt`: of a reply the agent confirmed that is later than its post.
        filledAt: createdAt,
        ...(submitted === undefined ? {} : { submitted }),
      });
    }
  }
  return fills;
}

/**
 * Takes down that a part went out; once every part did, the log entry becomes `sent` with the texts as posted.
 * Reports repeat when several tabs see the same post: the first one stands. An entry that was taken back, to be written
 * anew, or said not to be out, comes back: what went out is logged (law 4).
 * @returns whether the part is known to be out now; if not, that post was another's, and the page may look further
 */
export function recordSent(desk: Desk, report: SentReport): Promise<boolean> {
  return withProgressLock(() => recordSentPart(desk, report));
}

/** How many replies back a post of ours is looked for. */
const LOOK_BACK = 100;

/** Posts without an id, e.g. quoted ones, are told apart by their authors. */
function answersSamePost(a: Interaction, b: Interaction): boolean {
  return a.post.id === b.post.id && (a.post.id !== null || a.authorId === b.authorId);
}

/** Whether this post of ours is known as the answer to another post: the same template went to two people at once. */
async function answersAnother(desk: Desk, entry: Interaction, permalink: string): Promise<boolean> {
  const { site } = entry.post;
  const { rows } = await desk.interactions.page({ site, delivery: 'sent' }, null, LOOK_BACK);
  if (rows.some((row) => row.replyUrl === permalink && !answersSamePost(row, entry))) return true;
  const rivals = (await desk.interactions.pending(site)).filter((row) => !answersSamePost(row, entry));
  const progress = await Promise.all(rivals.map(readProgress));
  return progress.some(({ sent }) => Object.values(sent).some((part) => part.permalink === permalink));
}

async function recordSentPart(desk: Desk, report: SentReport): Promise<boolean> {
  const named = parseFillId(report.fillId);
  if (named === undefined) return false;
  const entry = await desk.interactions.findAwaited(named.interactionId);
  if (entry === undefined || named.part >= entry.parts.length) return false;
  if (entry.delivery === 'sent' && entry.confirmedBy === 'page') return true;
  const { permalink, text, handle, postedAt, comment } = report;
  if (comment?.state === 'not-found') {
    // Each visit of the page says so: written once, since every write has all pages ask again.
    if (entry.comment?.state !== comment.state) await desk.interactions.noteComment(entry.id, comment);
    return true;
  }
  if (permalink !== null && (await answersAnother(desk, entry, permalink))) return false;
  // One post is one part, and the earliest it is reported for: a later part that reads much like it is still to be posted.
  const progress = await readProgress(entry);
  const known = Object.entries(progress.sent);
  const isSame = ([part, seen]: (typeof known)[number]) =>
    permalink !== null && seen.permalink === permalink && Number(part) !== named.part;
  if (known.some((other) => isSame(other) && Number(other[0]) < named.part)) return false;
  const seen = { permalink, text, handle, postedAt };
  const before = progress.sent[named.part];
  const sent: SentParts = {
    ...Object.fromEntries(known.filter((other) => !isSame(other))),
    // What the page saw outranks what the agent said; of two pages the first stands.
    [named.part]: before !== undefined && (isLinked(before) || permalink === null) ? before : seen,
  };
  await writeProgress(entry.id, progress, { ...progress, sent });
  await confirmIfOver(desk, entry, sent, report, named.part);
  return true;
}

/** Brings the log up to date with what is out, unless further parts are still to be posted. */
async function confirmIfOver(
  desk: Desk,
  { id, parts, delivery, deletedAt }: Interaction,
  sent: SentParts,
  { handle, postedAt, comment }: SentReport,
  seenNow: number,
): Promise<void> {
  // Of a reply given up no further part follows: what did go out is what was said.
  const isGivenUp = deletedAt !== null || delivery === 'unsent';
  const out = [...parts.keys()].filter((part) => part in sent || delivery === 'sent');
  if (out.length < parts.length && !isGivenUp) return settleReply(desk, id);
  const isSeenWhole = out.every((part) => part === seenNow || isLinked(sent[part]));
  await desk.interactions.confirmSent(id, {
    parts: out.map((part) => sent[part]?.text ?? parts[part] ?? ''),
    permalink: sent[0]?.permalink ?? null,
    // While one part is known by the agent's word only, its link may yet be learned.
    by: isSeenWhole ? 'page' : 'agent',
    handle,
    postedAt,
    ...(comment === undefined ? {} : { comment }),
  });
}
