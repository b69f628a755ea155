import type { PendingFill } from '@/lib/messaging/protocol';

/**
 * Whether a post by this handle can be the one a text went out as: by the account signed in, or, where the page no
 * longer tells (on phones only an open editor does), by the one it was filled for.
 * @param signedIn handle the page tells, or null
 */
export function isFrom(fill: PendingFill, handle: string, signedIn: string | null): boolean {
  return (signedIn ?? fill.handle)?.toLowerCase() === handle.toLowerCase();
}
