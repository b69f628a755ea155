// @vitest-environment jsdom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, test } from 'vitest';
import { recordCheck } from '@/components/panel/model/check/record-check';
import { useVerdicts, type VerdictControl } from '@/components/panel/model/verdict/use-verdicts';
import type { Desk } from '@/lib/desk/desk';
import type { Correction, LogInput } from '@/lib/desk/log/log-input';
import { DEFAULT_POLICY } from '@/lib/domain/account';
import type { ErasedPerson } from '@/lib/domain/erased-person';
import { VERDICTS } from '@/lib/domain/interaction';
import type { Post } from '@/lib/domain/post';
import { makePost } from '../overlay/fake-page';

/** A log that, like the real one, takes the same id once. */
function fakeDesk() {
  const entries = new Map<string, { action: string; note: string }>();
  const checks: LogInput['check'][] = [];
  /** Verdicts that it does not take. */
  const refused = new Set<string>();
  const interactions = {
    async log({ id, action, note, check }: LogInput) {
      checks.push(check);
      // The real one takes a moment, too.
      await new Promise((resolve) => setTimeout(resolve));
      if (refused.has(action)) throw new Error('not logged');
      if (!entries.has(id)) entries.set(id, { action, note });
    },
    async correct(id: string, { note = '' }: Correction) {
      entries.set(id, { action: entries.get(id)?.action ?? 'missing', note });
    },
    async undo(id: string) {
      entries.delete(id);
    },
  };
  const told = new Set<(person: ErasedPerson) => void>();
  const authors: Pick<Desk['authors'], 'heedErase'> = { heedErase: (callback) => told.add(callback) };
  return {
    entries,
    checks,
    refused,
    desk: { interactions, authors } as unknown as Desk,
    /** As the desk page does, in another window. */
    erase(person: ErasedPerson) {
      entries.clear();
      for (const callback of told) callback(person);
    },
  };
}

const base = {
  post: makePost('1', 'misaki', '圏外です'),
  marks: [],
  agent: { id: 'a', name: '三浦', initials: 'MJ' },
  account: { id: 'c', handles: [] },
};

const RECORD = recordCheck(DEFAULT_POLICY, true, new Date('2026-11-21T05:00:00.000Z'));

/** The hook as the dock holds it: the newest answer, after each change. */
function Holder(props: {
  desk: Desk;
  post: Post;
  agent: LogInput['agent'];
  hold: (control: VerdictControl) => void;
}) {
  const { desk, post, agent } = props;
  props.hold(useVerdicts(desk, { ...base, post, agent }, () => RECORD));
  return null;
}

function mount({ entries, checks, desk } = fakeDesk(), post: Post = base.post) {
  const held: VerdictControl[] = [];
  const hold = (control: VerdictControl) => held.push(control);
  const seat = (agent: LogInput['agent']) =>
    act(() => render(<Holder desk={desk} post={post} agent={agent} hold={hold} />, document.body));
  seat(base.agent);
  const verdicts = () => {
    const control = held.at(-1);
    if (control === undefined) throw new Error('not rendered');
    return control;
  };
  return { verdicts, logged: () => [...entries.values()], checks, seat };
}

const leave = () => render(null, document.body);
afterEach(leave);

describe('deciding without a reply', () => {
  test('a note saved twice in one breath is one entry', async () => {
    const { verdicts, logged } = mount();
    await verdicts().decide('note');
    await Promise.all([verdicts().keep({ note: '電話で解決' }), verdicts().keep({ note: '電話で解決' })]);
    expect(logged()).toEqual([{ action: 'note', note: '電話で解決' }]);
  });

  test.each(VERDICTS)('%s logs whether the posts around were read', async (verdict) => {
    const { verdicts, checks } = mount();
    await verdicts().decide(verdict);
    if (verdict === 'note') await verdicts().keep({ note: '電話で解決' });
    expect(checks).toEqual([RECORD]);
    expect(RECORD).toMatchObject({ surroundingsRead: true, outsideHours: true, override: null });
    const unread = recordCheck(DEFAULT_POLICY, false, new Date('2026-11-20T05:00:00.000Z'));
    expect(unread).toMatchObject({ surroundingsRead: false, outsideHours: false });
  });

  test('a reason corrects the entry that is logged already', async () => {
    const { verdicts, logged } = mount();
    await Promise.all([verdicts().decide('watch'), verdicts().decide('watch')]);
    await verdicts().keep({ note: '様子を見る' });
    expect(logged()).toEqual([{ action: 'watch', note: '様子を見る' }]);
  });

  test('a reason kept before the log has answered corrects the entry all the same', async () => {
    const { verdicts, logged } = mount();
    await Promise.all([verdicts().decide('watch'), verdicts().keep({ note: '様子を見る' })]);
    expect(logged()).toEqual([{ action: 'watch', note: '様子を見る' }]);
  });

  test('what is done with one verdict leaves the one open that was pressed since', async () => {
    const log = fakeDesk();
    log.refused.add('escalate');
    const { verdicts } = mount(log);
    const failing = expect(verdicts().decide('escalate')).rejects.toThrow();
    const watching = verdicts().decide('watch');
    await failing;
    await watching;
    expect(verdicts().open).toBe('watch');
    await Promise.all([verdicts().keep({ note: '様子を見る' }), verdicts().decide('skip')]);
    expect(verdicts().open).toBe('skip');
    verdicts().close();
  });

  test('a second decision on the post is a second entry, and undo takes back that one only', async () => {
    const { verdicts, logged } = mount();
    await verdicts().decide('watch');
    await verdicts().decide('skip');
    expect(verdicts().open).toBe('skip');
    await verdicts().undo();
    expect(logged()).toEqual([{ action: 'watch', note: '' }]);
    expect(verdicts().open).toBeNull();
  });

  test('undone before the log has answered, it is undone', async () => {
    const { verdicts, logged } = mount();
    const deciding = verdicts().decide('skip');
    await verdicts().undo();
    await deciding;
    expect(logged()).toEqual([]);
  });

  test('words begun are there again after a look at another page, and are kept once', async () => {
    const log = fakeDesk();
    const words = { reason: '折り返しは夕方', taker: null };
    const here = mount(log);
    await here.verdicts().decide('note');
    here.verdicts().write(words);
    leave();
    expect(mount(log, makePost('2', 'kenta', '遅い')).verdicts().open).toBeNull();
    leave();
    const again = mount(log);
    expect(again.verdicts()).toMatchObject({ open: 'note', words });
    await again.verdicts().keep({ note: words.reason });
    expect(again.logged()).toEqual([{ action: 'note', note: words.reason }]);
    leave();
    expect(mount(log).verdicts()).toMatchObject({ open: null, words: { reason: '' } });
  });

  test('whoever was chosen to take over is there again after a look at another page, without a word', async () => {
    const log = fakeDesk();
    const words = { reason: '', taker: { id: 'billing', name: '' } };
    const here = mount(log);
    await here.verdicts().decide('escalate');
    here.verdicts().write(words);
    leave();
    expect(mount(log).verdicts()).toMatchObject({ open: 'escalate', words });
  });

  test('a verdict without words asks for none any more after a look at another page', async () => {
    const log = fakeDesk();
    const here = mount(log);
    await here.verdicts().decide('skip');
    here.verdicts().write({ reason: '広', taker: null });
    here.verdicts().write({ reason: '', taker: null });
    leave();
    expect(mount(log).verdicts().open).toBeNull();
  });

  test('words typed for one verdict stand with the next, whom they named does not', async () => {
    const { verdicts } = mount();
    await verdicts().decide('consult');
    verdicts().write({ reason: '返してよいか', taker: { id: 'kt', name: '' } });
    await verdicts().decide('skip');
    expect(verdicts().words).toEqual({ reason: '返してよいか', taker: null });
    verdicts().close();
  });

  test('words carried over to another verdict come back with the entry of that one', async () => {
    const log = fakeDesk();
    const here = mount(log);
    await here.verdicts().decide('watch');
    here.verdicts().write({ reason: '夕方にもう一度', taker: null });
    await here.verdicts().decide('skip');
    leave();
    const again = mount(log);
    expect(again.verdicts()).toMatchObject({ open: 'skip', words: { reason: '夕方にもう一度' } });
    await again.verdicts().undo();
    expect(again.logged()).toEqual([{ action: 'watch', note: '' }]);
  });

  test('a verdict that could not be logged leaves the one before with its words', async () => {
    const log = fakeDesk();
    const { verdicts, logged } = mount(log);
    const words = { reason: '折り返しは夕方', taker: { id: 'kt', name: '' } };
    await verdicts().decide('note');
    verdicts().write(words);
    log.refused.add('skip');
    await expect(verdicts().decide('skip')).rejects.toThrow();
    expect(verdicts()).toMatchObject({ open: 'note', words });
    await verdicts().keep({ note: words.reason });
    expect(logged()).toEqual([{ action: 'note', note: words.reason }]);
  });

  test('whoever sits down next sees and mends nothing that a colleague began', async () => {
    const log = fakeDesk();
    const { verdicts, logged, seat } = mount(log);
    const words = { reason: '夕方にもう一度', taker: null };
    await verdicts().decide('watch');
    verdicts().write(words);
    seat({ id: 'b', name: '川口', initials: 'KT' });
    expect(verdicts()).toMatchObject({ open: null, words: { reason: '' } });
    await verdicts().undo();
    expect(logged()).toEqual([{ action: 'watch', note: '' }]);
    seat(base.agent);
    expect(verdicts()).toMatchObject({ open: 'watch', words });
    verdicts().close();
  });

  test.each(['skip', 'note'] as const)(
    'words begun with %s about an erased person are gone at once, those about others stay',
    async (verdict) => {
      const log = fakeDesk();
      const words = { reason: '本人から電話あり', taker: null };
      const other = makePost('2', 'kenta', '遅い');
      for (const post of [base.post, other]) {
        const { verdicts } = mount(log, post);
        await verdicts().decide(verdict);
        verdicts().write(words);
        leave();
      }
      log.erase({ keys: ['practice:misaki'], postKeys: [] });
      expect(mount(log).verdicts()).toMatchObject({ open: null, words: { reason: '' } });
      leave();
      expect(mount(log, other).verdicts()).toMatchObject({ open: verdict, words });
    },
  );

  test('what is being written about a person while they are erased is gone, too', async () => {
    const log = fakeDesk();
    const { verdicts, logged } = mount(log);
    await verdicts().decide('note');
    await act(() => verdicts().write({ reason: '本人から電話あり', taker: null }));
    await act(() => log.erase({ keys: [], postKeys: ['practice:1'] }));
    expect(verdicts()).toMatchObject({ open: null, words: { reason: '' } });
    await verdicts().keep({ note: '本人から電話あり' });
    expect(logged()).toEqual([]);
  });

  test('what is written stands in the strip at once', async () => {
    const { verdicts } = mount();
    const words = { reason: '広', taker: null };
    await verdicts().decide('skip');
    await act(() => verdicts().write(words));
    expect(verdicts().words).toEqual(words);
    verdicts().close();
  });

  test('a note given up leaves nothing', async () => {
    const { verdicts, logged } = mount();
    await verdicts().decide('note');
    await verdicts().undo();
    expect(logged()).toEqual([]);
  });
});
