import { queryRange } from '@/lib/desk/log/interaction-query';
import { authorsByKeys, pickAuthors } from '@/lib/desk/people/find-authors';
import type { DeskContext } from '@/lib/desk/store/context';
import type { StoredAuthor, StoredInteraction } from '@/lib/desk/store/rows';
import { isContact, toInteraction } from '@/lib/desk/store/stored-form';
import { authorKeys } from '@/lib/domain/identity';
import type { Interaction } from '@/lib/domain/interaction';
import type { Post } from '@/lib/domain/post';
import type { SeenAnswer } from '@/lib/domain/seen-answer';
import { timeOfXId } from '@/lib/domain/x-id';

/** What somebody writes to us months after our reply is a new matter. */
const LOOK_BACK_MS = 60 * 24 * 3_600_000;

/** A reply is logged as it is seen to be out, or as the agent says so: so long before or after its post was made. */
const CLOCK_SKEW_MS = 10 * 60_000;
const LATE_MS = 2 * 24 * 3_600_000;

/** Which of our replies a post answers. */
export interface Answered {
  entry: Interaction;
  /** By the person it was said to. */
  byOwner: boolean;
  /** It answers the reply itself, not what others said to it. */
  toUs: boolean;
}

/** Ids of the posts a reply went out as, as far as their links are known. */
export function sentPosts({ replyUrl, sentParts }: Pick<Interaction, 'replyUrl' | 'sentParts'>): string[] {
  const links = [replyUrl, ...Object.values(sentParts ?? {}).map(({ permalink }) => permalink)];
  return [...new Set(links.flatMap((link) => /\/status\/(\d+)$/u.exec(link ?? '')?.[1] ?? []))];
}

/** The logged reply that went out as a post of ours on X. */
async function findSentAs(context: DeskContext, id: string): Promise<StoredInteraction | undefined> {
  const at = Date.parse(timeOfXId(id) ?? '');
  if (Number.isNaN(at)) return undefined;
  const [from, to] = [at - CLOCK_SKEW_MS, at + LATE_MS].map((time) => new Date(time).toISOString());
  return queryRange(context, { site: 'x' }, from, to)
    .filter((row) => isContact(row) && sentPosts(row).includes(id))
    .first();
}

/** The nearest of our replies that a post follows in its conversation. Nothing answers what was written later. */
async function findFollowed(
  context: DeskContext,
  { post, follows, isDirect }: SeenAnswer,
): Promise<Omit<Answered, 'byOwner'> | undefined> {
  const at = timeOfXId(post.id ?? '') ?? '';
  for (const [index, id] of follows.entries()) {
    const row = (timeOfXId(id) ?? at) < at ? await findSentAs(context, id) : undefined;
    if (row !== undefined) return { entry: toInteraction(row), toUs: index === 0 && isDirect };
  }
  return undefined;
}

/** Our last reply to a person before the post, by an account the post says it answers. */
async function findLatest(
  context: DeskContext,
  post: Post,
  people: readonly StoredAuthor[],
  answers: readonly string[],
): Promise<Omit<Answered, 'byOwner'> | undefined> {
  const at = Date.parse(post.postedAt ?? '');
  if (Number.isNaN(at)) return undefined;
  const handles = new Set(answers.map((handle) => handle.toLowerCase()));
  const from = new Date(at - LOOK_BACK_MS).toISOString();
  const rows = await Promise.all(
    people.map(({ id }) =>
      queryRange(context, { authorId: id, from, to: new Date(at).toISOString() })
        .reverse()
        .filter(
          (row) =>
            isContact(row) && row.post.site === post.site && handles.has(row.accountHandle.toLowerCase()),
        )
        .first(),
    ),
  );
  const [latest] = rows
    .filter((row) => row !== undefined)
    .sort((a, b) => (a.occurredAt < b.occurredAt ? 1 : -1));
  return latest === undefined ? undefined : { entry: toInteraction(latest), toUs: true };
}

/**
 * The reply of ours that a post on a timeline answers: the one it follows where the page shows that, else the last one to
 * its writer. Nothing is guessed: without writer, id or what says whom it answers it is nobody's answer.
 */
export async function findAnswered(context: DeskContext, seen: SeenAnswer): Promise<Answered | undefined> {
  const { post, answers } = seen;
  if (post.author === null || post.id === null) return undefined;
  const keys = authorKeys(post.author);
  const people = pickAuthors(keys, await authorsByKeys(context, keys));
  const found = (await findFollowed(context, seen)) ?? (await findLatest(context, post, people, answers));
  return found && { ...found, byOwner: people.some(({ id }) => id === found.entry.authorId) };
}
