import type { PendingFill } from '@/lib/messaging/protocol';
import type { Composer } from '@/lib/sites/adapter';
import { ALIKE, likeness } from './likeness';

/** A filled comment on its way out. */
export interface TrackedComment {
  fill: PendingFill;
  /** The form's text area, where it was filled on this page. */
  composer: Composer | undefined;
  /** Last text known: what was sent off, after the agent's own edits. */
  latest: string;
  /** Name it was sent off under; empty while unknown. */
  name: string;
  /** The text stands in the form, or did until a script of the page took it out. */
  isIn: boolean;
  /** What was reported last. */
  told: 'not-found' | undefined;
  /** Addresses of comments like it that are known as the answer to another post. */
  readonly refused: Set<string>;
}

export function trackComment(fill: PendingFill, composer?: Composer): TrackedComment {
  const { submitted } = fill;
  return {
    fill,
    composer,
    latest: submitted?.text ?? fill.text,
    name: submitted?.name ?? '',
    isIn: false,
    told: undefined,
    refused: new Set(),
  };
}

/** Whether a text is this comment, perhaps edited by the agent. */
export function isText({ fill, latest }: TrackedComment, text: string): boolean {
  return Math.max(likeness(text, fill.text), likeness(text, latest)) >= ALIKE;
}
