import type { AuthorSummary } from '@/lib/domain/author-summary';
import type { StoredMatcher } from '@/lib/matching/encode';
import type {
  FromPage,
  PageHealth,
  PageName,
  PageSettings,
  PendingFill,
  SentReport,
  ToPage,
  WatchedPage,
} from '@/lib/messaging/protocol';

/** What the overlay answers, one handler for each message to the page. */
export type PageHandlers = {
  [Type in keyof ToPage]: (
    request: ToPage[Type]['request'],
  ) => ToPage[Type]['response'] | Promise<ToPage[Type]['response']>;
};

/**
 * All the overlay knows of the world outside its page: messages and storage go through here, so that it runs in
 * tests and on the practice page without a browser API. Every promise rejects when the extension is gone.
 */
export interface OverlayChannel {
  /** Asked at the start and after the settings changed: what the agent chose for this page. */
  hello(): Promise<PageSettings>;
  onSettingsChange(callback: () => void, signal: AbortSignal): void;
  /** Compiled keyword tables; null before the desk has any list. */
  loadMatcher(): Promise<StoredMatcher | null>;
  onMatcherChange(callback: (stored: StoredMatcher | null) => void, signal: AbortSignal): void;
  /** One answer for each author, in the same order; null for authors the desk does not know. At most 200 at once. */
  summarise(keys: string[][]): Promise<(AuthorSummary | null)[]>;
  /** Something about authors changed: ask again. */
  onAuthorsChange(callback: () => void, signal: AbortSignal): void;
  /** Must be called in the same turn as the agent's click: Chrome's side panel opens only then. */
  openPost(request: FromPage['post.open']['request']): Promise<{ opened: boolean }>;
  reportHealth(health: PageHealth): Promise<void>;
  learnId(pair: FromPage['authors.learn']['request']): Promise<void>;
  /** Texts filled on this site of which nobody knows yet whether they were posted. */
  pendingFills(): Promise<PendingFill[]>;
  onPendingChange(callback: () => void, signal: AbortSignal): void;
  /** @returns whether the desk took the post for this reply; it may know it as the answer to somebody else */
  reportSent(report: SentReport): Promise<boolean>;
  /** A form that holds a filled comment is being sent off; the page may be gone a moment later. */
  commentSubmitted(comment: FromPage['comment.submitted']['request']): Promise<void>;
  /** Whether answers are awaited on this page, and which of its comments are ours. */
  findWatch(page: PageName): Promise<WatchedPage>;
  /** Answers that nobody judged yet, null where none is awaited, after the desk was told what the page shows. */
  lookAtPage(look: Omit<FromPage['watch.look']['request'], 'site'>): Promise<number | null>;
  /** A post that may answer us. */
  reportAnswer(answer: FromPage['answer.seen']['request']): Promise<void>;
  onRequest(handlers: PageHandlers, signal: AbortSignal): void;
}
