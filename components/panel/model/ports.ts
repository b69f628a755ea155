import type { Desk } from '@/lib/desk/desk';
import type { Post } from '@/lib/domain/post';
import type { FillOutcome, FillRequest, SentParts } from '@/lib/messaging/protocol';

/** How a part got to the agent. */
export interface FilledPart {
  by: 'composer' | 'intent' | 'clipboard';
  /** UTC instant. */
  at: string;
  /** The agent was asked whether it went out and said "later": not asked again. */
  asked?: boolean;
}

/** Parts of a reply that were handed over, by part number. */
export type FilledParts = Record<number, FilledPart>;

/** What became of a reply under way, kept beside the log while the browser runs, so that a closed panel forgets nothing. */
export interface ProgressStore {
  filled(interactionId: string): Promise<FilledParts>;
  setFilled(interactionId: string, filled: FilledParts): Promise<void>;
  /** What the page or the agent said about each part going out. */
  sent(interactionId: string): Promise<SentParts>;
  setSent(interactionId: string, sent: SentParts): Promise<void>;
  onChange(callback: (interactionId: string) => void, signal: AbortSignal): void;
}

/** Everything a reply needs of the world around the panel; tests and the gallery put their own in. */
export interface ReplyPorts {
  desk: Pick<Desk, 'interactions' | 'authors'>;
  progress: ProgressStore;
  /** @throws NobodyListensError when the page does not answer */
  fill(request: FillRequest): Promise<FillOutcome>;
  /** The site's documented prefilled-reply link, or null. */
  replyLink(post: Post, text: string): string | null;
  openTab(url: string): Promise<void>;
  copy(text: string): Promise<void>;
  now(): Date;
}
