// @vitest-environment jsdom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { ReplyPorts } from '@/components/panel/model/ports';
import { NOBODY } from '@/components/panel/model/read-person';
import { NO_PLAYBOOK } from '@/components/panel/model/read-playbook';
import { NO_MEMORY, prepareRules } from '@/components/panel/model/reply-rules';
import { useDock } from '@/components/panel/model/use-dock';
import { GuardNote } from '@/components/panel/reply/guard-note';
import { PromiseOffer } from '@/components/panel/reply/promise-offer';
import { TagBar } from '@/components/panel/reply/tag-bar';
import { LanguageProvider } from '@/components/ui/language';
import { createToaster } from '@/components/ui/toaster';
import type { Desk, Profile } from '@/lib/desk/desk';
import type { LogInput } from '@/lib/desk/log-input';
import { type Account, DEFAULT_POLICY, NO_CONTACT_GIVEN } from '@/lib/domain/account';
import type { Mark } from '@/lib/domain/mark';
import type { Post } from '@/lib/domain/post';
import type { SiteId } from '@/lib/domain/site';

/** A Tuesday, in office hours in Japan. */
const NOW = new Date('2026-11-24T05:00:00.000Z');
const book = [
  { tag: '#Faq_SB', purpose: 'よくある質問', category: '' },
  { tag: '#電波_SB', purpose: '電波のご相談', category: '電波' },
  { tag: '#Mainte_SB', purpose: 'メンテナンス', category: 'メンテナンス' },
];
const nothing = () => undefined;
const log = vi.fn(async (_input: LogInput) => undefined);
const desk = {
  interactions: { log, undo: async () => undefined, forPost: async () => [] },
  authors: { isNoContact: async () => false },
  drafts: { get: async () => undefined, save: async () => undefined, remove: async () => undefined },
} as unknown as Desk;
const signedIn: { handle: string | null } = { handle: 'sora' };
const ports = {
  desk,
  progress: { step: async () => ({ filled: {}, sent: {}, granted: true }) },
  fill: async () => ({ kind: 'filled' }),
  findSignedIn: async () => signedIn.handle,
  replyLink: () => null,
  now: () => NOW,
} as unknown as ReplyPorts;
const toaster = createToaster();
const advice = {
  signals: [],
  guidelines: [],
  templates: [],
  escalation: undefined,
  book: [],
  formUrl: '',
  refusal: undefined,
};
const rows = { ...NO_PLAYBOOK, lists: [{ id: 'signal', category: '電波' }] };
const values = { 'company.name': 'そらモバイル', 'agent.name': '三浦', 'agent.initials': 'MJ' };
const textRef = { current: null };
const usage = new Map<string, number>();
const marks = [{ listId: 'signal' }] as unknown as Mark[];

let dock: ReturnType<typeof useDock> | undefined;

interface Held {
  profile: Profile;
  rules: ReturnType<typeof prepareRules>;
  selected: Parameters<typeof useDock>[0]['selected'];
}

function Holder(props: Held) {
  dock = useDock({
    ...props,
    desk,
    ports,
    timeZone: 'Asia/Tokyo',
    writable: true,
    letters: false,
    toaster,
    onReread: nothing,
    onSheet: nothing,
    person: NOBODY,
    reading: 'ready',
    rows,
    usage,
    outcomes: new Map(),
    advice,
    values,
    now: NOW,
    surroundingsRead: true,
    onSurroundingsRead: nothing,
    handover: { takersOf: () => null, copyTo: async () => '', handOver: nothing },
    textRef,
    openPage: nothing,
    tell: nothing,
  });
  return (
    <LanguageProvider language="ja">
      <TagBar tags={dock.state.tags} onTag={dock.acts.onTag} />
      {dock.state.promise && (
        <PromiseOffer promise={dock.state.promise} now={NOW} onKeep={dock.acts.onPromise} />
      )}
      {dock.state.gap && <GuardNote gap={dock.state.gap} onMend={nothing} />}
    </LanguageProvider>
  );
}

async function open(site: SiteId = 'x', handles: Account['handles'] = [{ site: 'x', handle: 'sora' }]) {
  const account = { id: 'c', company: 'そらモバイル', handles, contact: NO_CONTACT_GIVEN };
  const profile = {
    agent: { id: 'a', name: '三浦', initials: 'MJ', role: 'agent' },
    account: { ...account, policy: { ...DEFAULT_POLICY, hashtags: book } },
  } as unknown as Profile;
  const post = {
    site,
    id: '1',
    author: { key: `${site}:misaki`, idKey: null },
    text: '圏外',
  } as unknown as Post;
  const selected = { post, marks, ownHandle: signedIn.handle, later: [] };
  const rules = prepareRules(profile, NO_MEMORY, true);
  await act(() => render(<Holder {...{ profile, rules, selected }} />, document.body));
}
const write = (body: string) => act(() => dock?.acts.onBody(body));
const press = (words: string) =>
  act(() =>
    [...document.querySelectorAll('button')].find((each) => each.textContent?.includes(words))?.click(),
  );
const insert = () => act(async () => dock?.acts.onInsert());
const found = () => dock?.state.check.findings.map(({ code, values: { tag } }) => [code, tag]);

beforeEach(() => {
  log.mockClear();
  signedIn.handle = 'sora';
});
afterEach(() => render(null, document.body));

describe('a promise in an ordinary reply', () => {
  test('opens an answer owed by one press, due on the next business day', async () => {
    await open();
    await write('状況を確認してお知らせします。');
    expect(document.body.textContent).toContain('「確認してお知らせします」とお約束しています');
    await press('回答待ちに加える');
    await insert();
    expect(log.mock.calls[0]?.[0]).toMatchObject({
      action: 'reply',
      answerDueAt: '2026-11-25T09:00:00.000Z',
    });
  });

  test('opens nothing by itself, nor once its words are gone', async () => {
    await open();
    await write('状況を確認してお知らせします。');
    await insert();
    expect(log.mock.calls[0]?.[0].answerDueAt).toBeUndefined();
    await open();
    await write('折り返しご連絡します。');
    await press('回答待ちに加える');
    await write('復旧しております。');
    expect(dock?.state.promise).toBeNull();
    await insert();
    expect(log.mock.calls.at(-1)?.[0].answerDueAt).toBeUndefined();
  });
});

describe('the hashtag book', () => {
  test('offers the tags for what the post is about, and puts one at the end', async () => {
    await open();
    await write('周辺の設備を点検しております。');
    expect([...document.querySelectorAll('.pn-tags button')].map((each) => each.textContent)).toEqual([
      '#電波_SB',
      '#Faq_SB',
    ]);
    await press('#電波_SB');
    expect(dock?.state.draft.body).toBe('周辺の設備を点検しております。 #電波_SB');
    expect(found()).toEqual([]);
  });

  test('finds a tag that is kept for something else, and one that is not in it', async () => {
    await open();
    await write('点検しております。 #Mainte_SB #ほか');
    expect(found()).toEqual([
      ['other-hashtag', '#Mainte_SB'],
      ['unknown-hashtag', '#ほか'],
    ]);
  });
});

describe('the guard against a wrong account', () => {
  test.each(['bluesky', 'mastodon'] as const)('stops a reply from another account on %s', async (site) => {
    signedIn.handle = 'taro@private.example';
    await open(site, [{ site, handle: 'sora@mstdn.jp' }]);
    await write('復旧しております。');
    expect(found()).toContainEqual(['wrong-account', undefined]);
    expect(dock?.state.check.blocked).toBe(true);
  });

  test('says where it has nothing to compare with, and where the page tells nothing', async () => {
    await open('bluesky');
    expect(document.body.textContent).toContain('Blueskyのアカウント名が未設定です');
    expect(document.body.textContent).toContain('設定する');
    signedIn.handle = null;
    render(null, document.body);
    await open('threads', [{ site: 'threads', handle: 'sora.care' }]);
    expect(document.body.textContent).toContain('@sora.care か、ご自身でお確かめください');
    signedIn.handle = 'sora';
    render(null, document.body);
    await open();
    expect(dock?.state.gap).toBeNull();
  });
});
