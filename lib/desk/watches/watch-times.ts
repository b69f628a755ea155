import type { DeskContext } from '@/lib/desk/store/context';
import { withDefaults } from '@/lib/desk/store/row-defaults';
import { DEFAULT_POLICY } from '@/lib/domain/account';
import type { WatchTimes } from '@/lib/playbook/watch/watch-dates';

/** The dates a watch goes by, of the account that spoke. Inside a read or write that includes `accounts`. */
export async function readWatchTimes({ db, ports }: DeskContext, accountId: string): Promise<WatchTimes> {
  const account = await db.accounts.get(accountId);
  const { hours, followUpDays } =
    account === undefined ? DEFAULT_POLICY : withDefaults('accounts', account).policy;
  return { now: ports.now(), hours, days: followUpDays };
}
