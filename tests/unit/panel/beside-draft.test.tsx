// @vitest-environment jsdom
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { NO_PLAYBOOK } from '@/components/panel/model/post/read-playbook';
import { GuardNote } from '@/components/panel/reply/guard-note';
import { PromiseOffer } from '@/components/panel/reply/promise-offer';
import { TagBar } from '@/components/panel/reply/tag-bar';
import { LanguageProvider } from '@/components/ui/language';
import type { Account } from '@/lib/domain/account';
import type { KeywordList } from '@/lib/domain/keyword-list';
import type { Mark } from '@/lib/domain/mark';
import type { SiteId } from '@/lib/domain/site';
import type { Template } from '@/lib/domain/template';
import { createDockStage, makeProfile, makeSelected } from './dock-stage';

/** A Tuesday, in office hours in Japan. */
const NOW = new Date('2026-11-24T05:00:00.000Z');
const book = [
  { tag: '#Faq_SB', purpose: 'よくある質問', category: '' },
  { tag: '#電波_SB', purpose: '電波のご相談', category: '電波' },
  { tag: '#Mainte_SB', purpose: 'メンテナンス', category: 'メンテナンス' },
];
const stage = createDockStage(NOW, ({ state, acts }) => (
  <LanguageProvider language="ja">
    <TagBar tags={state.tags} onTag={acts.onTag} />
    {state.promise && <PromiseOffer promise={state.promise} now={NOW} onKeep={acts.onPromise} />}
    {state.gap && <GuardNote gap={state.gap} onMend={() => undefined} />}
  </LanguageProvider>
));
/** A keyword of the signal list lies within one of the brand's. */
const marks = [{ listId: 'brand', also: [{ listId: 'signal' }] }] as unknown as Mark[];
const lists = [{ id: 'signal', category: '電波' }] as KeywordList[];

async function open(site: SiteId = 'x', handles: Account['handles'] = [{ site: 'x', handle: 'sora' }]) {
  await stage.open({
    profile: makeProfile({ handles, policy: { hashtags: book } }),
    selected: { ...makeSelected(site), marks, ownHandle: stage.signedIn.handle },
    rows: { ...NO_PLAYBOOK, lists },
    surroundingsRead: true,
  });
}
const press = (words: string) =>
  act(() =>
    [...document.querySelectorAll('button')].find((each) => each.textContent?.includes(words))?.click(),
  );
const found = () => stage.state.check.findings.map(({ code, values: { tag } }) => [code, tag]);

beforeEach(() => {
  stage.signedIn.handle = 'sora';
});
afterEach(stage.close);

describe('a promise in an ordinary reply', () => {
  test('opens an answer owed by one press, due on the next business day', async () => {
    await open();
    await stage.write('状況を確認してお知らせします。');
    expect(document.body.textContent).toContain('「状況を確認してお知らせします」とお約束しています');
    await press('回答待ちに加える');
    await stage.insert();
    expect(stage.log.mock.calls[0]?.[0]).toMatchObject({
      action: 'reply',
      answerDueAt: '2026-11-25T09:00:00.000Z',
    });
  });

  test('opens nothing by itself, nor once its words are gone', async () => {
    await open();
    await stage.write('状況を確認してお知らせします。');
    await stage.insert();
    expect(stage.log.mock.calls[0]?.[0].answerDueAt).toBeUndefined();
    await open();
    await stage.write('折り返しご連絡します。');
    await press('回答待ちに加える');
    await stage.write('復旧しております。');
    expect(stage.state.promise).toBeNull();
    await stage.insert();
    expect(stage.log.mock.calls.at(-1)?.[0].answerDueAt).toBeUndefined();
  });
});

describe('a reply of two templates', () => {
  const evening = new Date('2026-11-24T11:00:00.000Z');
  const texts = {
    thanks: 'お知らせくださり、ありがとうございます。',
    reply: '再起動をお試しください。',
    ack: '担当の部署で状況を調べております。',
  };

  test.each([
    ['an acknowledgement put in second makes one, and owes the answer', ['reply', 'ack'], 'ack'],
    ['thanks with help behind them are thanks', ['thanks', 'reply'], 'thanks'],
    ['help with thanks behind it is a reply', ['reply', 'thanks'], 'reply'],
  ] as const)('%s', async (_name, actions, logged) => {
    const templates = actions.map(
      (action) =>
        ({
          ...{ id: action, title: action, body: texts[action], action },
          category: '',
          variants: [],
        }) as unknown as Template,
    );
    await stage.open({
      ports: { ...stage.ports, now: () => evening },
      now: evening,
      selected: { ...makeSelected(), ownHandle: 'sora' },
      rows: { ...NO_PLAYBOOK, templates },
      surroundingsRead: true,
    });
    await stage.write('こんにちは。');
    for (const each of templates) await act(() => stage.acts.onTemplate(each));
    expect(stage.state.draft.templateIds).toEqual([...actions]);
    const isAck = logged === 'ack';
    expect(stage.codes().includes('outside-hours')).toBe(!isAck);
    await stage.insert();
    const owed = isAck ? '2026-11-25T09:00:00.000Z' : undefined;
    const input = stage.log.mock.lastCall?.[0];
    expect([input?.action, input?.answerDueAt]).toEqual([logged, owed]);
  });
});

describe('the hashtag book', () => {
  test('offers the tags for what the post is about, and puts one at the end', async () => {
    await open();
    await stage.write('周辺の設備を点検しております。');
    expect([...document.querySelectorAll('.pn-tags button')].map((each) => each.textContent)).toEqual([
      '#電波_SB',
      '#Faq_SB',
    ]);
    await press('#電波_SB');
    expect(stage.state.draft.body).toBe('周辺の設備を点検しております。 #電波_SB');
    expect(found()).toEqual([]);
  });

  test('finds a tag that is kept for something else, and one that is not in it', async () => {
    await open();
    await stage.write('点検しております。 #Mainte_SB #ほか');
    expect(found()).toEqual([
      ['other-hashtag', '#Mainte_SB'],
      ['unknown-hashtag', '#ほか'],
    ]);
  });
});

describe('the guard against a wrong account', () => {
  test.each(['bluesky', 'mastodon'] as const)('stops a reply from another account on %s', async (site) => {
    stage.signedIn.handle = 'taro@private.example';
    await open(site, [{ site, handle: 'sora@mstdn.jp' }]);
    await stage.write('復旧しております。');
    expect(found()).toContainEqual(['wrong-account', undefined]);
    expect(stage.state.check.blocked).toBe(true);
  });

  test.each([
    ['x', 'taro_private'],
    ['bluesky', 'taro.bsky.social'],
    ['mastodon', 'taro@private.example'],
  ] as const)('asks once whose the account is on %s', async (site, handle) => {
    stage.signedIn.handle = handle;
    await open(site, []);
    await stage.write('復旧しております。');
    expect(found()).toContainEqual(['account-unconfirmed', undefined]);
    expect(stage.state.check.blocked).toBe(true);
    expect(stage.state.gap).toBeNull();
    await stage.insert();
    expect(stage.log).not.toHaveBeenCalled();
  });

  test('says where it has nothing to compare with, and where the page tells nothing', async () => {
    stage.signedIn.handle = null;
    await open('bluesky');
    expect(document.body.textContent).toContain('Blueskyのアカウント名が未設定です');
    expect(document.body.textContent).toContain('設定する');
    stage.close();
    await open('threads', [{ site: 'threads', handle: 'sora.care' }]);
    expect(document.body.textContent).toContain('@sora.care か、ご自身でお確かめください');
    stage.close();
    stage.signedIn.handle = 'sora';
    await open();
    expect(stage.state.gap).toBeNull();
  });
});
