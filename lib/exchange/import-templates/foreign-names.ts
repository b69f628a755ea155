import { findName } from '@/lib/reply/template-names';
import type { BodyWriter } from './body-writer';
import type { Report } from './import-report';

/** Names of other tools (facts/practice.md §4a), in lower case, and ours; `+` where they mean only a part of ours. */
const NAMES: Readonly<Record<string, string>> = {
  // Chatwoot
  'contact.name': 'author.name',
  'contact.first_name': '+author.name',
  'contact.last_name': '+author.name',
  'agent.first_name': '+agent.name',
  'agent.last_name': '+agent.name',
  'inbox.name': 'account.name',
  'conversation.id': 'case.id',
  'conversation.display_id': 'case.id',
  'conversation.code': 'case.id',
  // Zammad
  'ticket.customer.fullname': 'author.name',
  'ticket.customer.firstname': '+author.name',
  'ticket.customer.lastname': '+author.name',
  'ticket.customer.login': 'author.handle',
  'ticket.owner.fullname': 'agent.name',
  'ticket.owner.firstname': '+agent.name',
  'ticket.owner.lastname': '+agent.name',
  'ticket.number': 'case.id',
  'config.organization': 'company.name',
  'config.product_name': 'company.name',
  // FreeScout
  'customer.fullname': 'author.name',
  'customer.firstname': '+author.name',
  'customer.lastname': '+author.name',
  'user.fullname': 'agent.name',
  'user.firstname': '+agent.name',
  'user.lastname': '+agent.name',
  'mailbox.name': 'account.name',
  'mailbox.fromname': 'company.name',
  'conversation.number': 'case.id',
  // Zendesk
  'ticket.requester.name': 'author.name',
  'ticket.requester.first_name': '+author.name',
  'ticket.requester.last_name': '+author.name',
  'ticket.assignee.name': 'agent.name',
  'ticket.assignee.first_name': '+agent.name',
  'ticket.assignee.last_name': '+agent.name',
  'current_user.name': 'agent.name',
  'current_user.first_name': '+agent.name',
  'current_user.last_name': '+agent.name',
  'ticket.id': 'case.id',
  'ticket.account': 'company.name',
  'ticket.brand.name': 'company.name',
};

/** Texts the policy adds by itself. */
const BY_POLICY = /(?:^|\.)signature$/u;

/** Our name behind one of another tool, and whether it meant only a part of it. */
export function findForeignName(written: string): { name: string; isPart: boolean } | undefined {
  const key = written.trim().toLowerCase();
  const known = Object.hasOwn(NAMES, key) ? NAMES[key] : undefined;
  if (known !== undefined) return { name: known.replace('+', ''), isPart: known.startsWith('+') };
  const own = findName(written);
  return own === undefined ? undefined : { name: own, isPart: false };
}

/**
 * Writes a value of another tool as ours. What we have no name for becomes a blank, so that it is neither printed raw
 * nor lost; what the policy says by itself is left out.
 * @param source the placeholder as it was written, for the report
 */
export function writeForeignName(
  writer: BodyWriter,
  report: Report,
  source: string,
  written: string,
  fallback?: string,
): void {
  const found = findForeignName(written);
  if (found !== undefined) {
    if (found.isPart) report(source, 'whole-name');
    writer.name(found.name, fallback);
  } else if (BY_POLICY.test(written.trim())) report(source, 'by-policy');
  else {
    report(source, 'no-name');
    writer.blank(written, fallback === undefined ? [] : [fallback]);
  }
}
