import * as z from 'zod';
import { instant } from '@/lib/domain/entity';
import { MARK_STYLES } from '@/lib/domain/mark';
import { sentCommentSchema } from '@/lib/domain/sent-comment';
import { SITE_IDS } from '@/lib/domain/site';
import { traceSchema } from '@/lib/domain/watch';
import { MAX_NEWS_TEXT, MAX_TRACES } from '@/lib/domain/watch-limits';
import type { FromPage } from './protocol';

// Sizes cap what a compromised page process could make us store or chew on (facts/platform.md §3.1).
const site = z.enum(SITE_IDS);
const short = z.string().max(200);
const url = z.string().max(2_000);
const count = z.number().int().min(0).max(100_000);
const key = z.string().max(200);

const author = z.strictObject({
  key,
  idKey: key.nullable(),
  name: short.nullable(),
  handle: short.nullable(),
  url: url.nullable(),
  blogKey: key.optional(),
});

const postSchema = z.strictObject({
  site,
  id: short.nullable(),
  permalink: url.nullable(),
  kind: z.enum(['post', 'quote', 'entry', 'comment']),
  author: author.nullable(),
  byline: short.optional(),
  repostedBy: short.nullable(),
  postedAt: instant.nullable(),
  title: z.string().max(1_000).nullable(),
  text: z.string().max(30_000),
  truncated: z.boolean(),
  translated: z.boolean(),
  lang: short.nullable(),
  quotes: short.nullable(),
});

const foundKeyword = z.strictObject({
  listId: key,
  list: z.string().max(60),
  style: z.enum(MARK_STYLES),
  keyword: z.string().max(1_000),
});

const mark = foundKeyword.extend({
  text: z.string().max(1_000),
  start: count,
  end: count,
  also: z.array(foundKeyword).max(50).optional(),
});

const otherPost = z.strictObject({ text: z.string().max(1_000), postedAt: instant.nullable().optional() });

const page = z.strictObject({ id: short.nullable(), permalink: url.nullable() });

const seenComment = traceSchema.extend({
  name: short.nullable(),
  writtenBy: z.array(key).max(3),
  url: url.nullable(),
  postedAt: instant.nullable(),
  pending: z.boolean(),
  text: z.string().max(MAX_NEWS_TEXT),
});

export const pageRequestSchemas: { [Type in keyof FromPage]: z.ZodType<FromPage[Type]['request']> } = {
  'page.hello': z.strictObject({ site }),
  'post.open': z.strictObject({
    post: postSchema,
    marks: z.array(mark).max(500),
    ownHandle: short.nullable(),
    later: z.array(otherPost).max(10),
    others: z.array(otherPost).max(10).optional(),
    via: z.enum(['mark', 'chip', 'key']),
  }),
  'authors.summarise': z.strictObject({ keys: z.array(z.array(key).max(4)).max(200) }),
  'authors.learn': z.strictObject({ handleKey: key, idKey: key }),
  'page.health': z.strictObject({
    site,
    expectsPosts: z.boolean(),
    posts: count,
    authorsUnread: count,
    textsUnread: count,
    listsUnread: z.boolean(),
  }),
  'life.sign': z.strictObject({}),
  'fills.pending': z.strictObject({ site }),
  'watch.find': z.strictObject({ site, page }),
  'watch.look': z.strictObject({ site, page, comments: z.array(seenComment).max(MAX_TRACES) }),
  'answer.seen': z.strictObject({
    post: postSchema,
    answers: z.array(short).max(50),
    follows: z.array(short).max(20),
    isDirect: z.boolean(),
  }),
  'reply.sent': z.strictObject({
    fillId: key,
    permalink: url.nullable(),
    text: z.string().max(30_000),
    handle: short,
    postedAt: instant.nullable(),
    comment: sentCommentSchema.optional(),
  }),
  'comment.submitted': z.strictObject({
    fillId: key,
    text: z.string().max(30_000),
    name: short,
    page: page.optional(),
  }),
};
