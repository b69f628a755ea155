import type { LogInput } from '@/lib/desk/log/log-input';
import type { Post } from '@/lib/domain/post';
import type { FillRequest } from '@/lib/messaging/protocol';

/** One part of one logged reply on its way to the site. */
export interface Attempt {
  /** The log entry's id, made once per press of the button. */
  id: string;
  part: number;
  parts: readonly string[];
  post: Post;
  /** Handle that must be signed in, without `@`. */
  expectedHandle: string | null;
  /** Handle last seen signed in, without `@`; for when the page does not tell any more. */
  seenHandle: string | null;
  /** What the agent was asked about and agreed to. */
  agreed: Pick<FillRequest, 'onExisting' | 'onUnknownAccount'>;
  /** Who speaks, where the reply goes into a comment form. */
  comment?: NonNullable<FillRequest['comment']>;
  /** Made once per press of the button: of two panels only one hands a part over. */
  claim: string;
}

/** A whole reply as it goes into the log. */
export type ReplyInput = Pick<
  LogInput,
  'post' | 'marks' | 'action' | 'agent' | 'account' | 'templates' | 'check' | 'answerDueAt'
> &
  Pick<Attempt, 'parts' | 'expectedHandle' | 'seenHandle' | 'comment'>;

/** The text of the part an attempt is about. @throws when it has none: a fault of ours */
export function getText({ parts, part, id }: Attempt): string {
  const text = parts[part];
  if (text === undefined) throw new Error(`reply ${id} has no part ${part}`);
  return text;
}
