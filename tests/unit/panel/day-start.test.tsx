// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, expect, test, vi } from 'vitest';
import { StartView } from '@/components/panel/start/start-view';
import { LanguageProvider } from '@/components/ui/language';
import { TimeZoneProvider } from '@/components/ui/time-zone';
import { createToaster } from '@/components/ui/toaster';
import type { Desk, Profile } from '@/lib/desk/desk';
import { DEFAULT_POLICY, type Policy } from '@/lib/domain/account';
import type { OutgoingPost } from '@/lib/domain/outgoing-post';

const NOW = new Date('2026-08-24T01:00:00.000Z');
const caps = [{ kind: 'small-talk' as const, near: 1, most: 2 }];
const profile = {
  agent: { id: 'mj', name: '三浦', initials: 'MJ' },
  account: {
    id: 'c',
    company: 'そらモバイル',
    handles: [],
    policy: { ...DEFAULT_POLICY, caps, greeting: '' },
  },
} as unknown as Profile;

/** A desk that has nothing but its own posts. */
const deskOf = (outgoing: Desk['outgoing']) =>
  ({
    outgoing,
    templates: { all: async () => [] },
    interactions: { page: async () => ({ rows: [], next: null }) },
  }) as unknown as Desk;

/** Keeps nothing of them. */
const NO_POSTS: Desk['outgoing'] = {
  log: async () => undefined,
  undo: async () => undefined,
  since: async () => [],
};

const root = document.createElement('div');
document.body.append(root);
afterEach(() => render(null, root));

/** Draws the view anew, as it is when the panel opens. */
function open(changes: Partial<Parameters<typeof StartView>[0]> = {}): Promise<void> {
  render(null, root);
  return act(() =>
    render(
      <LanguageProvider language="ja">
        <TimeZoneProvider zone="Asia/Tokyo">
          <StartView
            desk={deskOf(NO_POSTS)}
            profile={profile}
            owed={[]}
            now={NOW}
            incident=""
            toaster={createToaster()}
            copy={async () => undefined}
            onOpen={() => undefined}
            {...changes}
          />
        </TimeZoneProvider>
      </LanguageProvider>,
      root,
    ),
  );
}

const speakingUnder = (policy: Partial<Policy>): Profile => ({
  ...profile,
  account: { ...profile.account, policy: { ...DEFAULT_POLICY, caps: [], ...policy } },
});

test('own posts of the day are counted by a press, warned of near and at the cap, and taken back', async () => {
  let posts: OutgoingPost[] = [];
  const desk = deskOf({
    async log({ id, kind, account }) {
      posts.push({ id, kind, accountId: account.id, createdAt: NOW.toISOString() } as OutgoingPost);
    },
    async undo(id) {
      posts = posts.filter((post) => post.id !== id);
    },
    since: async (accountId) => posts.filter((post) => post.accountId === accountId),
  });
  const toaster = createToaster();
  // A live query looks again after a write to the database; this desk has none, so the view is drawn anew.
  const draw = async () => {
    await open({ desk, toaster });
    await vi.waitFor(() => expect(root.textContent).toContain(`${posts.length}／2件`));
  };
  const problem = () => root.querySelector('[data-severity]')?.textContent;
  const press = async () => {
    await act(() => root.querySelector<HTMLButtonElement>('.pn-cap button')?.click());
    await draw();
  };
  await draw();
  expect(problem()).toBeUndefined();
  await press();
  expect(problem()).toContain('上限2件に近づいています');
  await press();
  expect(problem()).toContain('1日の上限は2件');
  toaster.toasts.value.at(-1)?.action?.run();
  await draw();
  expect(problem()).toContain('上限2件に近づいています');
});

test('a double click counts one own post', async () => {
  const log = vi.fn(async () => undefined);
  await open({ desk: deskOf({ ...NO_POSTS, log }) });
  const press = (detail: number) =>
    act(async () => {
      const click = new MouseEvent('click', { bubbles: true, detail });
      root.querySelector('.pn-cap button')?.dispatchEvent(click);
    });
  await press(1);
  await press(2);
  expect(log).toHaveBeenCalledTimes(1);
});

test('a greeting that lacks a value is never offered half said', async () => {
  await open({ profile: speakingUnder({}) });
  expect(root.textContent).toContain('本日の受付時間は9:00～18:00です。');
  const closed = { ...DEFAULT_POLICY.hours, week: Array(7).fill(null) };
  await open({ profile: speakingUnder({ hours: closed }) });
  expect(root.textContent).not.toContain('本日の受付時間は');
  expect(root.textContent).toContain('{{hours.text}} に入る値がありません');
  expect(root.querySelector('.pn-greeting')).toBeNull();
});

test('on a holiday no greeting names the hours of another day', async () => {
  const holiday = new Date('2026-11-23T01:00:00.000Z');
  await open({ profile: speakingUnder({ caps }), now: holiday });
  expect(root.querySelector('.pn-greeting')).toBeNull();
  expect(root.textContent).toContain('0／2件');
  const extended = { ...DEFAULT_POLICY.hours, extended: { reason: '障害のため' } };
  await open({ profile: speakingUnder({ hours: extended }), now: holiday });
  expect(root.querySelector('.pn-greeting')).not.toBeNull();
});

test('a greeting that was copied makes room for the rest of the day, and is there again on the next', async () => {
  const draw = (now: Date) => open({ profile: speakingUnder({}), now });
  const isShown = () => root.querySelector('.pn-greeting') !== null;
  await draw(NOW);
  expect(isShown()).toBe(true);
  await act(async () => root.querySelector<HTMLButtonElement>('.pn-greeting button')?.click());
  expect(isShown()).toBe(false);
  await draw(new Date('2026-08-24T14:59:00.000Z'));
  expect(isShown()).toBe(false);
  await act(async () => root.querySelector<HTMLButtonElement>('.pn-day button')?.click());
  expect(isShown()).toBe(true);
  await draw(new Date('2026-08-24T15:00:00.000Z'));
  expect(isShown()).toBe(true);
});
