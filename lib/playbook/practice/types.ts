import type { CaseStatus } from '@/lib/domain/interaction';
import type { SpeakingAction } from '@/lib/domain/template';

/** Somebody who writes on the practice timeline. All of them are made up. */
export interface PracticeAuthor {
  name: string;
  /** Without `@`. */
  handle: string;
  /** Numeric account id, as X has it; survives a renamed handle. */
  id: string;
}

/** What a post is there to be practised on. */
export type PracticeScene =
  | 'trouble'
  | 'praise'
  | 'money'
  | 'spam'
  | 'refuser'
  | 'met-before'
  | 'ping-pong'
  | 'solved'
  | 'rival'
  | 'request'
  | 'personal-data'
  | 'welcome'
  | 'question'
  | 'unrelated';

/** One fictional post. Times are relative, so that the timeline is always of today. */
export interface PracticePost {
  /** Digits, as on X; larger is newer. */
  id: string;
  scene: PracticeScene;
  author: PracticeAuthor;
  minutesAgo: number;
  /** The whole text. Line breaks as `\n`. */
  text: string;
  /** The beginning that is shown until the reader asks for more; null where the whole text is shown. */
  shown: string | null;
  lang: 'ja' | 'en';
  /** Who reposted it. The author above stays the one who wrote it. */
  repostedBy: PracticeAuthor | null;
  /** A post quoted inside this one. As on X, a quoted post shows no id. */
  quotes: { author: PracticeAuthor; minutesAgo: number; text: string } | null;
  /** Id of the post of this timeline it answers; both belong to one thread. */
  replyTo: string | null;
}

/** What the desk did before the practice begins, to be logged for the author when practice is set up. */
export interface PracticeInteraction {
  minutesAgo: number;
  agentName: string;
  agentInitials: string;
  action: SpeakingAction | 'note';
  /** What the author had written then. */
  postText: string;
  /** What was posted, part by part; empty for a note. */
  parts: string[];
  templateTitle: string;
  category: string;
  department: string;
  status: CaseStatus;
  note: string;
}

/** An author the desk has met. */
export interface PracticeHistory {
  author: PracticeAuthor;
  interactions: PracticeInteraction[];
  noContact: { minutesAgo: number; reason: string } | null;
}

/** The bundled timeline of one language: a mobile carrier and a shop that do not exist. */
export interface PracticeTimeline {
  carrier: { company: string; handle: string };
  shop: { company: string; handle: string };
  /** Newest first. */
  posts: PracticePost[];
  history: PracticeHistory[];
}
