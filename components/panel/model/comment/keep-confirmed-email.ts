import type { Desk } from '@/lib/desk/desk';

/** Keeps that the account's address is the desk's own, by the agent's word. The rest of it may have been edited since. */
export async function keepConfirmedEmail(
  { accounts }: Pick<Desk, 'accounts'>,
  accountId: string,
  confirmedEmail: string,
): Promise<void> {
  const account = await accounts.find(accountId);
  if (account === undefined) return;
  await accounts.save({ ...account, contact: { ...account.contact, confirmedEmail } });
}
