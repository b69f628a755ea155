import type { Account } from '@/lib/domain/account';
import type { Agent } from '@/lib/domain/agent';
import type { Action, CaseStatus, Interaction } from '@/lib/domain/interaction';
import type { Mark } from '@/lib/domain/mark';
import type { Post } from '@/lib/domain/post';
import type { ReplyCheck } from '@/lib/domain/reply-check';
import type { SentComment } from '@/lib/domain/sent-comment';

/** One act to be logged. */
export interface LogInput {
  /** UUIDv7 made by the caller: logging the same id again changes nothing and succeeds. */
  id: string;
  post: Post;
  marks: readonly Mark[];
  action: Action;
  note: string;
  agent: Pick<Agent, 'id' | 'name' | 'initials'>;
  account: Pick<Account, 'id' | 'handles'>;
  /** Status of the case afterwards; by default what the action usually leaves behind. */
  status?: CaseStatus;
  /** What the text was made of, in the order in which they were put in. */
  templates?: readonly { id: string; title: string }[];
  /** Public texts as filled, part by part. */
  parts?: readonly string[];
  /** By default `filled` for a speaking action with parts, otherwise null. */
  delivery?: 'filled' | 'sent' | null;
  /**
   * Refused with `already-filled` while another reply of this agent to this post is filled and not known to be out: of two
   * windows that press in the same instant only one may fill.
   */
  alone?: boolean;
  direction?: 'active' | 'inbound';
  /** UTC; by default now. */
  occurredAt?: string;
  /** What the reply was checked against and what the agent confirmed. */
  check?: ReplyCheck;
  /** UTC; set by an acknowledgement that promises a formal answer. */
  answerDueAt?: string;
  /** Of an escalation: department, contact or whoever else takes over. */
  escalatedTo?: string;
  /** Of a consultation: the colleague or superior who was asked. */
  consulted?: string;
  /** By default derived from the marked lists. */
  category?: string;
  department?: string;
}

/** What an agent wrote or chose in an entry and may correct. */
export type Correction = Partial<Pick<Interaction, 'note' | 'escalatedTo' | 'consulted'>>;

/** What is known about a text that went out. */
export interface Sent {
  /** Final texts, if they differ from what was filled. */
  parts?: readonly string[];
  permalink: string | null;
  by: 'page' | 'agent';
  /** Handle that posted it, without `@`; null where unknown. */
  handle?: string | null;
  /** UTC; by default now. */
  postedAt?: string | null;
  /** Of a comment below an entry: what the page shows of it. */
  comment?: SentComment;
}
