// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { NOBODY } from '@/components/panel/model/post/read-person';
import { type Handover, useHandover } from '@/components/panel/model/post/use-handover';
import { LanguageProvider } from '@/components/ui/language';
import { TimeZoneProvider } from '@/components/ui/time-zone';
import { createToaster, type Toaster } from '@/components/ui/toaster';
import type { Desk, Profile } from '@/lib/desk/desk';
import type { LogInput } from '@/lib/desk/log/log-input';
import { DEFAULT_POLICY, NO_CONTACT_GIVEN } from '@/lib/domain/account';
import type { Escalation } from '@/lib/domain/escalation';
import type { Post } from '@/lib/domain/post';
import { starterEscalations } from '@/lib/playbook/starter/starter-escalations';

const MONEY = {
  id: 'money',
  ...starterEscalations('ja').find(({ topic }) => topic === '料金・返金'),
} as Escalation;
const profile = {
  agent: { id: 'mj', name: '三浦', initials: 'MJ' },
  account: {
    id: 'c',
    company: 'そらモバイル',
    handles: [],
    contact: NO_CONTACT_GIVEN,
    policy: DEFAULT_POLICY,
  },
} as unknown as Profile;
const post = { site: 'x', id: '1', permalink: null, postedAt: null, author: null, text: '返金して' };
const selected = { post: post as unknown as Post, marks: [], ownHandle: null, later: [] };

/** What the log holds, newest first. */
let earlier: { action: string; escalatedTo?: string; consulted?: string }[] = [];
/** A log that, like the real one, takes the same id once. */
const entries = new Map<string, LogInput>();
const desk = {
  interactions: {
    async page({ action }: { action: string }) {
      return { rows: earlier.filter((each) => each.action === action) };
    },
    async log(input: LogInput) {
      entries.set(input.id, input);
      return { id: input.id, caseId: 'case-1' };
    },
    undo: async (id: string) => void entries.delete(id),
  },
  agents: {
    all: async () => [
      { id: 'mj', name: '三浦', initials: 'MJ', role: 'agent' },
      { id: 'kt', name: '加藤', initials: 'KT', role: 'lead' },
    ],
  },
} as unknown as Desk;
const side = { copyNote: vi.fn(async (_text: string) => undefined) };
const tell = vi.fn();
const ports = { now: () => new Date('2026-08-24T01:00:00.000Z') };
let toaster: Toaster;
let handover: Handover | undefined;

function Holder() {
  handover = useHandover({
    desk,
    ports,
    side,
    selected,
    profile,
    person: NOBODY,
    book: [MONEY],
    surroundingsRead: true,
    toaster,
    tell,
  });
  return null;
}

async function open() {
  render(null, document.body);
  await act(() =>
    render(
      <LanguageProvider language="ja">
        <TimeZoneProvider zone="Asia/Tokyo">
          <Holder />
        </TimeZoneProvider>
      </LanguageProvider>,
      document.body,
    ),
  );
}

beforeEach(async () => {
  entries.clear();
  earlier = [];
  side.copyNote.mockReset();
  tell.mockClear();
  toaster = createToaster();
  await open();
});
afterEach(() => render(null, document.body));

test('one press logs the hand-over, copies a note with its case, and can be taken back', async () => {
  handover?.handOver(MONEY, '「お金の話」のため');
  await vi.waitFor(() => expect(toaster.toasts.value).toHaveLength(1));
  expect([...entries.values()]).toMatchObject([
    {
      action: 'escalate',
      department: '料金窓口',
      escalatedTo: [MONEY.department, MONEY.contact].filter(Boolean).join(' '),
      note: '「お金の話」のため',
      check: { surroundingsRead: true },
    },
  ]);
  const [note] = side.copyNote.mock.calls[0] ?? [];
  expect(note).toContain('case-1');
  expect(note).toContain('「お金の話」のため');
  toaster.toasts.value[0]?.action?.run();
  await vi.waitFor(() => expect(entries.size).toBe(0));
});

test('a second press before the history shows the first is the same hand-over', async () => {
  handover?.handOver(MONEY, '');
  handover?.handOver(MONEY, '');
  await vi.waitFor(() => expect(side.copyNote).toHaveBeenCalledTimes(2));
  expect(entries.size).toBe(1);
});

test('what was taken back and handed over after all is logged again', async () => {
  const { undo } = desk.interactions;
  const undone: string[] = [];
  vi.spyOn(desk.interactions, 'undo').mockImplementation(async (id) => {
    await undo(id);
    undone.push(id);
  });
  handover?.handOver(MONEY, '');
  await vi.waitFor(() => expect(toaster.toasts.value).toHaveLength(1));
  toaster.toasts.value[0]?.action?.run();
  await vi.waitFor(() => expect(undone).not.toEqual([]));
  handover?.handOver(MONEY, '');
  await vi.waitFor(() => expect(entries.size).toBe(1));
  // Under the id of the undone one the log would keep nothing.
  expect([...entries.keys()]).not.toContain(undone[0]);
});

test('a note that could not be copied was handed to nobody: nothing stays logged', async () => {
  side.copyNote.mockRejectedValueOnce(new Error('denied'));
  handover?.handOver(MONEY, '');
  await vi.waitFor(() => expect(tell).toHaveBeenCalled());
  expect(entries.size).toBe(0);
});

test('a consultation names the colleague in the note and in the entry, beside the reason', async () => {
  await vi.waitFor(() =>
    expect(handover?.takersOf('consult')).toEqual([{ id: 'kt', name: '加藤（^KT・リーダー）' }]),
  );
  await handover?.copyTo('consult', 'kt', '返してよいか');
  expect(toaster.toasts.value).toEqual([]);
  await handover?.copyTo('consult', 'kt', '090-1234-5678に電話してよいか');
  expect(side.copyNote.mock.lastCall?.[0]).toContain('［個人情報を省略］に電話してよいか');
  expect(toaster.toasts.value.at(-1)?.text).toContain('個人情報は申し送りから省きました');
  await handover?.copyTo('consult', 'kt', '返してよいか');
  expect(handover?.wordsOf('consult', 'kt', '返してよいか')).toEqual({
    note: '返してよいか',
    consulted: '加藤（^KT・リーダー）',
  });
  const [note] = side.copyNote.mock.calls[0] ?? [];
  expect(note).toContain('【相談】');
  expect(note).toContain('加藤（^KT・リーダー）');
  expect(note).toContain('返してよいか');
  expect(handover?.takersOf('watch')).toBeNull();
});

test('a verdict keeps who took over: by the book, or in the agent’s own words', async () => {
  expect(handover?.wordsOf('escalate', 'money', '返金')).toEqual({ note: '返金', escalatedTo: '料金窓口' });
  expect(handover?.wordsOf('escalate', '物流 佐藤', '')).toEqual({ note: '', escalatedTo: '物流 佐藤' });
  expect(handover?.wordsOf('escalate', '', '急ぎ')).toEqual({ note: '急ぎ' });
  expect(handover?.wordsOf('skip', '', '広告')).toEqual({ note: '広告' });
  await handover?.copyTo('escalate', '物流 佐藤', '');
  expect(side.copyNote.mock.calls[0]?.[0]).toContain('【引き継ぎ】物流 佐藤');
});

test('a consultation takes a name that is typed in, and the note goes to it', async () => {
  await handover?.copyTo('consult', '広報 田中', '載せてよいか');
  expect(handover?.wordsOf('consult', '広報 田中', '')).toEqual({ note: '', consulted: '広報 田中' });
  const [note] = side.copyNote.mock.calls[0] ?? [];
  expect(note).toContain('【相談】');
  expect(note).toContain('宛先: 広報 田中');
});

test('offers whom earlier entries named, the last first, beside those there are anyway', async () => {
  earlier = [
    { action: 'consult', consulted: '広報 田中' },
    { action: 'consult', consulted: '加藤（^KT・リーダー）' },
    { action: 'consult' },
    { action: 'escalate', escalatedTo: '料金窓口' },
    { action: 'consult', consulted: '法務 林' },
    { action: 'escalate', escalatedTo: '物流 佐藤' },
    { action: 'consult', consulted: '広報 田中' },
  ];
  await open();
  const names = (verdict: 'consult' | 'escalate') => handover?.takersOf(verdict)?.map(({ id }) => id);
  await vi.waitFor(() => expect(names('consult')).toEqual(['kt', '広報 田中', '法務 林']));
  expect(names('escalate')).toEqual(['money', '物流 佐藤']);
});
