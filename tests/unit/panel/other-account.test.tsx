// @vitest-environment jsdom
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { NO_MEMORY, prepareRules } from '@/components/panel/model/check/reply-rules';
import { NOBODY } from '@/components/panel/model/post/read-person';
import { NO_PLAYBOOK } from '@/components/panel/model/post/read-playbook';
import { Dock } from '@/components/panel/reply/dock';
import { LanguageProvider } from '@/components/ui/language';
import { createToaster, type Toaster } from '@/components/ui/toaster';
import type { Desk, Profile } from '@/lib/desk/desk';
import type { Draft } from '@/lib/domain/draft';
import type { Interaction } from '@/lib/domain/interaction';
import type { Template } from '@/lib/domain/template';
import { createDockStage, makeProfile, makeSelected } from './dock-stage';

const NOW = new Date('2026-11-24T05:00:00.000Z');
function makeSpeaker(id: string, company: string, handle: string, banned: string): Profile {
  const words = [{ kind: 'banned' as const, word: banned, instead: '' }];
  const { account, agent } = makeProfile({
    role: 'lead',
    handles: [{ site: 'x', handle }],
    policy: { words },
  });
  return { agent, account: { ...account, id, company } };
}
const MOBILE = makeSpeaker('c', 'そらモバイル', 'sora', '絶対に');
const WIFI = makeSpeaker('d', 'そらWiFi', 'Sora_WiFi', '今すぐ');
const TEMPLATE = {
  id: 't',
  title: 'お詫び',
  body: '{{company.name}}をご利用の皆さま、ご迷惑をおかけしております。\n確認いたします。',
  category: '',
  variants: [],
  accountIds: ['c'],
} as unknown as Template;
const THANKS = { ...TEMPLATE, id: 'u', body: 'お知らせくださり、ありがとうございます。', accountIds: [] };

const stage = createDockStage(NOW, ({ state, acts }) => (
  <LanguageProvider language="ja">
    <Dock state={state} acts={acts} textRef={{ current: null }} />
  </LanguageProvider>
));
let toaster: Toaster;
let speaks: Profile;

/**
 * Shows the dock for whoever speaks, as the panel does when the desk tells.
 * @param kept the draft that was begun for the post
 */
async function open(changes: Parameters<typeof stage.open>[0] = {}, kept?: Draft): Promise<void> {
  const desk = {
    interactions: { log: stage.log, undo: async () => undefined, forPost: async () => [] },
    authors: { heedErase: () => undefined },
    // Never kept: none of this waits for the disk.
    drafts: { get: async () => kept, save: () => new Promise(() => undefined) },
    profile: {
      get: async () => speaks,
      async save({ accountId }: { accountId: string }) {
        speaks = accountId === 'd' ? WIFI : MOBILE;
        await open(changes, kept);
      },
    },
  } as unknown as Desk;
  const accounts = [MOBILE.account, WIFI.account];
  await stage.open({
    desk,
    toaster,
    profile: speaks,
    selected: { ...makeSelected(), ownHandle: stage.signedIn.handle },
    rules: prepareRules(speaks, { ...NO_MEMORY, accounts }, true),
    rows: { ...NO_PLAYBOOK, templates: speaks === MOBILE ? [TEMPLATE] : [] },
    playbook: { ...NO_PLAYBOOK, templates: [TEMPLATE, THANKS] },
    values: { 'company.name': speaks.account.company, 'agent.name': '三浦', 'agent.initials': 'MJ' },
    surroundingsRead: true,
    ...changes,
  });
}
const buttons = () => [...document.querySelectorAll('button')];
const press = (words: string) =>
  act(async () =>
    buttons()
      .find((each) => each.textContent?.includes(words))
      ?.click(),
  );
const findToast = () => toaster.toasts.value.find(({ text }) => text.includes('「そらWiFi」'));
const goesOut = () => stage.state.draft.composition.parts.map(({ text }) => text).join('');

/** The other account is signed in unseen, after the panel was told of this handle: the reply stops on the page. */
async function stopBySwitch(told: string | null, kind: 'wrong-account' | 'unconfirmed-account') {
  stage.signedIn.handle = told;
  await open();
  await stage.write('お調べします。');
  stage.signedIn.handle = 'sora_wifi';
  await stage.insert();
  await vi.waitFor(() => expect(stage.state.stopped?.stop.kind).toBe(kind));
}

beforeEach(() => {
  speaks = MOBILE;
  toaster = createToaster();
  stage.signedIn.handle = 'sora_wifi';
  stage.log.mockClear();
});
afterEach(stage.close);

describe('another account of the desk that is signed in', () => {
  test('writes the reply by one press: its introduction, its rules, the same words', async () => {
    await open();
    await stage.write('絶対に直します。今すぐお試しください。');
    expect(goesOut()).toMatch(/^そらモバイルの三浦です。/u);
    expect(stage.codes()).toEqual(['wrong-account', 'banned-word']);
    await stage.insert();
    expect(stage.log).not.toHaveBeenCalled();

    await press('「そらWiFi」として書く');
    expect(goesOut()).toMatch(/^そらWiFiの三浦です。突然失礼します。絶対に直します。/u);
    const [only, ...more] = stage.state.check.findings;
    expect(more).toEqual([]);
    expect(only).toMatchObject({ code: 'banned-word', values: { word: '今すぐ' } });

    await vi.waitFor(() => expect(findToast()).toBeDefined());
    findToast()?.action?.run();
    await vi.waitFor(() => expect(goesOut()).toMatch(/^そらモバイルの三浦です。/u));
    expect(stage.codes()).toContain('wrong-account');
  });

  test('is not taken back by an undo once somebody else was chosen in another window', async () => {
    await open();
    await stage.write('お調べします。');
    await press('「そらWiFi」として書く');
    await vi.waitFor(() => expect(findToast()).toBeDefined());
    const chosen = makeSpeaker('e', 'そら電気', 'sora_denki', '今すぐ');
    speaks = chosen;
    await act(async () => findToast()?.action?.run());
    expect(speaks).toBe(chosen);
  });

  test('is not taken back from a colleague who sat down and speaks as it', async () => {
    await open();
    await stage.write('お調べします。');
    await press('「そらWiFi」として書く');
    await vi.waitFor(() => expect(findToast()).toBeDefined());
    const colleague = { ...WIFI, agent: { ...WIFI.agent, id: 'b' } };
    speaks = colleague;
    await act(async () => findToast()?.action?.run());
    expect(speaks).toBe(colleague);
  });

  test('takes over from a reply that was stopped because nobody knew whose account it is', async () => {
    speaks = { ...MOBILE, account: { ...MOBILE.account, handles: [] } };
    await stopBySwitch(null, 'unconfirmed-account');
    expect(stage.codes()).toContain('account-unconfirmed');
    expect(buttons().filter((each) => each.textContent === '「そらWiFi」として書く')).toHaveLength(1);
    await press('「そらWiFi」として書く');
    await vi.waitFor(() => expect(stage.state.stopped).toBeNull());
    expect(goesOut()).toMatch(/^そらWiFiの三浦です/u);
  });

  test('is told of once: by the stop, with the ways on, and not by a finding as well', async () => {
    await stopBySwitch('sora', 'wrong-account');
    const shown = () => [...document.querySelectorAll<HTMLElement>('[data-finding]')];
    const codes = () => shown().map(({ dataset }) => dataset.finding);
    expect(codes()).not.toContain('wrong-account');
    await press('キャンセル');
    expect(codes()).toContain('wrong-account');
  });

  test('that was switched back is not held against the reply where the page stops telling', async () => {
    const fill = vi.fn(async () => ({ kind: 'filled' as const }));
    await open({ ports: { ...stage.ports, fill } });
    await stage.write('お調べします。');
    stage.signedIn.handle = 'sora';
    await act(async () => void window.dispatchEvent(new Event('focus')));
    expect(stage.codes()).toEqual([]);
    stage.signedIn.handle = null;
    await stage.insert();
    await vi.waitFor(() => expect(fill).toHaveBeenCalledOnce());
  });

  test('takes over from a reply that was stopped for it, on a page that was switched unseen', async () => {
    await stopBySwitch('sora', 'wrong-account');
    await press('「そらWiFi」として書く');
    await vi.waitFor(() => expect(stage.state.stopped).toBeNull());
    expect(goesOut()).toMatch(/^そらWiFiの三浦です/u);
    expect(stage.codes()).toEqual([]);
  });

  test('says of itself what the template said of the first one; the agent’s own words stay', async () => {
    await open();
    await act(() => stage.acts.onTemplate(TEMPLATE));
    await stage.write(`${stage.state.draft.body}\nそらモバイルの回線も見ました。`);
    await press('「そらWiFi」として書く');
    expect(stage.state.draft.body).toBe(
      'そらWiFiをご利用の皆さま、ご迷惑をおかけしております。\n確認いたします。\nそらモバイルの回線も見ました。',
    );
  });

  test('leaves no word of itself behind when the first one speaks again, however the draft came about', async () => {
    const takeBack = async () => {
      speaks = MOBILE;
      await open();
    };
    await open();
    await act(() => stage.acts.onTemplate(TEMPLATE));
    const { body } = stage.state.draft;
    await press('「そらWiFi」として書く');
    await takeBack();
    expect(stage.state.draft.body).toBe(body);

    await stage.write('お調べします。\n');
    await press('「そらWiFi」として書く');
    await act(() => stage.acts.onTemplate(TEMPLATE));
    expect(stage.state.draft.body).toContain('そらWiFiをご利用');
    await takeBack();
    expect(stage.state.draft.body).toContain('そらモバイルをご利用');
    expect(stage.state.draft.body).not.toContain('そらWiFi');
  });

  test('leaves no word of itself in another wording of the first one’s template either', async () => {
    const variants = ['{{company.name}}の担当です。\n確認いたします。'];
    const template = { ...THANKS, variants };
    const rows = { ...NO_PLAYBOOK, templates: [template] };
    const playbook = { rows, playbook: rows };
    await open(playbook);
    await act(() => stage.acts.onTemplate(template));
    speaks = WIFI;
    await open(playbook);
    await act(() => stage.acts.onReword());
    expect(stage.state.draft.body).toBe('そらWiFiの担当です。\n確認いたします。');
    speaks = MOBILE;
    await open(playbook);
    expect(stage.state.draft.body).toBe('そらモバイルの担当です。\n確認いたします。');
  });

  describe('with a draft that was begun for the first one', () => {
    const kept: Draft = {
      postKey: 'x:1',
      body: 'そらモバイルをご利用の皆さま、ご迷惑をおかけしております。\n確認いたします。\n社内では調査中です。',
      templateId: 't',
      accountId: 'c',
      fields: [],
      updatedAt: '2026-11-24T04:00:00.000Z',
    };
    let turn = 0;
    /** Each on a post of its own: what is being saved for one is waited for. */
    const onAnotherPost = () => {
      const { post, ...rest } = makeSelected();
      return { ...rest, post: { ...post, id: `kept${turn++}` }, ownHandle: stage.signedIn.handle };
    };
    beforeEach(() => {
      speaks = WIFI;
    });

    test('says of itself what the template said', async () => {
      await open({ selected: onAnotherPost() }, kept);
      await vi.waitFor(() =>
        expect(stage.state.draft.body).toMatch(/^そらWiFiをご利用の皆さま、.*\n.*調査中/su),
      );
      expect(stage.codes()).toEqual([]);
    });

    test('says so as soon as the templates are read', async () => {
      const selected = onAnotherPost();
      await open({ selected, playbook: NO_PLAYBOOK }, kept);
      await vi.waitFor(() => expect(stage.state.draft.body).toBe(kept.body));
      await open({ selected }, kept);
      expect(stage.state.draft.body).toMatch(/^そらWiFiをご利用/u);
    });

    test.each([
      ['what the agent wrote', { ...kept, body: 'そらモバイルをご利用の方へ、確認いたします。' }],
      ['a draft of before it was known for whom', { ...kept, accountId: undefined }],
    ])('leaves %s, and is warned', async (_what, draft) => {
      await open({ selected: onAnotherPost() }, draft);
      await vi.waitFor(() => expect(stage.state.draft.body).toBe(draft.body));
      expect(stage.codes()).toEqual(['other-company']);
    });
  });

  test('still writes by the template that stands in the box, though it is offered the first one only', async () => {
    await open();
    await act(() => stage.acts.onTemplate(TEMPLATE));
    await press('「そらWiFi」として書く');
    expect(stage.state.draft.templateIds).toEqual(['t']);
    await stage.insert();
    expect(stage.log.mock.calls[0]?.[0].templates).toEqual([{ id: 't', title: 'お詫び' }]);
  });

  test('has the next template in the place of an untouched one, as the first one would', async () => {
    await open();
    await act(() => stage.acts.onTemplate(TEMPLATE));
    await press('「そらWiFi」として書く');
    await act(() => stage.acts.onTemplate(THANKS));
    expect(stage.state.draft.body).toBe(THANKS.body);
    expect(stage.state.draft.templateIds).toEqual(['u']);
  });

  test('is not covered by what a lead let pass for the first one', async () => {
    stage.signedIn.handle = 'sora';
    await open();
    await stage.write('https://bit.ly/abc をご覧ください。');
    await act(async () => stage.acts.onOverride('急ぎ'));
    expect(stage.state.check.blocked).toBe(false);
    stage.signedIn.handle = 'sora_wifi';
    await act(async () => void window.dispatchEvent(new Event('focus')));
    await press('「そらWiFi」として書く');
    expect(stage.codes()).toEqual(['short-link']);
    expect(stage.state.check.blocked).toBe(true);
  });

  test('does not go on with a reply that was begun as the first one', async () => {
    const begun = {
      id: 'r',
      parts: ['そらモバイルの三浦です。（続きます）', 'お試しください。'],
      delivery: 'filled',
      createdBy: 'a',
      accountId: 'c',
      accountHandle: 'sora',
      post: { site: 'x', id: '1' },
    } as unknown as Interaction;
    const fill = vi.fn(async () => ({ kind: 'filled' as const }));
    const sent = { 0: { text: begun.parts[0] ?? '', permalink: null, handle: 'sora', postedAt: null } };
    const filled = { 0: { by: 'composer' as const, at: NOW.toISOString(), claim: 'earlier' } };
    const progress = { step: async () => ({ filled, sent, granted: true }), onChange: () => undefined };
    speaks = WIFI;
    await open({
      ports: { ...stage.ports, fill, progress },
      person: { ...NOBODY, history: [begun] },
    });
    await vi.waitFor(() => expect(stage.state.underWay?.next).toBe(1));
    await stage.insert();
    await vi.waitFor(() =>
      expect(stage.state.stopped?.stop).toEqual({
        kind: 'wrong-account',
        signedIn: 'sora_wifi',
        expected: 'sora',
      }),
    );
    expect(fill).not.toHaveBeenCalled();
  });
});

test('a stranger’s account is offered to nobody', async () => {
  stage.signedIn.handle = 'my_private';
  await open();
  await stage.write('お調べします。');
  expect(stage.codes()).toContain('wrong-account');
  expect(buttons().some((each) => each.textContent?.includes('として書く'))).toBe(false);
});
