// @vitest-environment jsdom
import { act } from 'preact/test-utils';
import { afterEach, expect, test, vi } from 'vitest';
import { NO_MEMORY, prepareRules } from '@/components/panel/model/check/reply-rules';
import { NOBODY } from '@/components/panel/model/post/read-person';
import { Dock } from '@/components/panel/reply/dock';
import { LanguageProvider } from '@/components/ui/language';
import { createToaster } from '@/components/ui/toaster';
import type { Desk } from '@/lib/desk/desk';
import type { Account } from '@/lib/domain/account';
import type { Interaction } from '@/lib/domain/interaction';
import type { SiteId } from '@/lib/domain/site';
import { createDockStage, makeProfile, makeSelected } from './dock-stage';

const NOW = new Date('2026-11-24T05:00:00.000Z');
const stage = createDockStage(NOW, ({ state, acts }) => (
  <LanguageProvider language="ja">
    <Dock state={state} acts={acts} textRef={{ current: null }} />
  </LanguageProvider>
));
afterEach(stage.close);

/** Opens the dock as the account `c` on a reply whose first part went out. */
async function openBegun(
  accountId: string,
  site: SiteId,
  accountHandle: string,
  changes: Parameters<typeof stage.open>[0] = {},
) {
  const parts = ['そらモバイルの三浦です。（続きます）', 'お試しください。'] as const;
  const begun = {
    id: 'r',
    parts,
    delivery: 'filled',
    createdBy: 'a',
    accountId,
    accountHandle,
    post: { site, id: '1' },
  } as unknown as Interaction;
  const fill = vi.fn(async () => ({ kind: 'filled' as const }));
  const sent = { 0: { text: parts[0], permalink: null, handle: '', postedAt: null } };
  const filled = { 0: { by: 'composer' as const, at: NOW.toISOString(), claim: 'earlier' } };
  const progress = { step: async () => ({ filled, sent, granted: true }), onChange: () => undefined };
  const toaster = createToaster();
  const saved = vi.fn(async (account: Account) => account);
  const accounts = { all: async () => [makeProfile({ handles: [] }).account], save: saved };
  const interactions = { findAwaited: async () => begun, redo: async () => undefined };
  const desk = {
    ...stage.ports.desk,
    interactions: { ...stage.ports.desk.interactions, ...interactions },
    agents: { all: async () => [] },
    accounts,
  } as unknown as Desk;
  await stage.open({
    desk,
    ports: { ...stage.ports, desk, fill, progress, findForm: async () => null },
    person: { ...NOBODY, history: [begun] },
    selected: makeSelected(site),
    toaster,
    ...changes,
  });
  await vi.waitFor(() => expect(stage.state.underWay?.next).toBe(1));
  return {
    fill,
    saved,
    said: () => toaster.toasts.value.map(({ text }) => text).join(),
    tones: () => toaster.toasts.value.map(({ tone }) => tone),
  };
}

test.each<[SiteId, string]>([
  ['x', ''],
  ['wordpress', ''],
  // As it stands in entries logged before: a handle of another site.
  ['wordpress', 'sora'],
])(
  'the rest begun as another account goes nowhere where no handle guards it: %s %j',
  async (site, handle) => {
    const { fill, said, tones } = await openBegun('other', site, handle);
    await stage.insert();
    await vi.waitFor(() => expect(said()).toMatch(/別のアカウント|another account/u));
    // It stands until it was read.
    expect(tones()).toEqual(['bad']);
    expect(fill).not.toHaveBeenCalled();
    expect(stage.state.stopped).toBeNull();
  },
);

test('it goes on as that account', async () => {
  const { fill, said } = await openBegun('c', 'x', '');
  await stage.insert();
  await vi.waitFor(() => expect(fill).toHaveBeenCalledOnce());
  expect(said()).toBe('');
});

const NAMELESS = makeProfile({ handles: [] });
const buttons = () => [...document.querySelectorAll('button')];
const press = (words: string) =>
  act(async () =>
    buttons()
      .find(({ textContent }) => textContent === words)
      ?.click(),
  );

test('asks by the stop itself whose account is signed in, and goes on once that was said', async () => {
  stage.signedIn.handle = 'sora_care';
  const { fill, saved } = await openBegun('c', 'x', '', { profile: NAMELESS });
  await stage.insert();
  await vi.waitFor(() => expect(document.body.textContent).toContain('@sora_care でログインしています'));
  expect(fill).not.toHaveBeenCalled();
  await press('いいえ');
  expect(saved).not.toHaveBeenCalled();
  await press('やはりデスクのもの');
  expect(saved.mock.calls[0]?.[0].handles).toContainEqual({ site: 'x', handle: 'sora_care' });
  await vi.waitFor(() => expect(buttons().map(({ textContent }) => textContent)).not.toContain('キャンセル'));
  expect(stage.state.underWay?.next).toBe(1);
});

test('asks nobody whether another account of the desk is this one, and says what has to be switched', async () => {
  stage.signedIn.handle = 'sora_wifi';
  const wifi = makeProfile({ handles: [{ site: 'x', handle: 'sora_wifi' }] }).account;
  const accounts = [NAMELESS.account, { ...wifi, id: 'd', company: 'そらWiFi' }];
  const rules = prepareRules(NAMELESS, { ...NO_MEMORY, accounts }, true);
  const { fill } = await openBegun('c', 'x', '', { profile: NAMELESS, rules });
  await stage.insert();
  await vi.waitFor(() =>
    expect(document.body.textContent).toContain('@sora_wifi は「そらWiFi」のアカウントです'),
  );
  expect(document.body.textContent).toContain('ログインし直して');
  const offered = buttons().map(({ textContent }) => textContent);
  expect(offered).toEqual(expect.arrayContaining(['もう一度', 'キャンセル']));
  expect(offered).not.toContain('はい');
  expect(offered).not.toContain('「そらWiFi」として書く');
  stage.signedIn.handle = 'sora_care';
  await press('もう一度');
  await vi.waitFor(() => expect(document.body.textContent).toContain('@sora_care でログインしています'));
  expect(fill).not.toHaveBeenCalled();
});
