import * as z from 'zod';
import { entityFields, instant } from './entity';
import { replyCheckSchema } from './reply-check';
import { sentCommentSchema } from './sent-comment';
import { sentPartsSchema } from './sent-part';
import { SITE_IDS } from './site';
import { SPEAKING_ACTIONS } from './template';

/** Everything that can be logged towards an author. */
export const ACTIONS = [...SPEAKING_ACTIONS, 'watch', 'skip', 'escalate', 'consult', 'note'] as const;
export type Action = (typeof ACTIONS)[number];

/** Log entries without a reply. */
export const VERDICTS = ['watch', 'skip', 'escalate', 'consult', 'note'] as const;
export type Verdict = (typeof VERDICTS)[number];

/** `answered`: the person answered us, by the agent's word; what comes of it is not decided. */
export const CASE_STATUSES = ['open', 'waiting', 'answered', 'solved', 'closed', 'escalated'] as const;
export type CaseStatus = (typeof CASE_STATUSES)[number];

/** The post an interaction was about, as it was then. */
const postSnapshotSchema = z.strictObject({
  site: z.enum(SITE_IDS),
  id: z.string().max(200).nullable(),
  url: z.string().max(2_000).nullable(),
  postedAt: instant.nullable(),
  /** First 280 characters; kept as evidence, dropped on erase. */
  excerpt: z.string().max(600),
});
export type PostSnapshot = z.infer<typeof postSnapshotSchema>;

/** One logged act towards an author. */
export const interactionSchema = z.strictObject({
  ...entityFields,
  authorId: z.uuid(),
  caseId: z.uuid(),
  /** When it was done. For a reply: when it was filled, then when it was seen to be out. */
  occurredAt: instant,
  agentName: z.string().max(40),
  agentInitials: z.string().max(6),
  /** Account the agent spoke for. */
  accountId: z.string().max(60),
  accountHandle: z.string().max(60),
  direction: z.enum(['active', 'inbound']),
  action: z.enum(ACTIONS),
  /**
   * How far a public text got. `filled`: in the composer, not known to be posted · `sent`: seen on the site, or
   * confirmed by the agent · `unsent`: the agent says it was not posted · null: nothing was to be posted.
   */
  delivery: z.enum(['filled', 'sent', 'unsent']).nullable(),
  /** How `sent` came to be known. */
  confirmedBy: z.enum(['page', 'agent']).nullable(),
  /** Author as named then; the identities live with the author. */
  authorName: z.string().max(200),
  authorHandle: z.string().max(100),
  authorUrl: z.string().max(2_000),
  post: postSnapshotSchema,
  keywordLists: z.array(z.string().max(60)).max(50),
  matchedKeywords: z.array(z.string().max(200)).max(50),
  templateId: z.string().max(60).nullable(),
  templateTitle: z.string().max(80),
  /** Of a reply of several templates those after the first, in the order in which they were put in. */
  moreTemplates: z.array(z.strictObject({ id: z.string().max(60), title: z.string().max(80) })).optional(),
  /** Parts as they were posted, or as they were filled while that is all we know. */
  parts: z.array(z.string().max(25_000)).max(20),
  /** Parts known to be out while others were still to come; absent for a reply that went out in one. */
  sentParts: sentPartsSchema.optional(),
  /** Permalink of our reply's first part. */
  replyUrl: z.string().max(2_000).nullable(),
  /** Of a comment below an entry: what the page showed of it; absent where nothing was looked for. */
  comment: sentCommentSchema.optional(),
  category: z.string().max(60),
  department: z.string().max(60),
  /** Status of the case after this act. */
  status: z.enum(CASE_STATUSES),
  /** Department, contact or whoever else took the matter over, of an escalation; absent where nobody was named. */
  escalatedTo: z.string().max(200).optional(),
  /** Colleague or superior who was asked, of a consultation; absent where nobody was named, and in older entries, whose note says it. */
  consulted: z.string().max(200).optional(),
  /** The agent's reason or note. */
  note: z.string().max(4_000),
  /** What was checked before the text went out; absent where nothing was to be checked, or nobody recorded it. */
  check: replyCheckSchema.optional(),
  /** When the formal answer is due that an acknowledgement promised (practice item 53); absent: nothing promised. */
  answerDueAt: instant.optional(),
});
export type Interaction = z.infer<typeof interactionSchema>;
