// @vitest-environment jsdom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, expect, test, vi } from 'vitest';
import type { ReplyPorts } from '@/components/panel/model/ports';
import { NOBODY, type Person } from '@/components/panel/model/read-person';
import { NO_PLAYBOOK } from '@/components/panel/model/read-playbook';
import { NO_MEMORY, prepareRules } from '@/components/panel/model/reply-rules';
import { useDock } from '@/components/panel/model/use-dock';
import { createToaster } from '@/components/ui/toaster';
import type { Desk, Profile } from '@/lib/desk/desk';
import { DEFAULT_POLICY, NO_CONTACT_GIVEN } from '@/lib/domain/account';
import type { Post } from '@/lib/domain/post';

const post = { site: 'x', id: '1', permalink: null, author: { key: 'x:misaki', idKey: null }, text: '圏外' };
const profile = {
  agent: { id: 'a', name: '三浦', initials: 'MJ' },
  account: {
    id: 'c',
    company: 'そらモバイル',
    handles: [{ site: 'x', handle: 'sora' }],
    contact: NO_CONTACT_GIVEN,
    policy: DEFAULT_POLICY,
  },
} as unknown as Profile;
const values = { 'company.name': 'そらモバイル', 'agent.name': '三浦', 'agent.initials': 'MJ' };

const log = vi.fn(async () => undefined);
const desk = {
  interactions: { log, forPost: async () => [] },
  authors: { isNoContact: async () => false },
  drafts: { get: async () => undefined, save: async () => undefined, remove: async () => undefined },
} as unknown as Desk;
const ports = {
  desk,
  progress: { step: async () => ({ filled: {}, sent: {}, granted: true }) },
  fill: async () => ({ kind: 'filled' }),
  findSignedIn: async () => null,
  replyLink: () => null,
  now: () => new Date('2026-08-24T01:00:00.000Z'),
} as unknown as ReplyPorts;
const rules = prepareRules(profile, NO_MEMORY, true);
const toaster = createToaster();
const selected = { post: post as unknown as Post, marks: [], ownHandle: null, later: [] };
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
const textRef = { current: null };
const usage = new Map<string, number>();

let dock: ReturnType<typeof useDock> | undefined;

function Holder({ reading, person = NOBODY }: { reading: 'loading' | 'ready'; person?: Person }) {
  dock = useDock({
    desk,
    ports,
    selected,
    profile,
    timeZone: 'Asia/Tokyo',
    writable: true,
    letters: false,
    toaster,
    onReread: nothing,
    onSheet: nothing,
    person,
    reading,
    rows: NO_PLAYBOOK,
    usage,
    outcomes: new Map(),
    advice,
    values,
    now: new Date('2026-08-24T01:00:00.000Z'),
    surroundingsRead: false,
    onSurroundingsRead: () => undefined,
    rules,
    textRef,
    openPage: () => undefined,
    tell: nothing,
    handover: { takersOf: () => null, copyTo: async () => '', handOver: nothing },
  });
  return null;
}

afterEach(() => render(null, document.body));

test('nothing is inserted before it is known whether this post was answered already', async () => {
  await act(() => render(<Holder reading="loading" />, document.body));
  await act(() => dock?.acts.onBody('お調べします。'));
  expect(dock?.state.busy).toBe(true);
  await act(async () => dock?.acts.onInsert());
  expect(log).not.toHaveBeenCalled();
  await act(() => render(<Holder reading="ready" />, document.body));
  expect(dock?.state.busy).toBe(false);
  await act(async () => dock?.acts.onInsert());
  expect(log).toHaveBeenCalledTimes(1);
});

test('after "later" pressing insert asks again instead of inserting a second time', async () => {
  const handed = { by: 'composer', at: '2026-08-24T00:00:00.000Z', claim: 'c', asked: true };
  const step = vi.fn(async () => ({ filled: { 0: handed }, sent: {}, granted: true }));
  Object.assign(ports.progress, { step, onChange: nothing });
  const parts = ['お調べします。^MJ'];
  const entry = {
    id: 'e',
    delivery: 'filled',
    createdBy: 'a',
    parts,
    post: { site: 'x', id: '1', excerpt: '' },
  };
  const person = { ...NOBODY, history: [entry] } as unknown as Person;
  log.mockClear();
  await act(() => render(<Holder reading="ready" person={person} />, document.body));
  await act(() => dock?.acts.onBody('お調べします。'));
  expect(dock?.state.underWay).toBeNull();
  await act(async () => dock?.acts.onInsert());
  expect(log).not.toHaveBeenCalled();
  expect(dock?.state.underWay).toMatchObject({ waiting: 0, ask: true, next: null });
  await act(async () => dock?.acts.underWay.onLater());
  expect(dock?.state.underWay).toBeNull();
});
