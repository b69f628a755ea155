// @vitest-environment jsdom
import { render } from 'preact';
import { afterEach, describe, expect, test } from 'vitest';
import { recordCheck } from '@/components/panel/model/record-check';
import { useVerdicts, type VerdictControl } from '@/components/panel/model/use-verdicts';
import type { Desk } from '@/lib/desk/desk';
import type { Correction, LogInput } from '@/lib/desk/log/log-input';
import { DEFAULT_POLICY } from '@/lib/domain/account';
import { VERDICTS } from '@/lib/domain/interaction';
import type { Post } from '@/lib/domain/post';

/** A log that, like the real one, takes the same id once. */
function fakeDesk() {
  const entries = new Map<string, { action: string; note: string }>();
  const checks: LogInput['check'][] = [];
  const interactions = {
    async log({ id, action, note, check }: LogInput) {
      checks.push(check);
      // The real one takes a moment, too.
      await new Promise((resolve) => setTimeout(resolve));
      if (!entries.has(id)) entries.set(id, { action, note });
    },
    async correct(id: string, { note = '' }: Correction) {
      entries.set(id, { action: entries.get(id)?.action ?? 'missing', note });
    },
    async undo(id: string) {
      entries.delete(id);
    },
  };
  return { entries, checks, desk: { interactions } as unknown as Desk };
}

const base = {
  post: {} as Post,
  marks: [],
  agent: { id: 'a', name: '三浦', initials: 'MJ' },
  account: { id: 'c', handles: [] },
};

const RECORD = recordCheck(DEFAULT_POLICY, true, new Date('2026-11-21T05:00:00.000Z'));

/** The hook as the dock holds it: the newest answer, after each change. */
function Holder({ desk, hold }: { desk: Desk; hold: (control: VerdictControl) => void }) {
  hold(useVerdicts(desk, base, () => RECORD));
  return null;
}

function mount() {
  const { entries, checks, desk } = fakeDesk();
  const held: VerdictControl[] = [];
  render(<Holder desk={desk} hold={(control) => held.push(control)} />, document.body);
  const verdicts = () => {
    const control = held.at(-1);
    if (control === undefined) throw new Error('not rendered');
    return control;
  };
  return { verdicts, logged: () => [...entries.values()], checks };
}

afterEach(() => render(null, document.body));

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

  test('a note given up leaves nothing', async () => {
    const { verdicts, logged } = mount();
    await verdicts().decide('note');
    await verdicts().undo();
    expect(logged()).toEqual([]);
  });
});
