import * as z from 'zod';
import { entityFields, instant } from './entity';
import { SITE_IDS } from './site';
import { MAX_NEWS, MAX_NEWS_TEXT, MAX_PAGE_KEY, MAX_PAGES, MAX_TRACES } from './watch-limits';

/** `answered` and `ended` are the agent's word; one whose time ran out is `ended` as soon as that is noticed. */
const WATCH_STATES = ['open', 'answered', 'ended'] as const;

/** A comment as a fingerprint remembers it: neither text nor name. */
export const traceSchema = z.strictObject({
  /** The platform's own id. */
  id: z.string().max(200).nullable(),
  parentId: z.string().max(200).nullable(),
  /** See `hashBody`. */
  hash: z.string().max(32),
  byOwner: z.boolean(),
});
export type Trace = z.infer<typeof traceSchema>;

/** What came after our comment, with its text: evidence, gone with an erase (law 6). */
const newsSchema = z.strictObject({
  id: z.string().max(200).nullable(),
  hash: z.string().max(32),
  url: z.string().max(2_000).nullable(),
  name: z.string().max(200).nullable(),
  /** Keys of who wrote it, see `authorKeys`, so that an erase of theirs finds it; absent where the page did not tell. */
  writtenBy: z.array(z.string().max(200)).max(3).optional(),
  /** On a timeline: by the person of the case. */
  byOwner: z.boolean(),
  /** It answers our comment itself, not just the entry. */
  toUs: z.boolean(),
  text: z.string().max(MAX_NEWS_TEXT),
  postedAt: instant.nullable(),
  /** When Yorisoi first saw it. */
  seenAt: instant,
  /** The agent read it and goes on waiting. */
  settled: z.boolean(),
});
export type News = z.infer<typeof newsSchema>;

/** A page that is looked after until our comment there is answered (practice items 45 to 47). */
export const watchSchema = z.strictObject({
  /** `id` is that of the log entry that opened it: however often it is opened, there is one. */
  ...entityFields,
  authorId: z.uuid(),
  caseId: z.uuid(),
  interactionId: z.uuid(),
  post: z.strictObject({
    site: z.enum(SITE_IDS),
    id: z.string().max(200).nullable(),
    url: z.string().max(2_000).nullable(),
    title: z.string().max(300),
  }),
  /** What the page is known by, see `pageKeys`; of a reply on a timeline its own posts and those that answered it. */
  pages: z.array(z.string().max(MAX_PAGE_KEY)).max(MAX_PAGES),
  /** Our comment, once the page showed it. */
  ours: z
    .strictObject({
      id: z.string().max(200).nullable(),
      hash: z.string().max(32),
      name: z.string().max(200).nullable(),
    })
    .nullable(),
  /** The comment area when the watch began, in the order of the page; null until it was seen. */
  before: z
    .strictObject({ count: z.number().int().min(0), comments: z.array(traceSchema).max(MAX_TRACES) })
    .nullable(),
  openedAt: instant,
  /** Comments new to us of which nothing tells whether they came before or after ours, at the last look. */
  unclear: z.number().int().min(0),
  /** When the agent last had the page open. */
  lastSeenAt: instant.nullable(),
  /** Days on which that was without news. */
  looks: z.number().int().min(0),
  /** When the next look is due. */
  dueAt: instant,
  /** When it ends by itself. */
  endsAt: instant,
  state: z.enum(WATCH_STATES),
  /** Of one that is not open: since when. */
  overAt: instant.optional(),
  news: z.array(newsSchema).max(MAX_NEWS),
});
export type Watch = z.infer<typeof watchSchema>;
