import type { Editable } from '@/lib/desk/rows';
import { type Account, publicContactSchema } from '@/lib/domain/account';
import { findPolicyProblems, type Problem } from './find-problems';

/** The account's handle on X, or empty. */
export function xHandle(account: Pick<Account, 'handles'>): string {
  return account.handles.find(({ site }) => site === 'x')?.handle ?? '';
}

/** The same handle for X and for practice, where the account guard is trained; empty removes it. */
export function withHandle(account: Pick<Account, 'handles'>, handle: string): Account['handles'] {
  const others = account.handles.filter(({ site }) => site !== 'x' && site !== 'practice');
  if (handle === '') return others;
  return [{ site: 'x' as const, handle }, { site: 'practice' as const, handle }, ...others];
}

/** Everything that must be set right before the account can be saved. */
export function findAccountProblems(account: Editable<Account>): Problem[] {
  const { company, contact, policy } = account;
  const handle = xHandle(account);
  const wrong = (path: string, text: Problem['text'], values = {}): Problem => ({ path, text, values });
  const phones = publicContactSchema.safeParse(contact).error?.issues ?? [];
  return [
    ...(company.trim() === '' ? [wrong('company', 'wrong.empty')] : []),
    ...(company.trim().length > 80 ? [wrong('company', 'wrong.too-long', { most: 80 })] : []),
    ...(handle !== '' && !/^\w{1,15}$/u.test(handle) ? [wrong('handle', 'wrong.handle')] : []),
    ...(contact.email !== '' && !/^[^\s@]+@[^\s@]+\.[^\s@]+$/u.test(contact.email)
      ? [wrong('contact.email', 'wrong.email')]
      : []),
    ...(contact.url !== '' && !/^https:\/\/\S+\.\S+$/u.test(contact.url)
      ? [wrong('contact.url', 'wrong.url')]
      : []),
    ...phones.map(({ path }) => wrong(`contact.${path.join('.')}`, 'wrong.too-short', { least: 3 })),
    ...findPolicyProblems(policy),
  ];
}
