import type { Editable } from '@/lib/desk/rows';
import type { Account } from '@/lib/domain/account';
import type { SettingsText } from '@/lib/i18n/desk-settings';
import { parseTemplate } from '@/lib/reply/template';

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

/** What must be set right before the account can be saved; undefined when nothing. */
export function findAccountProblem(account: Editable<Account>): SettingsText | undefined {
  const { policy } = account;
  const handle = xHandle(account);
  if (account.company.trim() === '') return 'needCompany';
  if (handle !== '' && !/^\w{1,15}$/u.test(handle)) return 'needHandle';
  if (!(policy.limit >= 20 && policy.limit <= 25_000)) return 'needLimit';
  if (!(policy.maxParts >= 1 && policy.maxParts <= 20)) return 'needMaxParts';
  if (parseTemplate(policy.opening).problems.length > 0) return 'badOpening';
  if (parseTemplate(policy.closing).problems.length > 0) return 'badClosing';
  return undefined;
}
