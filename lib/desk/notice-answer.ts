import { hashBody } from '@/lib/domain/body-hash';
import { authorKeys } from '@/lib/domain/identity';
import type { Interaction } from '@/lib/domain/interaction';
import type { Post } from '@/lib/domain/post';
import type { News } from '@/lib/domain/watch';
import { MAX_NEWS, MAX_NEWS_TEXT } from '@/lib/domain/watch-limits';
import { openAnswerWatch } from '@/lib/playbook/watch/open-watch';
import { freshDates } from '@/lib/playbook/watch/watch-dates';
import type { DeskContext } from './context';
import { authorsByKeys, pickAuthors } from './find-authors';
import { queryRange } from './interaction-query';
import { read } from './read';
import { isContact, toInteraction } from './stored-form';
import { readWatchTimes } from './watch-times';
import { write } from './write';

/** What somebody writes to us months after our reply is a new matter. */
const LOOK_BACK_MS = 60 * 24 * 3_600_000;

/**
 * Our last reply to this person before the post, by an account the post says it answers. Nothing is guessed: without
 * writer, id, time or stated account it is nobody's answer.
 */
async function findAnswered(
  context: DeskContext,
  post: Post,
  answers: readonly string[],
): Promise<Interaction | undefined> {
  const at = Date.parse(post.postedAt ?? '');
  if (post.author === null || post.id === null || Number.isNaN(at)) return undefined;
  const keys = authorKeys(post.author);
  const people = pickAuthors(keys, await authorsByKeys(context, keys));
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
  return latest === undefined ? undefined : toInteraction(latest);
}

function toNews({ id, text, permalink, author, postedAt }: Post, seenAt: string): News {
  return {
    id,
    hash: hashBody(text),
    url: permalink,
    name: author?.name ?? author?.handle ?? null,
    writtenBy: author === null ? [] : authorKeys(author),
    byOwner: true,
    toUs: true,
    text: text.slice(0, MAX_NEWS_TEXT),
    postedAt,
    seenAt,
    settled: false,
  };
}

/**
 * Notes an answer to a reply of ours that came into view on a timeline. Nothing is kept of a post that is none.
 * @param answers handles the post says it answers, without `@`
 * @returns whether it is one
 */
export async function noticeAnswer(
  context: DeskContext,
  post: Post,
  answers: readonly string[],
): Promise<boolean> {
  const { db } = context;
  const isNoted = async ({ id }: Interaction) => {
    const watch = await db.watches.get(id);
    return watch !== undefined && (watch.state === 'ended' || watch.news.some((news) => news.id === post.id));
  };
  const known = await read(context, () => findAnswered(context, post, answers));
  if (known === undefined) return false;
  if (await read(context, () => isNoted(known))) return true;
  const reads = ['interactions', 'authors', 'accounts'] as const;
  return write(context, { tables: ['watches'], reads }, async ({ journal }) => {
    const entry = await findAnswered(context, post, answers);
    if (entry === undefined || (await isNoted(entry))) return entry !== undefined;
    const news = toNews(post, journal.now);
    const times = await readWatchTimes(context, entry.accountId);
    const watch = await db.watches.get(entry.id);
    if (watch === undefined) {
      const opened = openAnswerWatch(entry, news, times);
      await journal.create('watches', { ...opened, ...journal.stamp() }, entry.authorId);
    } else {
      const fields = {
        state: 'open' as const,
        deletedAt: null,
        news: [...watch.news, news].slice(-MAX_NEWS),
      };
      await journal.patch('watches', watch, { ...fields, ...freshDates(times) }, entry.authorId);
    }
    return true;
  });
}
