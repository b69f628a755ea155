import type { Account } from '@/lib/domain/account';
import type { Escalation } from '@/lib/domain/escalation';
import type { Template } from '@/lib/domain/template';
import { listMissingLinks } from '@/lib/reply/missing-links';
import type { TemplateValues } from '@/lib/reply/render-template';
import { formValues } from './escalation/form-values';
import { faqValues } from './faq-values';

type AccountPart = Pick<Account, 'id' | 'company' | 'policy'>;
type EntryPart = Pick<Escalation, 'id' | 'topic' | 'formUrl' | 'enabled' | 'reply'>;
type TemplatePart = Pick<Template, 'title' | 'body' | 'variants' | 'accountIds' | 'enabled'>;

/** The rows that links stand in, and those they lead to. */
export interface LinkRows {
  accounts: readonly AccountPart[];
  escalations: readonly EntryPart[];
  templates: readonly TemplatePart[];
}

/** What replies are made of, as far as it may name links. */
export interface LinkText {
  kind: 'template' | 'escalation' | 'account';
  /** What the desk knows it by. */
  title: string;
  bodies: readonly string[];
  /** Accounts that use it; empty: all. */
  accountIds: readonly string[];
}

/** A link that a text names and accounts that use the text have no address for. */
export interface MissingLink {
  name: string;
  accounts: readonly AccountPart[];
}

/** Everything in use that may name links. */
function listLinkTexts({ accounts, escalations, templates }: LinkRows): LinkText[] {
  return [
    ...templates
      .filter(({ enabled }) => enabled)
      .map(({ title, body, variants, accountIds }): LinkText => {
        return { kind: 'template', title, bodies: [body, ...variants], accountIds };
      }),
    ...escalations
      .filter(({ enabled }) => enabled)
      .map(({ topic, reply }): LinkText => {
        return { kind: 'escalation', title: topic, bodies: [reply], accountIds: [] };
      }),
    ...accounts.map(({ id, company, policy }): LinkText => {
      const { opening, courtesy, closing, continuation } = policy;
      const bodies = [opening, courtesy, closing, continuation];
      return { kind: 'account', title: company, bodies, accountIds: [id] };
    }),
  ];
}

/** The links an account's replies can hold. */
export function linkValues(
  escalations: readonly Pick<Escalation, 'topic' | 'formUrl' | 'enabled'>[],
  { policy }: Pick<Account, 'policy'>,
): TemplateValues {
  return { ...formValues(escalations), ...faqValues(policy.faq) };
}

/** What a text asks for in vain, by link. */
export function findMissingLinks(
  { bodies, accountIds }: Pick<LinkText, 'bodies' | 'accountIds'>,
  { accounts, escalations }: Pick<LinkRows, 'accounts' | 'escalations'>,
): MissingLink[] {
  const missing = new Map<string, AccountPart[]>();
  for (const account of accounts) {
    if (accountIds.length > 0 && !accountIds.includes(account.id)) continue;
    const values = linkValues(escalations, account);
    const names = new Set(bodies.flatMap((body) => listMissingLinks(body, values)));
    for (const name of names) missing.set(name, [...(missing.get(name) ?? []), account]);
  }
  return [...missing].map(([name, lacking]) => ({ name, accounts: lacking }));
}

/** Texts that a change leaves without a link they have now, with the names of those links. */
export function findBrokenTexts(before: LinkRows, after: LinkRows): { text: LinkText; names: string[] }[] {
  const lost = findLost(before, after);
  // While the books stay as they are, nobody waits for hundreds of templates to be read with every key.
  if (lost.size === 0) return [];
  return listLinkTexts(after).flatMap((text) => {
    const names = findMissingLinks(text, after)
      .filter(({ name, accounts }) => accounts.some(({ id }) => lost.has(`${id} ${name}`)))
      .map(({ name }) => name);
    return names.length === 0 ? [] : [{ text, names }];
  });
}

/** Links that had an address and have none any more, each with the account that lost it. */
function findLost(before: LinkRows, after: LinkRows): Set<string> {
  const names = after.accounts.flatMap((account) => {
    const former = before.accounts.find(({ id }) => id === account.id) ?? account;
    const values = linkValues(after.escalations, account);
    return Object.entries(linkValues(before.escalations, former))
      .filter(([name, url]) => url !== '' && !values[name])
      .map(([name]) => `${account.id} ${name}`);
  });
  return new Set(names);
}
