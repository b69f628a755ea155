import type { PendingFill } from '@/lib/messaging/protocol';
import type { Composer } from '@/lib/sites/adapter';
import { likeness } from './likeness';

/** A filled text on its way out, with the composer it stands in, where that is on this page. */
export interface TrackedFill {
  readonly fill: PendingFill;
  composer: Composer | undefined;
  /** Last text the composer held: what goes out after the agent's own edits. */
  latest: string;
  /** The composer has held a text: one that is empty only now has been posted or given up. */
  hasStood: boolean;
  /** When the composer closed or was emptied, ms: by posting or by giving up, the page must tell which. */
  closedAt: number | null;
  /** Own posts that stood on the page while the text was still being written, by id, with when each was noticed, ms. */
  readonly others: Map<string, number>;
  /** The background has named it as waiting: once it does so no longer, it was confirmed or withdrawn. */
  listed: boolean;
}

export function trackFill(fill: PendingFill, composer?: Composer): TrackedFill {
  return {
    fill,
    composer,
    latest: fill.text,
    hasStood: false,
    closedAt: null,
    others: new Map(),
    listed: false,
  };
}

/** Reads the composer again; an emptied or removed one keeps the text it held last. */
export function updateTracked(tracked: TrackedFill): void {
  const { composer } = tracked;
  if (composer === undefined) return;
  const text = composer.element.isConnected ? composer.read() : '';
  if (text.trim() === '') {
    if (tracked.hasStood) tracked.closedAt ??= Date.now();
    return;
  }
  tracked.hasStood = true;
  tracked.closedAt = null;
  tracked.latest = text;
}

/** Below this an open composer is taken for another text. */
const ALIKE = 0.6;

/** Whether a composer holds this fill's text now. */
export function holdsText(composer: Composer, fill: PendingFill): boolean {
  return likeness(composer.read(), fill.text) >= ALIKE;
}

/** The text still stands in its composer on this page, so it cannot have gone out. */
export function isStillWritten({ composer, fill }: TrackedFill): boolean {
  return composer?.element.isConnected === true && holdsText(composer, fill);
}

/** Fills that were put into one composer go out together: the one given and those beside it. */
export function withCompanions(tracked: TrackedFill, waiting: readonly TrackedFill[]): TrackedFill[] {
  const element = tracked.composer?.element;
  if (element === undefined) return [tracked];
  return [tracked, ...waiting.filter((other) => other !== tracked && other.composer?.element === element)];
}

/** A site may show the post a moment before it empties the composer, ms. */
const OVERLAP = 3_000;

/** Notes a post of ours that is there although the text has not gone out. */
export function noteOther({ others }: TrackedFill, postId: string): void {
  if (!others.has(postId)) others.set(postId, Date.now());
}

/** Whether a post of ours was there well before the text can have gone out. */
export function isOther({ others, closedAt }: TrackedFill, postId: string): boolean {
  const noticed = others.get(postId);
  return noticed !== undefined && (closedAt ?? Date.now()) - noticed > OVERLAP;
}

/** A post appears this soon, ms, after its composer closed; a composer given up long before says nothing about it. */
const AT_ONCE = 5_000;

/** The composer closed or was emptied a moment ago, as it is by posting. */
export function hasJustClosed({ closedAt }: TrackedFill): boolean {
  return closedAt !== null && Date.now() - closedAt < AT_ONCE;
}
