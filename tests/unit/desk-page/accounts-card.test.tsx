// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import { act } from 'preact/test-utils';
import { expect, it, vi } from 'vitest';
import { AccountsCard } from '@/components/desk/settings/accounts-card';
import { createUnsavedGuard } from '@/components/desk/unsaved';
import { createToaster } from '@/components/ui/toaster';
import { DEFAULT_POLICY, NO_CONTACT_GIVEN } from '@/lib/domain/account';
import { root, showOnDesk } from './show-on-desk';

it('takes an account back that was added by mistake, unless somebody works for it', async () => {
  const remove = vi.fn(async () => undefined);
  const toaster = createToaster();
  let current = 'sora';
  const get = vi.fn(async () => ({ account: { id: current } }));
  const desk = { accounts: { all: async () => [], save: async () => undefined, remove }, profile: { get } };
  const unsaved = createUnsavedGuard(window);
  await showOnDesk(<AccountsCard />, { desk, profile: { account: { id: current } }, toaster, unsaved });
  const add = async () => {
    await act(async () => root.querySelector('button')?.click());
    return location.hash.split('/').at(-1) ?? '';
  };
  const takeBack = () => act(async () => toaster.toasts.value.at(-1)?.action?.run());

  const first = await add();
  unsaved.setDirty(true);
  await takeBack();
  await vi.waitFor(() => expect(location.hash).toBe('#/settings'));
  expect(
    unsaved.mayLeave(() => undefined),
    'asks nothing about what was typed into it',
  ).toBe(true);
  expect(remove).toHaveBeenCalledExactlyOnceWith(first);

  current = await add();
  await takeBack();
  await vi.waitFor(() => expect(get).toHaveBeenCalledTimes(2));
  expect(remove).toHaveBeenCalledTimes(1);
});

it('lets any account be removed but the one somebody works for, and brings it back', async () => {
  const rowOf = (id: string, company: string) => ({
    id,
    company,
    handles: [],
    contact: NO_CONTACT_GIVEN,
    policy: DEFAULT_POLICY,
  });
  const all = async () => [rowOf('sora', 'そらモバイル'), rowOf('new', '新しいアカウント')];
  const remove = vi.fn(async () => undefined);
  const restore = vi.fn(async () => undefined);
  const toaster = createToaster();
  const unsaved = createUnsavedGuard(window);
  const desk = { accounts: { all, remove, restore } };
  await showOnDesk(<AccountsCard />, { desk, profile: { account: { id: 'sora' } }, toaster, unsaved });
  await vi.waitFor(() => expect(root.querySelectorAll('li')).toHaveLength(2));
  const away = [...root.querySelectorAll('button')].filter(({ textContent }) => textContent === '削除');
  expect(away).toHaveLength(1);
  await act(async () => away[0]?.click());
  expect(remove).toHaveBeenCalledExactlyOnceWith('new');
  await vi.waitFor(() => expect(toaster.toasts.value).toHaveLength(1));
  await act(async () => toaster.toasts.value.at(-1)?.action?.run());
  expect(restore).toHaveBeenCalledExactlyOnceWith('new');
});
