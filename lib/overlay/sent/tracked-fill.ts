import type { PendingFill } from '@/lib/messaging/protocol';
import type { Composer } from '@/lib/sites/adapter';

/** A filled text on its way out, with the composer it stands in, where that is on this page. */
export interface TrackedFill {
  readonly fill: PendingFill;
  composer: Composer | undefined;
  /** Last text the composer held: what goes out after the agent's own edits. */
  latest: string;
  /** The composer closed or was emptied: by posting or by giving up, the page must tell which. */
  closed: boolean;
  /** The background has named it as waiting: once it does so no longer, it was confirmed or withdrawn. */
  listed: boolean;
}

export function trackFill(fill: PendingFill, composer?: Composer): TrackedFill {
  return { fill, composer, latest: fill.text, closed: false, listed: false };
}

/** Reads the composer again; an emptied or removed one keeps the text it held last. */
export function updateTracked(tracked: TrackedFill): void {
  const { composer } = tracked;
  if (composer === undefined) return;
  const text = composer.element.isConnected ? composer.read() : '';
  tracked.closed = text.trim() === '';
  if (!tracked.closed) tracked.latest = text;
}

/** Fills that were put into one composer go out together: the one given and those beside it. */
export function withCompanions(tracked: TrackedFill, waiting: readonly TrackedFill[]): TrackedFill[] {
  const element = tracked.composer?.element;
  if (element === undefined) return [tracked];
  return [tracked, ...waiting.filter((other) => other !== tracked && other.composer?.element === element)];
}
