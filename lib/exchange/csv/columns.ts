import type { Case } from '@/lib/domain/case';
import type { Interaction } from '@/lib/domain/interaction';
import type { SiteId } from '@/lib/domain/site';
import { siteKindOf } from '@/lib/domain/site-kind';
import { templateTitlesOf } from '@/lib/domain/templates-of';
import type { DeskTime } from './desk-time';

/** Version of the columns below. New columns come at the end only; nothing is renamed or moved. */
const CSV_SCHEMA_VERSION = '1';

/** What a row is made from besides the entry. */
export interface RowContext {
  clock: (instant: string | null) => DeskTime;
  /** Ids of authors marked as do-not-contact. */
  noContact: ReadonlySet<string>;
  /** Cases by id: how the customer felt is judged of a case, and each of its rows says it. */
  cases: ReadonlyMap<string, Pick<Case, 'sentimentBefore' | 'sentimentAfter'>>;
}

/** Channels the CSV tells apart (facts/practice.md §4e). */
function channelOf(site: SiteId): 'x' | 'blog' | 'other' {
  if (siteKindOf(site) === 'blog') return 'blog';
  return site === 'x' ? 'x' : 'other';
}

/** Handles stand without `@`, so that ordinary rows need no formula guard. */
function bareHandle(handle: string): string {
  return handle.replace(/^[@＠]+/u, '');
}

/** Empty where nobody recorded it. */
function sayYes(value: boolean | undefined): string {
  return value === undefined ? '' : value ? 'yes' : 'no';
}

type Column = readonly [name: string, value: (row: Interaction, context: RowContext) => string];

/** The log's columns: names, order and meaning as in facts/practice.md §4e. No bare post ids: Excel keeps 15 digits of 19. */
export const LOG_COLUMNS = [
  ['schema_version', () => CSV_SCHEMA_VERSION],
  ['interaction_id', (row) => row.id],
  ['occurred_at', (row, { clock }) => clock(row.occurredAt).iso],
  ['date', (row, { clock }) => clock(row.occurredAt).date],
  ['time', (row, { clock }) => clock(row.occurredAt).time],
  ['agent_name', (row) => row.agentName],
  ['agent_initials', (row) => row.agentInitials],
  ['account', (row) => bareHandle(row.accountHandle)],
  ['direction', (row) => row.direction],
  ['channel', (row) => channelOf(row.post.site)],
  ['action', (row) => row.action],
  ['author_name', (row) => row.authorName],
  ['author_handle', (row) => bareHandle(row.authorHandle)],
  ['author_url', (row) => row.authorUrl],
  ['post_url', (row) => row.post.url ?? ''],
  ['post_posted_at', (row, { clock }) => clock(row.post.postedAt).iso],
  ['post_excerpt', (row) => row.post.excerpt],
  ['keyword_list', (row) => row.keywordLists.join('; ')],
  ['matched_keywords', (row) => row.matchedKeywords.join('; ')],
  ['template', (row) => templateTitlesOf(row).join('; ')],
  ['reply_parts', (row) => (row.parts.length === 0 ? '' : String(row.parts.length))],
  ['reply_text', (row) => row.parts.join('\n')],
  ['reply_url', (row) => row.replyUrl ?? ''],
  ['category', (row) => row.category],
  ['department', (row) => row.department],
  ['sentiment_before', (row, { cases }) => cases.get(row.caseId)?.sentimentBefore ?? ''],
  ['sentiment_after', (row, { cases }) => cases.get(row.caseId)?.sentimentAfter ?? ''],
  ['status', (row) => row.status],
  ['escalated_to', (row) => row.escalatedTo ?? ''],
  ['follow_up_due', (row, { clock }) => clock(row.answerDueAt ?? null).iso],
  ['do_not_contact', (row, { noContact }) => (noContact.has(row.authorId) ? 'yes' : 'no')],
  ['surroundings_read', (row) => sayYes(row.check?.surroundingsRead)],
  ['outside_hours', (row) => sayYes(row.check?.outsideHours)],
  ['note', (row) => row.note],
  ['case_id', (row) => row.caseId],
  // Not among the columns of §4e, hence last: a reply that was filled and never posted must not count as one,
  ['delivery', (row) => row.delivery ?? ''],
  // nor a comment that its blog's owner has not let through, or that nobody has seen. `reply_url` is its permalink.
  ['comment_state', (row) => row.comment?.state ?? ''],
  ['consulted', (row) => row.consulted ?? ''],
] as const satisfies readonly Column[];

/** Name of a column, stable for macros and imports. */
export type LogColumn = (typeof LOG_COLUMNS)[number][0];

/** The values of one entry, in column order. */
export function toCells(row: Interaction, context: RowContext): string[] {
  return LOG_COLUMNS.map(([, value]) => value(row, context));
}
