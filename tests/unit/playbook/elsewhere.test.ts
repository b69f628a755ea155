import { describe, expect, it } from 'vitest';
import { DEFAULT_POLICY, NO_CONTACT_GIVEN } from '@/lib/domain/account';
import type { Signal } from '@/lib/domain/condition';
import type { Post } from '@/lib/domain/post';
import { chooseTemplates } from '@/lib/playbook/choose';
import { fitCondition } from '@/lib/playbook/fit';
import { findElsewhere } from '@/lib/playbook/grave-signals';
import { proposeSentiment } from '@/lib/playbook/propose-sentiment';

const ACCOUNT = { contact: NO_CONTACT_GIVEN, policy: DEFAULT_POLICY };
const elsewhere = (texts: string[], own: Signal[] = []) => [
  ...findElsewhere(
    texts.map((text) => ({ text })),
    new Set(own),
    ACCOUNT,
  ),
];

describe('other posts of the same person', () => {
  it.each<[string, Signal]>([
    ['もう死にたい', 'self-harm'],
    ['I want to kill myself', 'self-harm'],
    ['バッテリーから発火した', 'danger'],
    ['弁護士に相談します', 'legal'],
    ['店員を殺してやる', 'threat'],
    ['企業からリプいらないです', 'refuses-contact'],
    ['私の番号は090-1234-5678', 'personal-data'],
  ])('「%s」 is not missed: %s', (text, signal) => {
    expect(elsewhere(['晴れ', text])).toContain(signal);
  });

  it('say nothing of what the post is about', () => {
    expect(
      elsewhere(['返金されない', '神対応でした', '全然つながらない', 'まだ中学生です', '腹が立つ']),
    ).toEqual([]);
  });

  it('are not named where the post says it itself', () => {
    expect(elsewhere(['弁護士に相談します', 'もう死にたい'], ['legal'])).toEqual(['self-harm']);
  });

  it('go on refusing after a lifted refusal where nobody can say that they were written before it', () => {
    const refusing = { text: '企業からリプいらないです' };
    const liftedAt = '2026-11-02T00:00:00.000Z';
    const refuses = (written: Partial<Pick<Post, 'postedAt'>>) =>
      findElsewhere([{ ...refusing, ...written }], new Set(), ACCOUNT, liftedAt).has('refuses-contact');
    expect(refuses({ postedAt: null })).toBe(true);
    expect(refuses({})).toBe(true);
    expect(refuses({ postedAt: '2026-11-03T00:00:00.000Z' })).toBe(true);
    expect(refuses({ postedAt: '2026-11-01T00:00:00.000Z' })).toBe(false);
  });

  it('go by the words of the desk', () => {
    const { signalWords } = DEFAULT_POLICY;
    const policy = { ...DEFAULT_POLICY, signalWords: { ...signalWords, danger: { own: ['煙が'], off: [] } } };
    expect([...findElsewhere([{ text: '煙がもくもく' }], new Set(), { ...ACCOUNT, policy })]).toEqual([
      'danger',
    ]);
  });

  it('hold no personal data where they name the desk’s own number', () => {
    const contact = { ...NO_CONTACT_GIVEN, phones: ['090-1234-5678'] };
    const others = [{ text: '090-1234-5678に電話したけどつながらない' }];
    expect([...findElsewhere(others, new Set(), ACCOUNT)]).toEqual(['personal-data']);
    expect([...findElsewhere(others, new Set(), { ...ACCOUNT, contact })]).toEqual([]);
  });

  it('silence templates, and the reason names them', () => {
    const signals = new Set<Signal>(['trouble', 'self-harm']);
    const situation = {
      site: 'x' as const,
      signals,
      elsewhere: new Set<Signal>(['self-harm']),
      marks: [],
      lists: [],
    };
    const when = { sites: [], signals: [...signals], categories: [], styles: [] };
    const template = { id: '1', enabled: true, action: 'reply' as const, when };
    expect(chooseTemplates([template], situation)).toEqual([]);
    expect(fitCondition(when, situation)?.why).toEqual([
      { code: 'signal', signal: 'self-harm', elsewhere: true },
      { code: 'signal', signal: 'trouble' },
    ]);
  });

  it('do not judge how this one sounds, but a life at stake is no matter for figures', () => {
    expect(proposeSentiment(['praise', 'legal'], ['legal'])).toBe('positive');
    expect(proposeSentiment(['praise', 'legal'], [])).toBe('negative');
    expect(proposeSentiment(['praise', 'self-harm'], ['self-harm'])).toBeNull();
  });
});
