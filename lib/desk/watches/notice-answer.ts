import type { DeskContext } from '@/lib/desk/store/context';
import { read } from '@/lib/desk/store/read';
import { write } from '@/lib/desk/store/write';
import { hashBody } from '@/lib/domain/body-hash';
import { authorKeys } from '@/lib/domain/identity';
import { pageKeyOf } from '@/lib/domain/page-keys';
import { sealTrace } from '@/lib/domain/sealed-trace';
import type { SeenAnswer } from '@/lib/domain/seen-answer';
import type { News } from '@/lib/domain/watch';
import { MAX_NEWS_TEXT } from '@/lib/domain/watch-limits';
import { joinAnswer, openAnswerWatch } from '@/lib/playbook/watch/answer-watch';
import { type Answered, findAnswered, sentPosts } from './find-answered';
import { readWatchTimes } from './watch-times';

function toNews({ post }: SeenAnswer, { byOwner, toUs }: Answered, seenAt: string): News {
  const { id, text, permalink, author, postedAt } = post;
  return {
    id,
    hash: hashBody(text),
    url: permalink,
    name: author?.name ?? author?.handle ?? null,
    byOwner,
    ...(author === null ? {} : { writtenBy: authorKeys(author) }),
    toUs,
    text: text.slice(0, MAX_NEWS_TEXT),
    postedAt,
    seenAt,
    settled: false,
  };
}

/**
 * Notes an answer to a reply of ours that came into view on a timeline. Nothing is kept of a post that is none.
 * @returns whether it is one
 */
export async function noticeAnswer(context: DeskContext, seen: SeenAnswer): Promise<boolean> {
  const { db } = context;
  const { post } = seen;
  /** Also one that was erased since. */
  const isNoted = async ({ entry }: Answered) => {
    const { news = [], before = null } = (await db.watches.get(entry.id)) ?? {};
    const sealed = sealTrace(entry.id, { id: post.id, hash: '' }).id;
    return [...news, ...(before?.comments ?? [])].some(({ id }) => id === post.id || id === sealed);
  };
  const known = await read(context, () => findAnswered(context, seen));
  if (known === undefined) return false;
  if (await read(context, () => isNoted(known))) return true;
  const reads = ['interactions', 'authors', 'accounts'] as const;
  return write(context, { tables: ['watches'], reads }, async ({ journal }) => {
    const answered = await findAnswered(context, seen);
    if (answered === undefined || (await isNoted(answered))) return answered !== undefined;
    const { entry } = answered;
    const news = toNews(seen, answered, journal.now);
    const pages = [...sentPosts(entry), post.id ?? ''].map((id) => pageKeyOf(post.site, id));
    const times = await readWatchTimes(context, entry.accountId);
    const watch = await db.watches.get(entry.id);
    if (watch === undefined) {
      const opened = openAnswerWatch(entry, news, pages, times);
      await journal.create('watches', { ...opened, ...journal.stamp() }, entry.authorId);
    } else {
      await journal.patch('watches', watch, joinAnswer(watch, news, pages, times), entry.authorId);
    }
    return true;
  });
}
