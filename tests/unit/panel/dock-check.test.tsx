// @vitest-environment jsdom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { ReplyPorts } from '@/components/panel/model/ports';
import { NOBODY, type Person } from '@/components/panel/model/read-person';
import { NO_PLAYBOOK } from '@/components/panel/model/read-playbook';
import { NO_MEMORY, prepareRules } from '@/components/panel/model/reply-rules';
import { useDock } from '@/components/panel/model/use-dock';
import { createToaster } from '@/components/ui/toaster';
import type { Desk, Profile } from '@/lib/desk/desk';
import type { LogInput } from '@/lib/desk/log-input';
import { DEFAULT_POLICY, NO_CONTACT_GIVEN } from '@/lib/domain/account';
import type { Interaction } from '@/lib/domain/interaction';
import type { Post } from '@/lib/domain/post';
import { TEMPLATE_DEFAULTS, type Template } from '@/lib/domain/template';

const post = {
  site: 'x',
  id: '1',
  author: { key: 'x:misaki', idKey: null },
  text: '圏外',
} as unknown as Post;
const values = { 'company.name': 'そらモバイル', 'agent.name': '三浦', 'agent.initials': 'MJ' };
const selected = { post, marks: [], ownHandle: null, later: [] };
const advice = {
  signals: [],
  guidelines: [],
  templates: [],
  escalation: undefined,
  book: [],
  formUrl: '',
  refusal: undefined,
};
const nothing = () => undefined;
/** A Saturday in Japan. */
const NOW = new Date('2026-11-21T05:00:00.000Z');

const profileOf = (role: 'agent' | 'lead'): Profile =>
  ({
    agent: { id: 'a', name: '三浦', initials: 'MJ', role },
    account: {
      id: 'c',
      company: 'そらモバイル',
      handles: [{ site: 'x', handle: 'sora' }],
      contact: NO_CONTACT_GIVEN,
      policy: { ...DEFAULT_POLICY, version: 7 },
    },
  }) as unknown as Profile;
const templateOf = (fields: Partial<Template>) =>
  ({ ...TEMPLATE_DEFAULTS, id: 't', title: '受け付け', action: 'ack', ...fields }) as Template;

const log = vi.fn(async (_input: LogInput) => undefined);
const signedIn: { handle: string | null } = { handle: null };
const desk = {
  interactions: { log, undo: async () => undefined, forPost: async () => [] },
  authors: { isNoContact: async () => false },
  drafts: { get: async () => undefined, save: async () => undefined, remove: async () => undefined },
} as unknown as Desk;
const ports = {
  desk,
  progress: { step: async () => ({ filled: {}, sent: {}, granted: true }) },
  fill: async () => ({ kind: 'filled' }),
  findSignedIn: async () => signedIn.handle,
  replyLink: () => null,
  now: () => NOW,
} as unknown as ReplyPorts;
const toaster = createToaster();
const textRef = { current: null };
const usage = new Map<string, number>();

let dock: ReturnType<typeof useDock> | undefined;

interface Held {
  profile: Profile;
  rules: ReturnType<typeof prepareRules>;
  templates: Template[];
  person: Person;
}

function Holder(props: Held) {
  dock = useDock({
    desk,
    ports,
    selected,
    profile: props.profile,
    rules: props.rules,
    timeZone: 'Asia/Tokyo',
    writable: true,
    letters: false,
    toaster,
    onReread: nothing,
    onSheet: nothing,
    person: props.person,
    reading: 'ready',
    rows: { ...NO_PLAYBOOK, templates: props.templates },
    usage,
    outcomes: new Map(),
    advice,
    values,
    now: NOW,
    surroundingsRead: false,
    onSurroundingsRead: () => undefined,
    handover: { takersOf: () => null, copyTo: async () => '', handOver: nothing },
    textRef,
    openPage: () => undefined,
    tell: nothing,
  });
  return null;
}

async function open(
  options: { role?: 'agent' | 'lead'; complete?: boolean; templates?: Template[]; person?: Person } = {},
) {
  const profile = profileOf(options.role ?? 'agent');
  const rules = prepareRules(profile, NO_MEMORY, options.complete ?? true);
  const { templates = [], person = NOBODY } = options;
  await act(() => render(<Holder {...{ profile, rules, templates, person }} />, document.body));
}
const write = (body: string) => act(() => dock?.acts.onBody(body));
const insert = () => act(async () => dock?.acts.onInsert());
const codes = () => dock?.state.check.findings.map(({ code }) => code);

beforeEach(() => {
  log.mockClear();
  signedIn.handle = null;
});
afterEach(() => render(null, document.body));

describe('what goes into the log with a reply', () => {
  test('names the policy’s version and the hour, and apologises to somebody who did not ask', async () => {
    await open();
    await write('お調べします。');
    await insert();
    expect(log.mock.calls[0]?.[0]).toMatchObject({
      action: 'reply',
      parts: ['そらモバイルの三浦です。突然失礼します。お調べします。^MJ'],
      check: { policyVersion: 7, outsideHours: true, surroundingsRead: false, dmWish: null, override: null },
    });
    expect(log.mock.calls[0]?.[0].answerDueAt).toBeUndefined();
  });

  test('an acknowledgement promises the answer for the end of the next business day', async () => {
    const template = templateOf({ body: 'お問い合わせを受け付けました。' });
    await open({ templates: [template] });
    await act(() => dock?.acts.onTemplate(template));
    await insert();
    // Monday the 23rd is a holiday.
    expect(log.mock.calls[0]?.[0]).toMatchObject({ action: 'ack', answerDueAt: '2026-11-24T09:00:00.000Z' });
  });

  test('the customer’s wish opens the way to direct messages and is kept', async () => {
    await open();
    await write('詳しくはDMでお知らせください。');
    expect(dock?.state.check.blocked).toBe(true);
    await act(() => dock?.acts.onWish('DMで教えて'));
    expect(dock?.state.check.blocked).toBe(false);
    await insert();
    expect(log.mock.calls[0]?.[0].check).toMatchObject({ dmWish: 'DMで教えて' });
  });
});

describe('what this author was told', () => {
  test('counts whatever its age, also where the desk’s latest replies do not reach it', async () => {
    const act = {
      authorId: 'm',
      occurredAt: '2024-02-01T00:00:00.000Z',
      agentInitials: 'KT',
      templateId: null,
      action: 'reply',
      delivery: 'sent',
      note: '',
      parts: ['そらモバイルの加藤です。電源を入れ直してから、設定のモバイル通信を確かめてください。^KT'],
      post: { site: 'x', id: '9' },
    } as unknown as Interaction;
    const person = { ...NOBODY, known: { id: 'm' } as Person['known'], history: [act] };
    await open({ person });
    await write('電源を入れ直してから、設定のモバイル通信を確かめてください。');
    expect(codes()).toContain('told-text');
  });
});

describe('an error', () => {
  test('of an empty blank leads to its field', async () => {
    document.body.insertAdjacentHTML(
      'beforeend',
      '<div class="pn-fill-in"><input value="済"></div><div class="pn-fill-in"><input id="empty"></div>',
    );
    await open();
    await write('{{?時刻}}にお電話します。');
    await insert();
    expect(log).not.toHaveBeenCalled();
    expect(document.activeElement?.id).toBe('empty');
    for (const blank of document.querySelectorAll('.pn-fill-in')) blank.remove();
  });

  test('keeps the reply back until a lead gives a reason, which is logged', async () => {
    await open({ role: 'lead' });
    await write('必ず返金します。');
    await insert();
    expect(log).not.toHaveBeenCalled();
    await act(() => dock?.acts.onOverride('表題どおり'));
    await insert();
    expect(log.mock.calls[0]?.[0].check?.override).toEqual({
      codes: ['banned-word'],
      reason: '表題どおり',
      by: 'a',
    });
  });

  test.each([
    ['of another kind', '必ず返金します。https://bit.ly/abc'],
    ['of the same kind with another word', '必ず返金します。絶対に直ります。'],
  ])('%s that comes up after the reason blocks again', async (_which, text) => {
    await open({ role: 'lead' });
    await write('必ず返金します。');
    await act(() => dock?.acts.onOverride('表題どおり'));
    await write(text);
    expect(dock?.state.check.blocked).toBe(true);
    await insert();
    expect(log).not.toHaveBeenCalled();
  });

  test('of a law is never let pass, whoever gives whatever reason', async () => {
    await open({ role: 'lead' });
    for (const body of ['{{?いつ}}にご連絡します。', '#{customer.name}様']) {
      await write(body);
      await act(() => dock?.acts.onOverride('急ぎ'));
      expect(dock?.state.check.blocked).toBe(true);
      await insert();
    }
    expect(log).not.toHaveBeenCalled();
  });
});

test('another account signed in is said before the button is pressed', async () => {
  signedIn.handle = 'my_private';
  await open();
  await act(async () => undefined);
  await write('お調べします。');
  expect(codes()).toContain('wrong-account');
  expect(dock?.state.check.blocked).toBe(true);
});

test('nothing is inserted before the draft could be compared with earlier replies', async () => {
  await open({ complete: false });
  await write('お調べします。');
  await insert();
  expect(log).not.toHaveBeenCalled();
  await open();
  await insert();
  expect(log).toHaveBeenCalledTimes(1);
});

test('two templates make one reply, about the first one’s matter', async () => {
  const first = templateOf({ id: 'first', body: 'ご不便をおかけしております。', action: 'reply' });
  const second = templateOf({ id: 'second', body: 'お電話で承ります。', action: 'reply' });
  await open({ templates: [first, second] });
  await act(() => dock?.acts.onTemplate(first));
  await write('ご不便をおかけしております。失礼いたしました。');
  await act(() => dock?.acts.onTemplate(second));
  await insert();
  expect(log.mock.calls[0]?.[0]).toMatchObject({ template: { id: 'first' } });
  expect(log.mock.calls[0]?.[0].parts?.[0]).toContain('失礼いたしました。お電話で承ります。');
});

describe('the slash that asks for templates', () => {
  const template = templateOf({ body: '再起動をお試しください。' });
  const begin = async (body: string, at: number) => {
    await open({ templates: [template] });
    await write(body);
    await act(() => dock?.acts.onSlash(at));
    expect(dock?.state.searching).toBe(true);
  };
  const box = () => dock?.state.draft.body;

  test('gives its place to the template, within what the agent wrote', async () => {
    await begin('ありがとうございます。\n/よろしくお願いいたします。', 12);
    await act(() => dock?.acts.onTemplate(template));
    expect(box()).toBe('ありがとうございます。\n再起動をお試しください。よろしくお願いいたします。');
    expect(dock?.state.draft.caret?.at).toBe(24);
    expect(dock?.state.searching).toBe(false);
  });

  test('alone in the box is gone with the template', async () => {
    await begin('・', 0);
    await act(() => dock?.acts.onTemplate(template));
    expect(box()).toBe('再起動をお試しください。');
  });

  test('adds to a template that stands unchanged instead of taking its place', async () => {
    await open({ templates: [template] });
    await act(() => dock?.acts.onTemplate(template));
    await write(`${template.body} /`);
    await act(() => dock?.acts.onSlash(template.body.length + 1));
    await act(() => dock?.acts.onTemplate(templateOf({ body: '改善しないときはお知らせください。' })));
    expect(box()).toBe('再起動をお試しください。 改善しないときはお知らせください。');
  });

  test('stays when the agent goes back, and writing goes on after it', async () => {
    await begin('and ／', 4);
    await act(() => dock?.acts.onSearch(false));
    expect(dock?.state.searching).toBe(false);
    expect(box()).toBe('and ／');
    expect(dock?.state.draft.caret?.at).toBe(5);
  });
});
