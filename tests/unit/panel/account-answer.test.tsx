// @vitest-environment jsdom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { useAccountAnswer } from '@/components/panel/model/account/use-account-answer';
import { keepConfirmedEmail } from '@/components/panel/model/comment/keep-confirmed-email';
import { LanguageProvider } from '@/components/ui/language';
import { createToaster, type Toaster } from '@/components/ui/toaster';
import type { Desk, Profile } from '@/lib/desk/desk';
import type { Account } from '@/lib/domain/account';
import type { SiteId } from '@/lib/domain/site';
import { makeSelected } from './dock-stage';

const ACCOUNT = {
  id: 'c',
  company: 'そらモバイル',
  handles: [{ site: 'x', handle: 'sora' }],
  contact: { email: 'old@sora.example' },
} as unknown as Account;

let rows: Map<string, Account>;
const desk = {
  accounts: {
    all: async () => [...rows.values()],
    find: async (id: string) => rows.get(id),
    async save(row: Account) {
      rows.set(row.id, row);
      return row;
    },
  },
} as unknown as Desk;
let toaster: Toaster;
let answer: () => unknown = () => undefined;
const kept = vi.fn();

function Holder({ site = 'bluesky' }: { site?: SiteId }) {
  const tell = (error: unknown) => {
    throw error;
  };
  const profile = { account: ACCOUNT } as unknown as Profile;
  const selected = makeSelected(site);
  const keep = useAccountAnswer({ desk, selected, profile, toaster, tell }, kept);
  answer = () => keep('sora.bsky.social');
  return null;
}

const handles = () => rows.get('c')?.handles;

beforeEach(() => {
  kept.mockClear();
  rows = new Map([['c', ACCOUNT]]);
  toaster = createToaster();
  act(() =>
    render(
      <LanguageProvider language="ja">
        <Holder />
      </LanguageProvider>,
      document.body,
    ),
  );
});
afterEach(() => render(null, document.body));

test('keeps the handle signed in on the page as the account’s own there, and takes it back', async () => {
  answer();
  await vi.waitFor(() =>
    expect(handles()).toEqual([
      { site: 'x', handle: 'sora' },
      { site: 'bluesky', handle: 'sora.bsky.social' },
    ]),
  );
  await vi.waitFor(() => expect(toaster.toasts.value.at(-1)?.text).toContain('@sora.bsky.social'));
  expect(kept).toHaveBeenCalledOnce();
  // What somebody else edited meanwhile stays.
  rows.set('c', { ...(rows.get('c') ?? ACCOUNT), company: 'そらモバイル株式会社' });
  toaster.toasts.value.at(-1)?.action?.run();
  await vi.waitFor(() => expect(handles()).toEqual(ACCOUNT.handles));
  expect(rows.get('c')?.company).toBe('そらモバイル株式会社');
});

test('writes over nothing that another window changed meanwhile', async () => {
  rows.set('c', {
    ...ACCOUNT,
    company: 'そらモバイル株式会社',
    handles: [{ site: 'x', handle: 'sora_care' }],
  });
  answer();
  await vi.waitFor(() => expect(handles()).toHaveLength(2));
  expect(rows.get('c')).toMatchObject({
    company: 'そらモバイル株式会社',
    handles: [{ handle: 'sora_care' }, { handle: 'sora.bsky.social' }],
  });
  await keepConfirmedEmail(desk, 'c', 'care@sora.example');
  expect(rows.get('c')).toMatchObject({
    company: 'そらモバイル株式会社',
    contact: { email: 'old@sora.example', confirmedEmail: 'care@sora.example' },
  });
});

test('brings no account back that was deleted meanwhile, and says nothing of having kept it', async () => {
  rows.clear();
  await answer();
  expect(rows.size).toBe(0);
  expect(toaster.toasts.value).toEqual([]);
});

test('keeps nothing that belongs to another account of the desk, and names that one', async () => {
  const taken = [{ site: 'bluesky' as const, handle: 'Sora.bsky.social' }];
  rows.set('d', { ...ACCOUNT, id: 'd', company: 'そらWiFi', handles: taken });
  answer();
  await vi.waitFor(() => expect(toaster.toasts.value.at(-1)?.text).toContain('「そらWiFi」'));
  expect(kept).not.toHaveBeenCalled();
  expect(handles()).toEqual(ACCOUNT.handles);
});

test('keeps no handle on a site that has none, as where a comment form is filled', async () => {
  act(() =>
    render(
      <LanguageProvider language="ja">
        <Holder site="wordpress" />
      </LanguageProvider>,
      document.body,
    ),
  );
  answer();
  await vi.waitFor(() => expect(toaster.toasts.value).toHaveLength(1));
  expect(handles()).toEqual(ACCOUNT.handles);
});
