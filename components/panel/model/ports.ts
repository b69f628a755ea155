import type { Desk } from '@/lib/desk/desk';
import type { Post } from '@/lib/domain/post';
import type { SpamHint } from '@/lib/domain/spam-hint';
import type { FillOutcome, FillRequest, FormSeen } from '@/lib/messaging/protocol';
import type { ProgressAnswer, ProgressStep } from '@/lib/messaging/reply-progress';
import type { AccountLooks } from './account/account-looks';

/** What became of a reply under way, kept beside the log while the browser runs, so that a closed panel forgets nothing. */
export interface ProgressStore {
  /** Looks or takes a step; the background does it, one at a time for all panels. */
  step(interactionId: string, step: ProgressStep): Promise<ProgressAnswer>;
  onChange(callback: (interactionId: string) => void, signal: AbortSignal): void;
}

/** Everything a reply needs of the world around the panel; tests and the gallery put their own in. */
export interface ReplyPorts {
  desk: Pick<Desk, 'interactions' | 'authors'>;
  progress: ProgressStore;
  /** @throws NobodyListensError when the page does not answer; LeftUnansweredError when it was left meanwhile */
  fill(request: FillRequest): Promise<FillOutcome>;
  /** The account signed in on the page now, without `@`; null where the page does not tell or does not answer. */
  findSignedIn(): Promise<string | null>;
  accountLooks: AccountLooks;
  /** Where the page in front takes a comment on this post; null where it does not, or does not answer. */
  findForm(post: Post): Promise<FormSeen | null>;
  /** The site's documented prefilled-reply link, or null. */
  replyLink(post: Post, text: string): string | null;
  openTab(url: string): Promise<void>;
  copy(text: string): Promise<void>;
  now(): Date;
}

/** What goes on beside a reply: none of it puts text into a page, so none of it passes a reply's checks. */
export interface SidePorts {
  /** A page of the site, by the agent's press; the panel stays with the post. */
  openPage(url: string): Promise<void>;
  /** The page of a comment form, by the agent's press: its site has to be allowed, too, or nothing can be filled there. */
  openForm(url: string): Promise<void>;
  /** A note for colleagues, or the day's greeting. */
  copyNote(text: string): Promise<void>;
}

/** What the side panel asks of the page about the entry in it. */
export interface HintPorts {
  /** What speaks for the entry being spam; empty where too little does. @throws NobodyListensError when the page does not answer */
  findSpamHints(post: Post): Promise<SpamHint[]>;
}
