// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, expect, test, vi } from 'vitest';
import { SentBreaks } from '@/components/panel/check/sent-breaks';
import { useSentNews } from '@/components/panel/model/outgoing/use-sent-news';
import { LanguageProvider } from '@/components/ui/language';
import { createToaster, type Toaster } from '@/components/ui/toaster';
import { DEFAULT_POLICY, NO_CONTACT_GIVEN } from '@/lib/domain/account';
import type { Interaction } from '@/lib/domain/interaction';
import { raise } from '@/lib/reply/findings/finding';

const FILLED = 'そらモバイルの三浦です。お調べします。^MJ';
const EDITED = 'そらモバイルの三浦です。お調べします。';
const root = document.createElement('div');
afterEach(() => render(null, root));

const entryOf = (text: string, fields: Partial<Interaction> = {}) =>
  ({
    id: 'one',
    updatedAt: '',
    delivery: 'sent',
    agentName: '三浦',
    agentInitials: 'MJ',
    accountId: 'sora',
    post: { site: 'x' },
    parts: [text],
    check: { policyVersion: DEFAULT_POLICY.version },
    ...fields,
  }) as Interaction;
/** A desk that filled `FILLED`. */
const DESK = {
  interactions: { history: async () => [{ row: entryOf(FILLED, { delivery: 'filled' }) }] },
  escalations: { all: async () => [] },
  accounts: {
    find: async () => ({ company: 'そらモバイル', contact: NO_CONTACT_GIVEN, policy: DEFAULT_POLICY }),
  },
};

test('the log entry says which rule, in words', async () => {
  const finding = raise('missing-closing', { values: { closing: '^MJ' } });
  await act(() =>
    render(
      <LanguageProvider language="ja">
        <SentBreaks entry={entryOf(EDITED)} read={async () => [finding]} />
      </LanguageProvider>,
      root,
    ),
  );
  await vi.waitFor(() =>
    expect(root.textContent).toBe('投稿された文が返信ポリシーから外れています:署名 ^MJ がありません。'),
  );
});

const onSent = vi.fn();
function Panel(props: { history: Interaction[]; pending: string | null; toaster: Toaster }) {
  const sources = { desk: DESK, person: { history: props.history }, toaster: props.toaster };
  useSentNews(sources as never, props.pending, onSent);
  return null;
}

function createPanel() {
  const toaster = createToaster();
  const show = (pending: string | null, history: Interaction[]) =>
    act(() =>
      render(
        <LanguageProvider language="ja">
          <Panel history={history} pending={pending} toaster={toaster} />
        </LanguageProvider>,
        root,
      ),
    );
  return { toaster, show };
}

test.each([
  ['what it broke, once an edited reply is seen', EDITED, 'bad', '署名'],
  ['that a clean one was seen', FILLED, 'ok', '投稿を確認'],
] as const)('the agent hears %s', async (_what, text, tone, words) => {
  const { toaster, show } = createPanel();
  await show('one', []);
  await show(null, [entryOf(text)]);
  await vi.waitFor(() => expect(toaster.toasts.value).toMatchObject([{ tone }]));
  expect(toaster.toasts.value[0]?.text).toContain(words);
});

test('each reply is told of once, however often the panel is drawn', async () => {
  const { toaster, show } = createPanel();
  const filled = (id: string) => entryOf(FILLED, { id, delivery: 'filled' });
  const sent = (id: string) => entryOf(FILLED, { id });
  await show('one', [filled('one')]);
  await show('one', [filled('one')]);
  // The next one is under way when the first is seen.
  await show('two', [filled('two'), sent('one')]);
  await show('two', [filled('two'), sent('one')]);
  await show(null, [sent('two'), sent('one')]);
  await show(null, [sent('two'), sent('one')]);
  await vi.waitFor(() => expect(toaster.toasts.value).toHaveLength(2));
  expect(onSent.mock.calls.map(([{ id }]) => id)).toEqual(['one', 'two']);
});

test('nobody is told that a reply was seen which only the agent said is out', async () => {
  const { toaster, show } = createPanel();
  await show('one', [entryOf(FILLED, { delivery: 'filled' })]);
  await show(null, [entryOf(FILLED, { confirmedBy: 'agent' })]);
  await vi.waitFor(() => expect(onSent).toHaveBeenCalled());
  // What it broke is read first, which takes a few turns.
  await new Promise((done) => setTimeout(done, 20));
  expect(toaster.toasts.value).toEqual([]);
});

test('nothing is told of a reply that was taken back, whatever went out before', async () => {
  const { toaster, show } = createPanel();
  const before = entryOf(FILLED, { id: 'before' });
  await show('one', [entryOf(FILLED, { delivery: 'filled' }), before]);
  await show(null, [entryOf(FILLED, { delivery: 'unsent' }), before]);
  await show(null, [before]);
  expect(onSent).not.toHaveBeenCalled();
  expect(toaster.toasts.value).toEqual([]);
});
