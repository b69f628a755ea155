import { describe, expect, it } from 'vitest';
import { DEFAULT_POLICY, NO_CONTACT_GIVEN } from '@/lib/domain/account';
import type { Signal } from '@/lib/domain/condition';
import { SIGNAL_LISTS, type SignalList } from '@/lib/domain/policy/attention';
import type { WordList } from '@/lib/domain/policy/word-list';
import { findListed } from '@/lib/playbook/find-listed';
import { findOwed } from '@/lib/playbook/owed';
import { findRefusal } from '@/lib/playbook/refusal';
import { computeSignals } from '@/lib/playbook/signals';
import { surroundingsLink } from '@/lib/playbook/surroundings';
import { STARTER_PATTERNS, STARTER_WORDS } from '@/lib/playbook/words/starter-words';
import { foldPlain } from '@/lib/reply/fold';
import { NOW } from './playbook-fixtures';

const NOBODY = { noContact: false, interactions: [] };
const ACCOUNT = { contact: NO_CONTACT_GIVEN, policy: DEFAULT_POLICY };

function signalsOf(text: string, rest: Partial<Parameters<typeof computeSignals>[0]> = {}): Set<Signal> {
  return computeSignals({ post: { text, title: null }, marks: [], history: NOBODY, now: NOW, ...rest });
}

describe('what a post calls for', () => {
  it.each<[string, Signal]>([
    ['もう死にたい。スマホも解約できないし', 'self-harm'],
    ['Your support makes me want to die', 'self-harm'],
    ['充電器から煙が出た。怖すぎる', 'danger'],
    ['The battery exploded last night', 'danger'],
    ['弁護士に相談します', 'legal'],
    ['消費生活センターに電話した', 'legal'],
    ['I am taking legal action', 'legal'],
    ['ふざけるな。三日も待たせて', 'angry'],
    ['Absolutely furious with this company', 'angry'],
    ['入院中の母の電話がつながらない', 'sensitive'],
    ['中学生です。解約ってできますか', 'sensitive'],
    ['My dad passed away and I need to close his line', 'sensitive'],
    ['公式アカウントは話しかけないでほしい', 'refuses-contact'],
    ['Please do not contact me again', 'refuses-contact'],
  ])('%s → %s', (text, signal) => {
    expect(signalsOf(text)).toContain(signal);
  });

  it.each<[string, Signal]>([
    ['推しが炎上してて燃え尽きた', 'danger'],
    ['My Fire TV keeps dropping', 'danger'],
    ['The issue is with my SIM', 'legal'],
    ['訴求力のある広告だった', 'legal'],
    ['電話つながらなくて返信もできない', 'refuses-contact'],
    ['高校の前の店で買った', 'sensitive'],
    ['スピードが遅くて困る', 'angry'],
  ])('%s is not %s', (text, signal) => {
    expect(signalsOf(text)).not.toContain(signal);
  });

  const withWords = (list: SignalList, words: Partial<WordList>) => {
    const signalWords = { ...DEFAULT_POLICY.signalWords, [list]: { own: [], off: [], ...words } };
    return { account: { ...ACCOUNT, policy: { ...DEFAULT_POLICY, signalWords } } };
  };

  it.each(SIGNAL_LISTS)('hears the desk’s own words: %s', (list) => {
    const lure = list === 'spam' ? '副業で稼げる #a #b #c #d ' : '';
    const text = `${lure}オンブズマンのこと`;
    const before = signalsOf(text);
    const added = [...signalsOf(text, withWords(list, { own: ['オンブズマン'] }))].filter(
      (signal) => !before.has(signal),
    );
    const named = { refusal: 'refuses-contact', solved: 'may-be-solved', spam: 'spam-like' } as const;
    expect(added).toContain(Object.hasOwn(named, list) ? named[list as keyof typeof named] : list);
  });

  it.each(SIGNAL_LISTS)('hears no starter word that is off: %s', (list) => {
    for (const word of STARTER_WORDS[list]) {
      expect(findListed(foldPlain(word), list, { own: [], off: [word] })).not.toBe(word);
    }
    const examples = (STARTER_PATTERNS[list] ?? []).map(({ example }) => example);
    const every = { own: [], off: [...STARTER_WORDS[list], ...examples] };
    expect(findListed(foldPlain(every.off.join('、')), list, every)).toBeUndefined();
    expect(findListed(foldPlain(every.off.join('、')), list)).toBeDefined();
  });

  it.each(
    SIGNAL_LISTS.flatMap((list) =>
      (STARTER_PATTERNS[list] ?? []).map(({ example }) => [list, example] as const),
    ),
  )('hears a turn of phrase until it is off, under its example: %s %s', (list, example) => {
    const words = [...STARTER_WORDS[list]];
    expect(findListed(foldPlain(example), list, { own: [], off: words })).toBe(example);
    expect(findListed(foldPlain(example), list, { own: [], off: [...words, example] })).toBeUndefined();
  });

  it('lets a desk take thanks in a later post for thanks', () => {
    const later = [{ text: 'ありがとう' }];
    expect(signalsOf('電波が悪い', { later })).toContain('may-be-solved');
    const off = withWords('solved', { off: ['ありがとう'] });
    expect(signalsOf('電波が悪い', { later, ...off })).not.toContain('may-be-solved');
  });

  it('takes a threat for anger, in the desk’s own words as well, and for neither when it is off', () => {
    expect([...signalsOf('店ごと爆破してやる')].toSorted()).toEqual(['angry', 'first-contact', 'threat']);
    const own = withWords('threat', { own: ['覚えておけ'] });
    expect([...signalsOf('覚えておけ', own)]).toEqual(expect.arrayContaining(['threat', 'angry']));
    const off = signalsOf('店ごと爆破してやる', withWords('threat', { off: ['爆破してやる'] }));
    expect(off).not.toContain('threat');
    expect(off).not.toContain('angry');
  });

  it.each(['https://…', '#a #b #c #d'])('counts %s beside two kinds of lures until it is off', (sign) => {
    const text = `副業で稼げる、フォロバ100 相互フォロー ${sign}`;
    expect(signalsOf(text)).toContain('spam-like');
    expect(signalsOf(text, withWords('spam', { off: [sign] }))).not.toContain('spam-like');
  });

  it('takes the desk at its word where a starter word would be harmless', () => {
    expect(signalsOf('そらモバイル炎上中')).not.toContain('danger');
    expect(signalsOf('そらモバイル炎上中', withWords('danger', { own: ['炎上'] }))).toContain('danger');
  });

  it('knows the desk’s hours, and is silent about them without a policy', () => {
    expect(signalsOf('遅い', { account: ACCOUNT })).toContain('outside-hours');
    expect(signalsOf('遅い')).not.toContain('outside-hours');
    const tuesday = new Date('2026-11-24T01:00:00.000Z');
    expect(signalsOf('遅い', { account: ACCOUNT, now: tuesday })).not.toContain('outside-hours');
  });

  it('calls a ping-pong what the desk does', () => {
    const act = { action: 'reply', status: 'waiting', caseId: 'c', delivery: 'sent' } as const;
    const interactions = [1, 2].map((hour) => ({
      ...act,
      occurredAt: new Date(NOW.getTime() - hour * 3_600_000).toISOString(),
    }));
    const history = { noContact: false, interactions };
    const policy = { ...DEFAULT_POLICY, pingPong: { answers: 2, hours: 3 } };
    expect(signalsOf('まだです', { history, account: { ...ACCOUNT, policy } })).toContain('ping-pong');
    expect(signalsOf('まだです', { history })).not.toContain('ping-pong');
  });
});

describe('an answer that was promised', () => {
  const due = '2026-11-24T09:00:00.000Z';
  const ack = {
    action: 'ack',
    status: 'waiting',
    caseId: 'c1',
    delivery: 'sent',
    occurredAt: '2026-11-21T01:00:00.000Z',
    answerDueAt: due,
  } as const;
  const reply = {
    ...ack,
    action: 'reply',
    occurredAt: '2026-11-24T02:00:00.000Z',
    answerDueAt: undefined,
  } as const;
  const { answerDueAt: _none, ...plainReply } = reply;

  it('is owed until somebody replies in that case', () => {
    expect(findOwed([ack], NOW)).toEqual([{ entry: ack, dueAt: due, isOverdue: false, unseen: null }]);
    expect(findOwed([ack], new Date('2026-11-25T00:00:00.000Z'))[0]?.isOverdue).toBe(true);
    expect(findOwed([plainReply, ack], NOW)).toEqual([]);
    expect(findOwed([ack, { ...plainReply, caseId: 'c2' }], NOW)).toHaveLength(1);
    expect(findOwed([ack, { ...plainReply, delivery: 'unsent' }], NOW)).toHaveLength(1);
    expect(findOwed([{ ...ack, delivery: 'unsent' }], NOW)).toEqual([]);
    expect(findOwed([ack, { ...plainReply, action: 'note', status: 'solved', delivery: null }], NOW)).toEqual(
      [],
    );
  });

  it('stays in sight while the answer is filled and not seen going out', () => {
    const filled = { ...plainReply, delivery: 'filled' } as const;
    expect(findOwed([ack, filled], NOW)).toMatchObject([
      { entry: ack, dueAt: due, unseen: { what: 'answer', entry: filled } },
    ]);
    const thanks = { ...filled, action: 'thanks', status: 'solved' } as const;
    expect(findOwed([ack, thanks], NOW)[0]?.unseen?.what).toBe('answer');
    expect(findOwed([ack, filled, { ...plainReply, occurredAt: '2026-11-24T03:00:00.000Z' }], NOW)).toEqual(
      [],
    );
  });

  it('says that the acknowledgement itself was not seen going out', () => {
    const filled = { ...ack, delivery: 'filled' } as const;
    expect(findOwed([filled], NOW)[0]?.unseen).toEqual({ what: 'promise', entry: filled });
    const again = { ...ack, occurredAt: '2026-11-22T01:00:00.000Z', answerDueAt: '2026-11-25T09:00:00.000Z' };
    expect(findOwed([filled, again], NOW)).toMatchObject([{ entry: again, unseen: null }]);
  });

  it('is not put off by a second promise, but opened anew by an answer that promises more', () => {
    const again = { ...ack, occurredAt: '2026-11-22T01:00:00.000Z', answerDueAt: '2026-11-25T09:00:00.000Z' };
    expect(findOwed([ack, again], NOW)).toMatchObject([{ dueAt: due }]);
    expect(findOwed([ack, { ...plainReply, answerDueAt: again.answerDueAt }], NOW)).toMatchObject([
      { dueAt: again.answerDueAt, unseen: null },
    ]);
  });

  it('puts the most urgent first and is a signal', () => {
    const sooner = { ...ack, caseId: 'c2', answerDueAt: '2026-11-23T09:00:00.000Z' };
    expect(findOwed([ack, sooner], NOW).map(({ entry }) => entry.caseId)).toEqual(['c2', 'c1']);
    expect(signalsOf('まだ？', { history: { noContact: false, interactions: [ack] } })).toContain('promised');
    const cases = [{ id: 'c1', status: 'solved' }] as const;
    const history = { noContact: false, interactions: [ack], cases };
    expect(signalsOf('まだ？', { history })).not.toContain('promised');
  });
});

describe('a refusal', () => {
  it('is quoted as the reason', () => {
    expect(findRefusal('企業の人はリプしないでください')).toBe('リプしないで');
    expect(findRefusal('お客様より「今後の連絡はお断り」とのこと')).toBe('今後の連絡はお断り');
    expect(findRefusal('連絡ください')).toBeUndefined();
  });
});

describe('the posts around', () => {
  const author = { key: 'x:misaki', idKey: null, name: 'みさき', handle: 'misaki', url: null };
  const PLACE = { kind: 'post', permalink: null } as const;
  it('are searched from two days before to three after', () => {
    const link = surroundingsLink({ ...PLACE, site: 'x', author, postedAt: '2026-11-21T20:00:00.000Z' });
    expect(new URL(link ?? '').searchParams.get('q')).toBe('from:misaki since:2026-11-19 until:2026-11-25');
    expect(new URL(link ?? '').searchParams.get('f')).toBe('live');
  });

  it.each([
    { site: 'practice', author, postedAt: '2026-11-21T20:00:00.000Z' },
    { site: 'x', author: null, postedAt: '2026-11-21T20:00:00.000Z' },
    { site: 'x', author, postedAt: null },
    { site: 'x', author: { ...author, handle: 'a OR from:b' }, postedAt: '2026-11-21T20:00:00.000Z' },
  ] as const)('have no link where something is unknown: %j', (post) => {
    expect(surroundingsLink({ ...PLACE, ...post })).toBeNull();
  });
});
