import type { Journal } from '@/lib/desk/changes/journal';
import { DeskError } from '@/lib/desk/errors';
import type { DeskContext } from '@/lib/desk/store/context';
import { toInteraction } from '@/lib/desk/store/stored-form';
import { write } from '@/lib/desk/store/write';
import { settleWatch } from '@/lib/desk/watches/watch-flow';
import { bareHandle } from '@/lib/domain/bare-handle';
import type { CaseStatus, Interaction } from '@/lib/domain/interaction';
import type { SentComment } from '@/lib/domain/sent-comment';
import type { SentParts } from '@/lib/domain/sent-part';
import { isSpeaking } from '@/lib/domain/spoken';
import { assertAlone } from './alone';
import { settleCase } from './case-flow';
import type { Correction, Sent } from './log-input';
import { settlePromise } from './owed-answers';
import { templatesAsSent } from './sent-templates';

type Fields = Partial<Interaction>;

/** Patches one entry. Its earlier version is kept. */
function change(
  context: DeskContext,
  id: string,
  decide: (entry: Interaction, journal: Journal) => Fields | Promise<Fields>,
): Promise<Interaction> {
  return write(
    context,
    { tables: ['interactions', 'cases', 'promises', 'mixedReplies'], reads: ['accounts', 'templates'] },
    async ({ journal }) => {
      const stored = await context.db.interactions.get(id);
      if (stored === undefined) throw new DeskError('not-found', `interactions ${id}`);
      const entry = toInteraction(stored);
      const fields = await decide(entry, journal);
      const after = await journal.patch('interactions', entry, fields, entry.authorId);
      // Filled or sent counts alike: seeing a reply go out says nothing new of a case whose status was set meanwhile.
      const isUnsent = (row: Interaction) => row.delivery === 'unsent';
      const countsOtherwise = isUnsent(after) !== isUnsent(entry) || after.deletedAt !== entry.deletedAt;
      if (countsOtherwise) {
        await settleCase(context, journal, after);
        await settleWatch(context, journal, after);
      }
      // An answer is given once its text is out.
      if (countsOtherwise || after.delivery !== entry.delivery) {
        await settlePromise(context, after.caseId, journal.now);
      }
      return after;
    },
  );
}

/** Which of the desk's accounts posted, when it was not the one the agent had chosen. */
async function accountBehind(
  context: DeskContext,
  entry: Interaction,
  handle: string | null,
): Promise<Fields> {
  const bare = bareHandle(handle ?? '');
  if (bare === '' || bare.toLowerCase() === entry.accountHandle.toLowerCase()) return {};
  const accounts = await context.db.accounts.toArray();
  const speaker = accounts.find(
    ({ deletedAt, handles }) =>
      deletedAt === null &&
      handles.some((own) => own.site === entry.post.site && own.handle.toLowerCase() === bare.toLowerCase()),
  );
  return { accountHandle: bare.slice(0, 60), ...(speaker === undefined ? {} : { accountId: speaker.id }) };
}

/** See `Desk.interactions.confirmSent`. What the page saw outranks what the agent said. */
export function confirmSent(context: DeskContext, id: string, sent: Sent): Promise<Interaction> {
  return change(context, id, async (entry, journal) => {
    if (!isSpeaking(entry.action)) return {};
    const repeated = entry.delivery === 'sent' && (entry.confirmedBy === 'page' || sent.by === 'agent');
    if (repeated) {
      // A permalink or a part learned later still belongs to the entry.
      return {
        ...(entry.replyUrl === null ? { replyUrl: sent.permalink } : {}),
        ...commentOf(sent),
        ...(sent.parts === undefined || entry.confirmedBy !== sent.by
          ? {}
          : { parts: [...sent.parts], ...(await templatesAsSent(context, entry, sent.parts)) }),
      };
    }
    return {
      deletedAt: null,
      delivery: 'sent',
      confirmedBy: sent.by,
      occurredAt: sent.postedAt ?? journal.now,
      replyUrl: sent.permalink ?? entry.replyUrl,
      ...(sent.parts === undefined ? {} : { parts: [...sent.parts] }),
      ...(await templatesAsSent(context, entry, sent.parts)),
      ...commentOf(sent),
      ...(await accountBehind(context, entry, sent.handle ?? null)),
    };
  });
}

function commentOf({ comment }: Sent): Fields {
  return comment === undefined ? {} : { comment };
}

/** See `Desk.interactions.noteComment`. */
export function noteComment(context: DeskContext, id: string, comment: SentComment): Promise<Interaction> {
  return change(context, id, ({ delivery, comment: known }) =>
    delivery === 'sent' || known?.state === comment.state ? {} : { comment },
  );
}

/** See `Desk.interactions.recordParts`. */
export function recordParts(context: DeskContext, id: string, sent: SentParts): Promise<Interaction> {
  return change(context, id, ({ sentParts }) => {
    const seen = Object.entries(sentParts ?? {}).filter(([, part]) => part.permalink !== null);
    return { sentParts: { ...sentParts, ...sent, ...Object.fromEntries(seen) } };
  });
}

/** See `Desk.interactions.markUnsent`. */
export function markUnsent(context: DeskContext, id: string): Promise<Interaction> {
  return change(context, id, (entry) =>
    entry.confirmedBy === 'page' || entry.delivery === null
      ? {}
      : { delivery: 'unsent', confirmedBy: 'agent' },
  );
}

/** Sets or takes away the tombstone of an entry. */
export async function setUndone(
  context: DeskContext,
  id: string,
  undone: boolean,
  alone = false,
): Promise<void> {
  await change(context, id, async (entry, journal) => {
    if ((entry.deletedAt !== null) === undone) return {};
    if (alone) await assertAlone(context, entry);
    return { deletedAt: undone ? journal.now : null };
  });
}

/** See `Desk.interactions.correct`. */
export function correct(context: DeskContext, id: string, words: Correction): Promise<Interaction> {
  return change(context, id, () => words);
}

/** Sets where a case stands, by the agent's hand. */
export function setCaseStatus(context: DeskContext, caseId: string, status: CaseStatus): Promise<void> {
  return write(context, { tables: ['cases'] }, async ({ journal }) => {
    const row = await context.db.cases.get(caseId);
    if (row === undefined) throw new DeskError('not-found', `cases ${caseId}`);
    await journal.patch('cases', row, { status }, row.authorId);
  });
}
