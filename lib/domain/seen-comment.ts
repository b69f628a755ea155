import type { Trace } from './watch';

/** A comment as a page shows it now. */
export interface SeenComment extends Trace {
  /** As the page names the writer. */
  name: string | null;
  /** See `authorKeys`; empty where the page does not tell. */
  writtenBy: string[];
  url: string | null;
  /** UTC, ISO 8601. */
  postedAt: string | null;
  /** Shown to its writer only, until the owner lets it through. */
  pending: boolean;
  /** The beginning of it. */
  text: string;
}
