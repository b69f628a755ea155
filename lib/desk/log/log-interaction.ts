import type { Journal } from '@/lib/desk/changes/journal';
import { DeskError } from '@/lib/desk/errors';
import { resolveAuthor } from '@/lib/desk/people/resolve-author';
import { refusalKeys } from '@/lib/desk/refusals/blog-refusals';
import { isRefused } from '@/lib/desk/refusals/refusals';
import type { DeskContext } from '@/lib/desk/store/context';
import type { StoredAuthor } from '@/lib/desk/store/rows';
import { toInteraction } from '@/lib/desk/store/stored-form';
import { write } from '@/lib/desk/store/write';
import { openWatch } from '@/lib/desk/watches/watch-flow';
import { findHandleOn, hasHandles } from '@/lib/domain/account-handle';
import type { Case } from '@/lib/domain/case';
import { authorKeys } from '@/lib/domain/identity';
import type { Interaction } from '@/lib/domain/interaction';
import { listFound } from '@/lib/domain/mark';
import type { PostAuthor } from '@/lib/domain/post';
import { isSpeaking } from '@/lib/domain/spoken';
import { assertAlone } from './alone';
import { defaultStatus, findStandingCase, settleCase } from './case-flow';
import { deriveFields, toSnapshot } from './log-fields';
import type { LogInput } from './log-input';
import { noteMixedReply } from './mixed-replies';
import { settlePromise } from './owed-answers';

/** Refuses to speak to somebody who does not want it, under whatever key the person is known (law 3). */
async function assertMayContact(
  context: DeskContext,
  author: StoredAuthor,
  writer: PostAuthor,
  input: LogInput,
): Promise<void> {
  if (!isSpeaking(input.action)) return;
  const keys = [...author.keys, ...refusalKeys(authorKeys(writer))];
  if (author.noContact !== null || (await isRefused(context, keys))) {
    throw new DeskError('no-contact', author.id);
  }
}

/** The case the entry belongs to: the author's standing one, or a new one. */
async function takeCase(
  context: DeskContext,
  journal: Journal,
  author: StoredAuthor,
  input: LogInput,
  topic: string,
): Promise<{ id: string; status: Interaction['status'] }> {
  const standing = await findStandingCase(context, author.id, input.action);
  const status = input.status ?? defaultStatus(input.action, standing);
  if (standing !== null) {
    if (standing.row.topic === '') await journal.patch('cases', standing.row, { topic }, author.id);
    return { id: standing.row.id, status };
  }
  const row: Case = {
    id: context.ports.newId(),
    ...journal.stamp(),
    authorId: author.id,
    topic: topic.slice(0, 120),
    status,
  };
  await journal.create('cases', row, author.id);
  return { id: row.id, status };
}

/**
 * Its own handle on the post's site or none: that of another site would be taken for the one that must be signed in. Where
 * accounts have no handles, as under blog entries, the first one tells the log and the CSV which account it was.
 */
function speakingHandle({ account: { handles }, post: { site } }: LogInput): string {
  return findHandleOn(handles, site) ?? (hasHandles(site) ? '' : (handles[0]?.handle ?? ''));
}

async function buildEntry(
  context: DeskContext,
  journal: Journal,
  author: StoredAuthor,
  input: LogInput,
): Promise<Interaction> {
  const found = listFound(input.marks);
  const lists = await context.db.lists.bulkGet([...new Set(found.map(({ listId }) => listId))]);
  const derived = deriveFields(
    found,
    lists.filter((list) => list !== undefined),
  );
  const category = input.category ?? derived.category;
  const desk = await takeCase(
    context,
    journal,
    author,
    input,
    category || (derived.matchedKeywords[0]?.slice(0, 60) ?? ''),
  );
  const parts = [...(input.parts ?? [])];
  const filled = isSpeaking(input.action) && parts.length > 0 ? ('filled' as const) : null;
  const delivery = isSpeaking(input.action) ? (input.delivery ?? filled) : null;
  const writer = input.post.author;
  const [template, ...moreTemplates] = (input.templates ?? []).map(({ id, title }) => ({
    id,
    title: title.slice(0, 80),
  }));
  return {
    id: input.id,
    ...journal.stamp(),
    authorId: author.id,
    caseId: desk.id,
    occurredAt: input.occurredAt ?? journal.now,
    agentName: input.agent.name,
    agentInitials: input.agent.initials,
    accountId: input.account.id,
    accountHandle: speakingHandle(input),
    direction: input.direction ?? 'active',
    action: input.action,
    delivery,
    confirmedBy: delivery === 'sent' ? 'agent' : null,
    authorName: writer?.name?.slice(0, 200) ?? '',
    authorHandle: writer?.handle?.slice(0, 100) ?? '',
    authorUrl: writer?.url && writer.url.length <= 2_000 ? writer.url : '',
    post: toSnapshot(input.post),
    keywordLists: derived.keywordLists,
    matchedKeywords: derived.matchedKeywords,
    templateId: template?.id ?? null,
    templateTitle: template?.title ?? '',
    ...(moreTemplates.length === 0 ? {} : { moreTemplates }),
    parts,
    replyUrl: null,
    category,
    department: input.department ?? derived.department,
    status: desk.status,
    note: input.note,
    ...(input.escalatedTo ? { escalatedTo: input.escalatedTo } : {}),
    ...(input.consulted ? { consulted: input.consulted } : {}),
    ...(input.check === undefined ? {} : { check: input.check }),
    ...(input.answerDueAt === undefined ? {} : { answerDueAt: input.answerDueAt }),
  };
}

/**
 * Logs one act: finds or makes the author and the case and writes the entry, all in one transaction.
 * @throws DeskError `no-author`, `no-contact`, `already-filled`, `erased`, `invalid-row`, or why nothing can be written
 */
export function logInteraction(context: DeskContext, input: LogInput): Promise<Interaction> {
  const tables = ['interactions', 'authors', 'cases', 'refusals', 'promises', 'mixedReplies'] as const;
  const reads = ['lists', 'erased', 'accounts'] as const;
  return write(context, { tables, reads, by: input.agent.id }, async ({ journal, countLogged }) => {
    const { db, ports } = context;
    const before = await db.interactions.get(input.id);
    if (before !== undefined) return toInteraction(before);
    if ((await db.erased.get(input.id)) !== undefined) throw new DeskError('erased', input.id);
    const { author: writer, site } = input.post;
    if (writer === null) throw new DeskError('no-author');
    const author = await resolveAuthor(context, journal, { site, author: writer }, ports.newId());
    await assertMayContact(context, author, writer, input);
    const entry = await buildEntry(context, journal, author, input);
    if (input.alone) await assertAlone(context, entry);
    await journal.create('interactions', entry, author.id);
    await noteMixedReply(context, entry);
    await settleCase(context, journal, entry);
    await settlePromise(context, entry.caseId, journal.now);
    await openWatch(context, journal, entry, input.post);
    await countLogged(entry.id);
    return entry;
  });
}
