import type { Stop } from '@/components/panel/reply/stopped';
import { authorKeys } from '@/lib/domain/identity';
import { findForbidden } from '@/lib/reply/findings/forbidden';
import { hasRawPlaceholder } from '@/lib/reply/raw-placeholder';
import type { ReplyPorts } from '../ports';
import { type Attempt, getText } from './attempt';

/**
 * What a law holds against handing this text over, asked anew right before: a person who refused (law 3), a placeholder
 * (law 8), another account than the one the reply speaks for. Null when nothing. Holds on every way out, also on those
 * that do not pass the page's own check: the reply window, the clipboard.
 */
export async function findLawStop(
  { desk, findSignedIn, accountLooks }: Pick<ReplyPorts, 'desk' | 'findSignedIn' | 'accountLooks'>,
  attempt: Attempt,
): Promise<Stop | null> {
  const { name = '', email = '', url = '' } = attempt.comment ?? {};
  if ([getText(attempt), name, email, url].some(hasRawPlaceholder)) return { kind: 'raw-placeholder' };
  const { post, expectedHandle, seenHandle } = attempt;
  const [noContact, signedIn] = await Promise.all([
    post.author !== null && desk.authors.isNoContact(authorKeys(post.author)),
    findSignedIn(),
  ]);
  if (noContact) return { kind: 'no-contact' };
  const signedInHandle = signedIn ?? seenHandle;
  if (signedInHandle !== null) accountLooks.forget();
  const context = { noContact, signedInHandle, accountHandle: expectedHandle, site: post.site };
  if (findForbidden(context).length === 0 || signedInHandle === null) return null;
  return expectedHandle === null
    ? { kind: 'unconfirmed-account', signedIn: signedInHandle }
    : { kind: 'wrong-account', signedIn: signedInHandle, expected: expectedHandle };
}
