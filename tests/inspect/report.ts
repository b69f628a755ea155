import type { SpamHint } from '@/lib/domain/spam-hint';

/** What `npm run inspect` prints of a page, one JSON object a line (DESIGN §5). Unknown is null, never a guess. */
export interface PageReport {
  /** As given on the command line or in the list. */
  file: string;
  /** The address the page was read under; null where none was given or found in the file. */
  url: string | null;
  /** Adapter that read it; null where none claims the address. */
  site: string | null;
  health: { posts: number; authorsUnread: number };
  posts: ReportedPost[];
  comments: ReportedComment[];
  forms: ReportedForm[];
}

export interface ReportedPost {
  id: string | null;
  permalink: string | null;
  kind: 'post' | 'quote' | 'entry';
  /** `key` is null where the page names the writer without a stable id. */
  author: { key: string | null; name: string | null; handle: string | null; url: string | null } | null;
  repostedBy: string | null;
  postedAt: string | null;
  title: string | null;
  text: string;
  truncated: boolean;
  translated: boolean;
  /** The quoted post's id, or where the page does not show it, its index in `posts`. */
  quotes: string | number | null;
  marks: ReportedMark[];
  /** What speaks for an entry being spam, as the panel says it: empty where too little does. Of entries only. */
  spamHints?: SpamHint[];
}

/** Offsets in UTF-16 units of the post's text. */
export interface ReportedMark {
  list: string;
  keyword: string;
  text: string;
  start: number;
  end: number;
}

export interface ReportedComment {
  id: string | null;
  parentId: string | null;
  author: { key: string | null; name: string | null; url: string | null } | null;
  postedAt: string | null;
  text: string;
  byOwner: boolean | null;
  /** Shown to its writer only, until the owner lets it through. */
  pending: boolean;
}

export interface ReportedForm {
  state: 'inline' | 'elsewhere' | 'closed' | 'login' | 'frame';
  href: string | null;
  service: string | null;
  /** CSS selectors that match exactly that control. */
  fields: Record<'name' | 'email' | 'url' | 'title' | 'body', string | null>;
}

/** The report as one line: JSON without the characters some readers take for line ends. */
export function printReport(report: PageReport): string {
  return JSON.stringify(report).replace(
    /[\u0085\u2028\u2029]/gu,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
