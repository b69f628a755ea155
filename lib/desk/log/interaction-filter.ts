import type { Action, Interaction } from '@/lib/domain/interaction';
import type { SiteId } from '@/lib/domain/site';

/** Which log entries. Every given field must hold; undone entries never appear. */
export interface InteractionFilter {
  /** UTC, inclusive. */
  from?: string;
  /** UTC, exclusive. */
  to?: string;
  agentId?: string;
  accountId?: string;
  action?: Action;
  site?: SiteId;
  authorId?: string;
  caseId?: string;
  delivery?: 'filled' | 'sent' | 'unsent';
  /** Sites left out, e.g. `['practice']`. */
  withoutSites?: readonly SiteId[];
}

/** The last row seen; rows after it in order come next. */
export interface PageCursor {
  occurredAt: string;
  id: string;
}

export interface LogPage {
  rows: Interaction[];
  /** Null on the last page. */
  next: PageCursor | null;
}
