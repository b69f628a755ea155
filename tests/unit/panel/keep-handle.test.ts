import { expect, test } from 'vitest';
import { keepHandle } from '@/components/panel/model/account/keep-handle';
import type { Desk } from '@/lib/desk/desk';
import type { Account } from '@/lib/domain/account';
import { makeProfile } from './dock-stage';

const makeAccount = (id: string, handle: string): Account => ({
  ...makeProfile({ handles: [{ site: 'x', handle }] }).account,
  id,
});

function makeDesk(...all: Account[]): Pick<Desk, 'accounts'> {
  const accounts = { all: async () => all, save: async (row: Account) => row };
  return { accounts } as unknown as Desk;
}

test('a handle the account was given meanwhile in another window is its own, and nobody else’s', async () => {
  const own = makeAccount('c', 'Sora_Care');
  const answer = await keepHandle(makeDesk(own, makeAccount('d', 'sora_wifi')), own, 'x', 'sora_care');
  expect(answer).toMatchObject({ kept: { id: 'c' } });
});

test('one of another account of the desk is said to be that one’s', async () => {
  const other = makeAccount('d', 'Sora_WiFi');
  const own = makeAccount('c', '');
  expect(await keepHandle(makeDesk(own, other), own, 'x', 'sora_wifi')).toEqual({ owner: other });
});
