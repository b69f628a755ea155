import type { Editable } from '@/lib/desk/store/rows';
import { type Account, publicContactSchema } from '@/lib/domain/account';
import { findHandleOn, HANDLE_SITES, isHandleOf, LONGEST_HANDLE } from '@/lib/domain/account-handle';
import { type FormBook, findPolicyProblems, type Problem } from './find-problems';

/**
 * Everything that must be set right before the account can be saved.
 * @param book the escalation book; absent: its forms are taken for given
 */
export function findAccountProblems(account: Editable<Account>, book?: FormBook): Problem[] {
  const { company, contact, policy } = account;
  const wrong = (path: string, text: Problem['text'], values = {}): Problem => ({ path, text, values });
  const phones = publicContactSchema.safeParse(contact).error?.issues ?? [];
  return [
    ...(company.trim() === '' ? [wrong('company', 'wrong.empty')] : []),
    ...(company.trim().length > 80 ? [wrong('company', 'wrong.too-long', { most: 80 })] : []),
    ...HANDLE_SITES.flatMap((site) => {
      const handle = findHandleOn(account.handles, site);
      if (handle === null || isHandleOf(site, handle)) return [];
      return handle.length > LONGEST_HANDLE
        ? [wrong(`handles.${site}`, 'wrong.too-long', { most: LONGEST_HANDLE })]
        : [wrong(`handles.${site}`, `wrong.handle.${site}`)];
    }),
    ...(contact.email !== '' && !/^[^\s@]+@[^\s@]+\.[^\s@]+$/u.test(contact.email)
      ? [wrong('contact.email', 'wrong.email')]
      : []),
    ...(contact.url !== '' && !/^https:\/\/\S+\.\S+$/u.test(contact.url)
      ? [wrong('contact.url', 'wrong.url')]
      : []),
    ...phones.map(({ path }) => wrong(`contact.${path.join('.')}`, 'wrong.too-short', { least: 3 })),
    ...findPolicyProblems(policy, book),
  ];
}
