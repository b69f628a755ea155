import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findAccountProblems } from '@/components/desk/settings/policy/account-problems';
import { checkSample, type Sample } from '@/components/desk/settings/policy/check-sample';
import { findPolicyProblems } from '@/components/desk/settings/policy/find-problems';
import { listPolicyVersions } from '@/components/desk/settings/policy/policy-versions';
import { readClockTime } from '@/components/desk/settings/policy/read-clock-time';
import { readWords } from '@/components/desk/settings/policy/read-words';
import { SECTION_FIELDS } from '@/components/desk/settings/policy/sections';
import { standardOf } from '@/components/desk/settings/policy/standard-of';
import { DEFAULT_POLICY, DEFAULT_POLICY_EN, NO_CONTACT_GIVEN, type Policy } from '@/lib/domain/account';
import { POLICY_FIELDS } from '@/lib/domain/policy/policy';

const WEEK = DEFAULT_POLICY.hours.week;
const ROAMING = { name: 'roaming', title: '', url: 'https://sora.example/1' };
const changed = (changes: Partial<Policy>): Policy => ({ ...DEFAULT_POLICY, ...changes });
const problemsOf = (changes: Partial<Policy>) =>
  findPolicyProblems(changed(changes)).map(({ path, text }) => [path, text]);

describe('the policy form', () => {
  it('asks for every decision of the desk in exactly one section', () => {
    expect(Object.values(SECTION_FIELDS).flat().toSorted()).toEqual(POLICY_FIELDS.toSorted());
  });

  it.each([DEFAULT_POLICY, DEFAULT_POLICY_EN])('finds nothing wrong in what a desk begins with', (policy) => {
    expect(findPolicyProblems(policy)).toEqual([]);
  });

  it('takes a link into the opening that the books have, and no other', () => {
    const form = { topic: '料金', formUrl: 'https://sora.example/money', enabled: true };
    const linked = changed({ opening: '{{faq.roaming.url}} {{form.料金.url}}', faq: [ROAMING] });
    expect(findPolicyProblems(linked, [form])).toEqual([]);
    expect(findPolicyProblems(linked)).toEqual([]);
    expect(findPolicyProblems(linked, [{ ...form, formUrl: '' }])).toMatchObject([
      { path: 'opening', text: 'wrong.no-link', values: { snippet: '{{form.料金.url}}' } },
    ]);
  });

  it.each<[Partial<Policy>, string, string]>([
    [{ limit: Number.NaN }, 'limit', 'wrong.number'],
    [{ maxParts: 21 }, 'maxParts', 'wrong.too-big'],
    [{ opening: '{{会社の名前}}です' }, 'opening', 'wrong.template'],
    [{ closing: '^{{agent.initials' }, 'closing', 'wrong.template'],
    [{ opening: 'そらです {{faq.roaming.url}} ' }, 'opening', 'wrong.no-link'],
    [{ courtesy: '失'.repeat(101) }, 'courtesy', 'wrong.too-long'],
    [{ greeting: '{{author.name}}さん、おはようございます。' }, 'greeting', 'wrong.greeting-empty'],
    [{ greeting: '{{?天気}}ですね。' }, 'greeting', 'wrong.greeting-empty'],
    [{ hours: { ...DEFAULT_POLICY.hours, week: Array(7).fill(null) } }, 'greeting', 'wrong.greeting-empty'],
    [{ hours: { ...DEFAULT_POLICY.hours, timeZone: 'Asia/Tokio' } }, 'hours.timeZone', 'wrong.zone'],
    [
      { hours: { ...DEFAULT_POLICY.hours, week: WEEK.with(1, { from: '9:3', to: '18:00' }) } },
      'hours.week.1.from',
      'wrong.clock',
    ],
    [
      { hours: { ...DEFAULT_POLICY.hours, week: WEEK.with(1, { from: '18:00', to: '09:00' }) } },
      'hours.week.1.to',
      'wrong.clock-order',
    ],
    [{ hours: { ...DEFAULT_POLICY.hours, closedDays: ['大晦日'] } }, 'hours.closedDays.0', 'wrong.date'],
    [
      { hours: { ...DEFAULT_POLICY.hours, extended: { reason: ' ' } } },
      'hours.extended.reason',
      'wrong.empty',
    ],
    [{ words: [{ kind: 'banned', word: '', instead: '' }] }, 'words.0.word', 'wrong.empty'],
    [{ links: { ...DEFAULT_POLICY.links, allowed: ['ヘルプ'] } }, 'links.allowed.0', 'wrong.host'],
    [{ hashtags: [{ tag: '#空 白', purpose: '', category: '' }] }, 'hashtags.0.tag', 'wrong.hashtag'],
    [{ faq: [{ ...ROAMING, name: ' ' }] }, 'faq.0.name', 'wrong.empty'],
    [{ faq: [{ ...ROAMING, name: '海外｝' }] }, 'faq.0.name', 'wrong.faq-name'],
    [{ faq: [{ ...ROAMING, url: 'http://sora.example/1' }] }, 'faq.0.url', 'wrong.url'],
    [{ faq: [ROAMING, { ...ROAMING, name: 'ＲＯＡＭＩＮＧ ' }] }, 'faq.1.name', 'wrong.faq-twice'],
    [{ caps: [{ kind: 'faq', near: 9, most: 3 }] }, 'caps.0.most', 'wrong.cap-order'],
  ])('says where and what is wrong: %j', (changes, path, text) => {
    expect(problemsOf(changes)).toEqual([[path, text]]);
  });

  it('refuses an account without a name or with an address of no company', () => {
    const account = { id: '', company: ' ', handles: [], contact: NO_CONTACT_GIVEN, policy: DEFAULT_POLICY };
    const contact = { email: '三浦', url: 'http://example.com', phones: ['1'] };
    expect(findAccountProblems({ ...account, contact }).map(({ path }) => path)).toEqual([
      'company',
      'contact.email',
      'contact.url',
      'contact.phones.0',
    ]);
  });

  it('measures changes against the default the desk began with, whatever the page speaks', () => {
    expect(standardOf(changed({ limit: 4_000, closing: '' }))).toBe(DEFAULT_POLICY);
    expect(standardOf({ ...DEFAULT_POLICY_EN, limit: 4_000 })).toBe(DEFAULT_POLICY_EN);
  });
});

describe('what is typed', () => {
  it.each([
    ['9', '09:00'],
    ['９：３０', '09:30'],
    ['930', '09:30'],
    ['1830', '18:30'],
    ['9時', '09:00'],
    ['9時30分', '09:30'],
    ['24:00', '24:00'],
    ['ひる', 'ひる'],
  ])('as a time, %s is meant as %s', (typed, time) => {
    expect(readClockTime(typed)).toBe(time);
  });

  it('as words comes with its replacements, from a table or by hand', () => {
    const text = 'すいません\t申し訳ございません\n了解です→承知いたしました\n\n絶対, \nすいません,二度目';
    expect(readWords(text, 'banned')).toEqual([
      { kind: 'banned', word: 'すいません', instead: '申し訳ございません' },
      { kind: 'banned', word: '了解です', instead: '承知いたしました' },
      { kind: 'banned', word: '絶対', instead: '' },
    ]);
  });

  it('as words never yields what a policy would not take for being empty or twice', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const rules = readWords(text, 'tone');
        expect(rules.every(({ word }) => word.trim() !== '')).toBe(true);
        expect(new Set(rules.map(({ word }) => word)).size).toBe(rules.length);
      }),
    );
  });
});

describe('the preview', () => {
  const sample = (
    body: string,
    policy: Policy,
    stage: Sample['stage'] = 'first',
    site: Sample['site'] = 'x',
    surroundingsRead = true,
  ) =>
    checkSample({
      body,
      account: { company: 'そらモバイル', contact: NO_CONTACT_GIVEN, policy },
      forms: ['https://forms.example/refund'],
      agent: { name: '三浦', initials: 'MJ' },
      values: { 'company.name': 'そらモバイル', 'agent.name': '三浦', 'agent.initials': 'MJ' },
      site,
      stage,
      surroundingsRead,
      now: new Date('2026-08-25T02:00:00.000Z'),
    });
  const textOf = (body: string, policy: Policy, stage?: Sample['stage']) =>
    sample(body, policy, stage)
      .composition.parts.map(({ text }) => text)
      .join('');

  it('shows the reply with what the form says now', () => {
    const policy = changed({ closing: '（担当 {{担当者}}）' });
    expect(textOf('ご案内いたします。', policy)).toBe(
      'そらモバイルの三浦です。ご案内いたします。（担当 三浦）',
    );
    expect(textOf('ご案内いたします。', policy, 'unasked')).toContain('突然失礼します。');
  });

  it('shows a later reply of a case, the limit of each site, and what is said while the posts around are unread', () => {
    const policy = changed({ openingWhen: { timeline: 'first', blog: 'first' }, surroundings: 'error' });
    expect(textOf('ご案内いたします。', policy, 'first')).toContain('三浦です。');
    expect(textOf('ご案内いたします。', policy, 'later')).toBe('ご案内いたします。^MJ');
    const limits = (['x', 'bluesky', 'mastodon'] as const).map(
      (site) => sample('ご案内いたします。', policy, 'first', site).composition.parts[0]?.limit,
    );
    expect(limits).toEqual([280, 300, 500]);
    const unread = sample('ご案内いたします。', policy, 'first', 'x', false).findings;
    expect(unread.map(({ code, severity }) => [code, severity])).toEqual([['surroundings-unread', 'error']]);
  });

  it('knows the forms of the escalation book, as the panel does', () => {
    const policy = changed({ links: { ...DEFAULT_POLICY.links, allowed: ['sora.example'] } });
    const codesOf = (url: string) => sample(`${url} へどうぞ。`, policy).findings.map(({ code }) => code);
    expect(codesOf('https://forms.example/refund')).toEqual([]);
    expect(codesOf('https://other.example/')).toEqual(['unknown-link']);
  });

  it('shows how a comment under a blog entry begins, whatever length it has', () => {
    const policy = changed({ openingWhen: { timeline: 'always', blog: 'never' } });
    const long = 'ご不便をおかけしております。'.repeat(40);
    const { parts } = sample(long, policy, 'first', 'web').composition;
    expect(parts.map(({ text }) => text)).toEqual([expect.stringMatching(/^ご不便.+\^MJ$/u)]);
    expect(sample(long, policy).composition.parts.length).toBeGreaterThan(1);
  });

  it('shows what this policy would find, and nothing about persons', () => {
    const codes = (policy: Policy) =>
      sample('詳しくは https://example.com/a をご覧ください。', policy).findings.map(({ code }) => code);
    expect(codes(DEFAULT_POLICY)).toEqual([]);
    const links = { ...DEFAULT_POLICY.links, allowed: ['example.jp'] };
    expect(codes(changed({ links }))).toEqual(['unknown-link']);
  });
});

describe('earlier versions', () => {
  const row = (version: number, updatedAt: string, updatedBy: string) =>
    ({ policy: changed({ version }), updatedAt, updatedBy }) as Parameters<typeof listPolicyVersions>[0];

  it('are said with who saved them and when, also where the account was renamed since', () => {
    const versions = listPolicyVersions(
      row(2, '2026-08-03', 'later'),
      [row(2, '2026-08-02', 'b'), row(1, '2026-08-01', 'a')].map((each) => ({
        row: each,
        replacedAt: '',
        replacedBy: '',
      })),
    );
    expect(versions.map(({ policy, savedAt, savedBy }) => [policy.version, savedAt, savedBy])).toEqual([
      [2, '2026-08-02', 'b'],
      [1, '2026-08-01', 'a'],
    ]);
  });
});
