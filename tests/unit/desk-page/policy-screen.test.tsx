// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import { signal } from '@preact/signals';
import { act } from 'preact/test-utils';
import { describe, expect, it, vi } from 'vitest';
import { AccountScreen } from '@/components/desk/settings/policy/account-screen';
import { SECTION_FIELDS, SECTIONS } from '@/components/desk/settings/policy/sections';
import { createUnsavedGuard } from '@/components/desk/unsaved';
import { DEFAULT_SETTINGS } from '@/lib/desk/settings';
import type { EarlierVersion } from '@/lib/desk/store/rows';
import { type Account, DEFAULT_POLICY, NO_CONTACT_GIVEN, type Policy } from '@/lib/domain/account';
import { newId } from '@/lib/domain/new-id';
import { policyCatalog } from '@/lib/i18n/desk-policy';
import { root, showOnDesk } from './show-on-desk';

HTMLDialogElement.prototype.showModal = () => undefined;
HTMLDialogElement.prototype.close = () => undefined;
Element.prototype.scrollIntoView = () => undefined;

const PATIENCE = { timeout: 10_000 };
const AGENT = newId();
const STAMP = {
  v: 1 as const,
  createdAt: '2026-08-01T00:00:00.000Z',
  createdBy: AGENT,
  updatedAt: '2026-08-02T00:00:00.000Z',
  updatedBy: AGENT,
  deletedAt: null,
};
const agent = { ...STAMP, id: AGENT, name: '三浦', initials: 'MJ', role: 'lead' as const };

function makeAccount(policy: Partial<Account['policy']>): Account {
  return {
    ...STAMP,
    id: newId(),
    company: 'そらモバイル',
    handles: [],
    contact: NO_CONTACT_GIVEN,
    policy: { ...DEFAULT_POLICY, ...policy },
  };
}

const TEMPLATE = {
  title: '海外での使い方',
  body: '{{faq.ローミング.url}}',
  variants: [],
  accountIds: [],
  enabled: true,
  category: '電波',
};
const ROAMING = { name: 'ローミング', title: '', url: 'https://sora.example/roaming' };

function withOff(...off: string[]): Policy['signalWords'] {
  return { ...DEFAULT_POLICY.signalWords, solved: { own: [], off } };
}

async function open(account: Account, earlier: EarlierVersion<Account>[] = []) {
  const saved: Account[] = [];
  const page = {
    desk: {
      accounts: {
        all: async () => [account],
        history: async () => earlier,
        async save(row: Account) {
          saved.push(row);
          return row;
        },
      },
      agents: { all: async () => [agent], removed: async () => [] },
      lists: { all: async () => [{ category: '電波' }, { category: '' }] },
      templates: { all: async () => [TEMPLATE, { ...TEMPLATE, title: '料金', body: '', category: '料金' }] },
      escalations: { all: async () => [] },
    },
    profile: { agent, account },
    toaster: { show: () => 0 },
    unsaved: createUnsavedGuard(window),
    settings: signal(DEFAULT_SETTINGS),
    route: signal({ place: 'settings', rest: [], query: new URLSearchParams() }),
  };
  await showOnDesk(<AccountScreen account={account} />, page);
  return saved;
}

const section = (name: string) => root.querySelector(`#policy-${name}`) as HTMLDetailsElement;
const preview = () => root.querySelector('#policy-preview')?.textContent ?? '';
const saveBar = () => root.querySelector('.d-save');
const saveButton = () => saveBar()?.querySelector<HTMLButtonElement>('.ui-button-primary');

function fieldOf(within: Element, label: string): HTMLInputElement {
  const found = [...within.querySelectorAll('label')].find((each) => each.textContent === label);
  return document.getElementById(found?.htmlFor ?? '') as HTMLInputElement;
}

async function type(field: HTMLInputElement, text: string): Promise<void> {
  await act(() => {
    field.value = text;
    field.dispatchEvent(new Event('input', { bubbles: true }));
  });
}

async function press(within: Element, words: string): Promise<void> {
  const button = [...within.querySelectorAll('button')].find((each) => each.textContent?.includes(words));
  await act(() => button?.click());
}

describe('the sample', () => {
  it('shows a blog comment without a limit to measure it by', async () => {
    await open(makeAccount({}));
    const meters = () => root.querySelectorAll('.p-preview .ui-meter').length;
    expect(meters()).toBeGreaterThan(0);
    const kind = [...root.querySelectorAll<HTMLSelectElement>('.p-preview select')][0];
    if (kind === undefined) throw new Error('no choice of the place');
    kind.value = 'web';
    await act(() => void kind.dispatchEvent(new Event('change', { bubbles: true })));
    expect(meters()).toBe(0);
    expect(root.querySelector('.d-part-text')?.textContent).toContain('そらモバイルの三浦です。');
  });
});

describe('a closed section', () => {
  it('says what each number is about, and what a text puts in by its name', async () => {
    await open(makeAccount({}));
    expect(section('attention').textContent).toContain('同じ文を送った人数 3人');
    expect(section('outgoing').textContent).toContain('[会社名]の[担当者]です。');
  });
});

describe('the account', () => {
  it('has a handle of its own on each site, in the form that site has', async () => {
    const saved = await open(makeAccount({}));
    const account = section('account');
    await type(fieldOf(account, 'Mastodon'), '@sora');
    expect(account.textContent).toContain('サーバー名まで入れてください');
    expect(saveButton()?.disabled).toBe(true);
    await type(fieldOf(account, 'Mastodon'), '@sora@mstdn.jp');
    const bluesky = fieldOf(account, 'Bluesky');
    await type(bluesky, 'https://bsky.app/profile/help.sora.example');
    await act(() => void bluesky.dispatchEvent(new Event('blur')));
    await act(() => saveButton()?.click());
    expect(saved[0]?.handles).toEqual([
      { site: 'bluesky', handle: 'help.sora.example' },
      { site: 'mastodon', handle: 'sora@mstdn.jp' },
    ]);
  });
});

describe('the FAQ book', () => {
  it('takes a page, which a reply then names by its name', async () => {
    const saved = await open(makeAccount({}));
    const faq = section('faq');
    await press(faq, 'ページを加える');
    await type(fieldOf(faq, '1番目のページの名前'), '海外');
    await type(fieldOf(faq, '海外の内容'), '海外での使い方');
    expect(saveButton()?.disabled).toBe(true);
    const url = fieldOf(faq, '海外のアドレス');
    await type(url, ' https://sora.example/faq/海外');
    await act(() => void url.dispatchEvent(new Event('blur')));
    const address = 'https://sora.example/faq/%E6%B5%B7%E5%A4%96';
    const sample = root.querySelector<HTMLTextAreaElement>('#policy-preview textarea');
    if (sample === null) throw new Error('no sample');
    await act(() => {
      sample.value = 'こちらです。 {{faq.海外.url}}';
      sample.dispatchEvent(new Event('input', { bubbles: true }));
    });
    await vi.waitFor(() => expect(preview()).toContain(address), PATIENCE);
    await act(() => saveButton()?.click());
    expect(saved[0]?.policy.faq).toEqual([{ name: '海外', title: '海外での使い方', url: address }]);
  });

  it('goes back to what it was with one press', async () => {
    await open(makeAccount({ faq: [{ name: '海外', title: '', url: 'https://sora.example/1' }] }));
    expect(section('faq').textContent).toContain('海外');
    await press(section('faq').querySelector('.p-standard') as Element, '戻す');
    expect(section('faq').querySelectorAll('.p-word')).toHaveLength(0);
  });
});

describe('the hashtag book', () => {
  it.each([
    ['hashtags', { hashtags: ['#一', '#二'].map((tag) => ({ tag, purpose: '', category: '' })) }],
    ['faq', { faq: ['一', '二'].map((name) => ({ name, title: '', url: 'https://sora.example/' })) }],
  ] as const)('leaves the other rows their fields when one is taken out: %s', async (name, policy) => {
    await open(makeAccount(policy));
    const fields = () => [...section(name).querySelectorAll<HTMLInputElement>('.p-word input:first-of-type')];
    const kept = fields().find(({ value }) => value.includes('二'));
    await act(() => section(name).querySelector<HTMLButtonElement>('.p-word button')?.click());
    expect(fields()).toContain(kept);
    expect(fields().map(({ value }) => value)).not.toContainEqual(expect.stringContaining('一'));
  });

  it.each([
    ['hashtags', 'タグを加える'],
    ['faq', 'ページを加える'],
    ['words', '言葉を加える'],
  ] as const)('says of a new row what is wrong once it was left: %s', async (name, add) => {
    await open(makeAccount({}));
    await press(section(name), add);
    const field = document.activeElement as HTMLInputElement;
    expect(field.getAttribute('aria-invalid')).toBeNull();
    expect(section(name).querySelector('.ui-field-error')).toBeNull();
    await act(() => field.blur());
    expect(field.getAttribute('aria-invalid')).toBe('true');
    expect(section(name).querySelector('.ui-field-error')?.textContent).toBeTruthy();
  });

  it('takes the focus from nobody who looks among the words for one that is there already', async () => {
    await open(makeAccount({}));
    await press(section('words'), '言葉を加える');
    const search = fieldOf(section('words'), '言葉を探す');
    search.focus();
    await type(search, '絶対');
    await type(search, '');
    expect(document.activeElement).toBe(search);
  });

  it('offers the categories that lists and templates have', async () => {
    await open(makeAccount({ hashtags: [{ tag: '#Faq_SB', purpose: '', category: '' }] }));
    const field = fieldOf(section('hashtags'), '#Faq_SBの分類');
    const offered = () => [...(field.list?.options ?? [])].map(({ value }) => value);
    await vi.waitFor(() => expect(offered()).toEqual(['電波', '料金']), PATIENCE);
  });
});

describe.each([
  ['signals', '命に関わる言葉', 'suicide', 'つらい夜', (policy: Policy) => policy.signalWords['self-harm']],
  ['signals', '配慮の要る方', '13歳です', '介助', (policy: Policy) => policy.signalWords.sensitive],
  ['signals', '脅し・暴力', '殴るぞ', '覚えておけ', (policy: Policy) => policy.signalWords.threat],
  ['signals', '宣伝・なりすまし', '#a #b #c #d', '無料配布中', (policy: Policy) => policy.signalWords.spam],
  ['asks', '尋ねてはいけないもの', '年齢', '会員証の写真', (policy: Policy) => policy.askWords.data],
] as const)('a starter list (%s)', (name, label, starter, own, listOf) => {
  const list = () =>
    [...section(name).querySelectorAll('details')].find((each) =>
      each.textContent?.includes(label),
    ) as HTMLDetailsElement;
  const unfold = () =>
    act(() => {
      list().open = true;
      list().dispatchEvent(new Event('toggle'));
    });
  const box = () =>
    [...list().querySelectorAll('label')]
      .find((each) => each.textContent === starter)
      ?.querySelector('input') as HTMLInputElement;

  it('has each word switched off and on again, and own words beside it', async () => {
    const saved = await open(makeAccount({}));
    await unfold();
    expect(box().checked).toBe(true);
    await act(() => box().click());
    expect(list().querySelector('summary')?.textContent).toContain('外した 1');
    await press(list(), '外した言葉をすべて戻す');
    expect(box().checked).toBe(true);
    expect(section(name).querySelector('.p-standard')).toBeNull();
    await act(() => box().click());
    await type(fieldOf(list(), 'デスクの言葉'), own);
    expect(section(name).querySelector('.p-standard')?.textContent).toContain('用意されたまま');
    await act(() => saveButton()?.click());
    expect(saved.map(({ policy }) => listOf(policy))).toEqual([{ own: [own], off: [starter] }]);
  });

  it('says which of the words cannot be taken', async () => {
    await open(makeAccount({}));
    await unfold();
    await type(fieldOf(list(), 'デスクの言葉'), `${own}\n${'あ'.repeat(81)}`);
    expect(list().querySelector('.ui-field-error')?.textContent).toContain('あああ');
    expect(saveButton()?.disabled).toBe(true);
  });
});

describe('the policy form', () => {
  it('names the templates that a page taken out of the FAQ book leaves without a link', async () => {
    await open(makeAccount({ faq: [ROAMING] }));
    const band = () => [...root.querySelectorAll('.ui-band')].find((each) => each.querySelector('.d-broken'));
    expect(band()).toBeUndefined();
    const remove = [...section('faq').querySelectorAll('button')].find((each) =>
      each.ariaLabel?.includes('ローミング'),
    );
    await act(() => remove?.click());
    await vi.waitFor(() => expect(band()?.textContent).toContain('テンプレート「海外での使い方」'), PATIENCE);
    expect(band()?.textContent).toContain('{{faq.ローミング.url}}');
    expect(band()?.textContent).not.toContain('料金');
    expect(saveButton()?.disabled).toBe(false);
  });

  it('keeps what is off in another group when one of them changes', async () => {
    const saved = await open(makeAccount({ signalWords: withOff('ありがとう', '直った') }));
    const solved = [...section('signals').querySelectorAll('details')].find((each) =>
      each.textContent?.includes('外した 2'),
    ) as HTMLDetailsElement;
    await act(() => {
      solved.open = true;
      solved.dispatchEvent(new Event('toggle'));
    });
    const phrase = [...solved.querySelectorAll('label')].find(
      (each) => each.textContent === 'やっとできたー',
    );
    await act(() => phrase?.querySelector('input')?.click());
    await act(() => saveButton()?.click());
    expect(new Set(saved[0]?.policy.signalWords.solved.off)).toEqual(
      new Set(['ありがとう', '直った', 'やっとできたー']),
    );
  });

  it('explains every decision where it is asked', async () => {
    await open(makeAccount({}));
    const { ja } = policyCatalog;
    const hints = new Map<string, string>(Object.entries(ja));
    for (const name of SECTIONS) {
      const shown = section(name).textContent ?? '';
      const fields: readonly string[] = SECTION_FIELDS[name];
      // A section of one decision is explained by its own first line.
      const texts =
        fields.length < 2 ? [ja[`about.${name}`]] : fields.map((field) => hints.get(`hint.${field}`));
      for (const text of texts) expect(shown).toContain(text ?? `no hint in ${name}`);
    }
  });

  it('shows a reply as it would be under what is typed, and saves that', async () => {
    const account = makeAccount({});
    const saved = await open(account);
    expect(preview()).toContain('そらモバイルの三浦です。');
    await type(fieldOf(section('framing'), '名乗り'), '{{会社名}} 三浦と申します。');
    await vi.waitFor(() => expect(preview()).toContain('そらモバイル 三浦と申します。'), PATIENCE);
    await act(() => saveButton()?.click());
    expect(saved.map(({ policy }) => policy.opening)).toEqual(['{{会社名}} 三浦と申します。']);
  });

  it('says beside the field what is wrong, keeps the last sound form in the preview, and does not save', async () => {
    await open(makeAccount({}));
    const field = fieldOf(section('framing'), '名乗り');
    await type(field, '{{会社の名前}}です。');
    expect(field.getAttribute('aria-invalid')).toBe('true');
    expect(section('framing').textContent).toContain('{{会社の名前}} は使えない差し込みです。');
    expect(saveBar()?.textContent).toContain('名乗りと署名');
    expect(saveButton()?.disabled).toBe(true);
    // Longer than the preview waits for the typing to stop.
    await act(() => new Promise((resolve) => setTimeout(resolve, 300)));
    expect(preview()).toContain('そらモバイルの三浦です。');
  });

  it('shows what is not as it came, and leads back', async () => {
    await open(makeAccount({ closing: '（三浦）', maxParts: 2, mostParts: 4 }));
    expect(section('framing').querySelector('summary')?.textContent).toContain('標準から変更 1');
    expect(section('length').querySelector('summary')?.textContent).toContain('標準から変更 2');
    expect(section('words').querySelector('summary')?.textContent).not.toContain('標準から変更');
    await press(section('length'), 'この項目を標準に戻す');
    expect(fieldOf(section('length'), '注意する数').value).toBe('3');
    expect(section('length').textContent).not.toContain('標準から変更');
  });

  it('leads from a finding to the section that decides it', async () => {
    await open(makeAccount({}));
    expect(section('words').open).toBe(false);
    await press(root, '指摘の出る例');
    await vi.waitFor(() => expect(preview()).toContain('「絶対に直ります」'), PATIENCE);
    await press(root.querySelector('.p-findings') ?? root, '言葉');
    expect(section('words').open).toBe(true);
  });

  it('brings an earlier version back into the form, to be looked over and saved', async () => {
    const now = makeAccount({ version: 2, courtesy: '' });
    const before = { ...now, policy: { ...DEFAULT_POLICY, version: 1 }, updatedAt: STAMP.createdAt };
    const saved = await open(now, [{ row: before, replacedAt: now.updatedAt, replacedBy: AGENT }]);
    await vi.waitFor(() => expect(root.textContent).toContain('返信ポリシー第2版'), PATIENCE);
    expect(root.textContent).toContain('三浦 が保存');
    await press(root, '以前の版');
    const dialog = root.querySelector('dialog') as HTMLDialogElement;
    expect(dialog.textContent).toContain('突然失礼します。');
    await press(dialog, 'この版の内容に戻す');
    expect(fieldOf(section('framing'), 'はじめての方への一言').value).toBe('突然失礼します。');
    expect(saved).toEqual([]);
    await act(() => saveButton()?.click());
    expect(saved[0]?.policy).toEqual({ ...DEFAULT_POLICY, version: 2 });
  });

  it('takes several words at once, and tells those it has', async () => {
    const saved = await open(makeAccount({ words: [{ kind: 'banned', word: '絶対', instead: '' }] }));
    await press(section('words'), 'まとめて貼り付ける');
    const box = document.activeElement as HTMLInputElement;
    await type(box, 'すいません→申し訳ございません\n絶対\n了解です\t承知いたしました');
    expect(section('words').textContent).toContain('もうある 1件は加えません');
    await press(section('words'), '2件を加える');
    await act(() => saveButton()?.click());
    expect(saved[0]?.policy.words.map(({ word, instead }) => [word, instead])).toEqual([
      ['すいません', '申し訳ございません'],
      ['了解です', '承知いたしました'],
      ['絶対', ''],
    ]);
  });
});
