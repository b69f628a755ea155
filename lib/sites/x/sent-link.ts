import type { SentLink } from '../adapter';
import { queryAll } from '../query';
import { findOwnHandle } from './own-account';
import { SENT_LINK } from './selectors';
import { findLinkedStatus, permalinkOf } from './status-link';

/**
 * The post that X's toast says went out just now. Toasts tell of other things too, so the link must lead to a post of
 * the account signed in, where the page tells which that is: on phones only an open editor does.
 */
export function findSentLink(document: Document): SentLink | null {
  const own = findOwnHandle(document)?.toLowerCase();
  for (const link of queryAll(document, SENT_LINK)) {
    const status = findLinkedStatus(link);
    if (status === undefined || status.handle === null) continue;
    if (own !== undefined && status.handle.toLowerCase() !== own) continue;
    return { id: status.id, handle: status.handle, permalink: permalinkOf(status) };
  }
  return null;
}
