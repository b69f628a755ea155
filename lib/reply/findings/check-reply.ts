import type { Composition } from '../compose';
import { type Finding, sortFindings } from './finding';

/** What has to be known beside the text to let a reply out. */
export interface ReplyContext {
  /** The author refused to be contacted (law 3). */
  noContact: boolean;
  /** Handle signed in on the page, without `@`; null where the page does not tell. */
  signedInHandle: string | null;
  /** Handle of the account the policy belongs to, without `@`; null where it has none on this site. */
  accountHandle: string | null;
}

/**
 * Every finding of a reply: those of its text, and those of the person and the account it is for.
 * An unread signed-in account is not judged here: filling refuses on the page itself.
 */
export function checkReply(composition: Composition, context: ReplyContext): Finding[] {
  const findings: Finding[] = [];
  if (context.noContact) findings.push({ severity: 'error', code: 'no-contact', values: {} });
  const { signedInHandle: signedIn, accountHandle: expected } = context;
  if (signedIn !== null && expected !== null && fold(signedIn) !== fold(expected)) {
    findings.push({ severity: 'error', code: 'wrong-account', values: { signedIn, expected } });
  }
  return sortFindings([...findings, ...composition.problems]);
}

function fold(handle: string): string {
  return handle.replace(/^[@＠]/u, '').toLowerCase();
}
