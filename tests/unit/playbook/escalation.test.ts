import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findEscalationProblem } from '@/components/desk/playbook/escalation-problem';
import { isSoundWording } from '@/components/desk/playbook/wordings';
import { DEFAULT_POLICY, DEFAULT_POLICY_EN, NO_CONTACT_GIVEN } from '@/lib/domain/account';
import { ALWAYS, type Signal } from '@/lib/domain/condition';
import { escalationSchema } from '@/lib/domain/escalation';
import { newId } from '@/lib/domain/new-id';
import { LANGUAGES } from '@/lib/i18n/language';
import { sayTemplateName } from '@/lib/i18n/template-names';
import { createCustomerDataReader } from '@/lib/playbook/customer-data';
import {
  chooseEscalation,
  escalationValues,
  rankEscalations,
} from '@/lib/playbook/escalation/choose-escalation';
import { formValues, listFormNames } from '@/lib/playbook/escalation/form-values';
import { type HandoverSources, isLeftOutOf, writeHandover } from '@/lib/playbook/escalation/write-handover';
import type { Situation } from '@/lib/playbook/fit';
import { starterEscalations } from '@/lib/playbook/starter/starter-escalations';
import { compose } from '@/lib/reply/compose';
import { blocksInsert } from '@/lib/reply/findings/finding';
import { maskData } from '@/lib/reply/personal-data/mask-data';
import { parseTemplate } from '@/lib/reply/template';

const NAMES = { 'company.name': 'Sora', 'agent.name': 'Mia', 'agent.initials': 'MJ' };
const GAPLESS = { topic: '料金', formUrl: '', contact: '', reach: '', reply: '' };

const situation = (...signals: Signal[]): Situation => ({
  site: 'x',
  signals: new Set(signals),
  marks: [],
  lists: [],
});
const STAMP = {
  v: 1,
  createdAt: '2026-11-21T00:00:00.000Z',
  createdBy: 'a',
  updatedAt: '2026-11-21T00:00:00.000Z',
  updatedBy: 'a',
  deletedAt: null,
};

describe.each(LANGUAGES)('the starter escalation book (%s)', (language) => {
  const book = starterEscalations(language);

  it('is valid, with each topic once', () => {
    for (const entry of book)
      expect(escalationSchema.safeParse({ id: newId(), ...STAMP, ...entry }).error).toBeUndefined();
    expect(new Set(book.map(({ topic }) => topic)).size).toBe(book.length);
  });

  it.each<Signal>(['danger', 'threat', 'legal', 'personal-data', 'money', 'ping-pong'])(
    'has the channel for %s',
    (signal) => {
      expect(chooseEscalation(book, situation(signal))?.entry.when.signals).toEqual([signal]);
    },
  );

  it('hands a threat to those who guard people, with nothing said in public', () => {
    const card = chooseEscalation(book, situation('threat', 'angry', 'money'));
    expect(card?.entry).toMatchObject({ reply: '', when: { signals: ['threat'] } });
  });

  it('lets danger come before money', () => {
    expect(chooseEscalation(book, situation('money', 'ping-pong', 'danger'))?.entry.when.signals).toEqual([
      'danger',
    ]);
    expect(rankEscalations(book, situation('money', 'ping-pong', 'danger'))).toHaveLength(3);
  });

  it('has nobody’s form for words of self-harm but what the desk made for them', () => {
    expect(chooseEscalation(book, situation('self-harm', 'money', 'danger'))).toBeUndefined();
    const [entry] = book;
    if (entry === undefined) throw new Error('the starter book is empty');
    const own = { ...entry, when: { ...entry.when, signals: ['self-harm' as const] } };
    expect(chooseEscalation([...book, own], situation('self-harm', 'money'))?.entry).toBe(own);
  });

  it('moves the customer to the form, and says nothing while there is none', () => {
    const policy = language === 'ja' ? DEFAULT_POLICY : DEFAULT_POLICY_EN;
    for (const entry of book.filter(({ reply }) => reply !== '')) {
      const fill = (formUrl: string) =>
        compose({
          body: entry.reply,
          policy,
          site: 'x',
          values: { ...NAMES, ...escalationValues({ formUrl }) },
        });
      expect(fill('https://form.soramobile.jp/a').problems).toEqual([]);
      const needsForm = entry.reply.includes('{{');
      expect(blocksInsert(fill('').problems)).toBe(needsForm);
    }
  });
});

describe('the form of a topic', () => {
  const entry = { topic: '料金・返金', formUrl: 'https://sora.example/billing', enabled: true };
  const fill = (body: string, book = [entry]) =>
    compose({ body, policy: DEFAULT_POLICY, site: 'x', values: { ...NAMES, ...formValues(book) } });
  const textOf = (body: string, book = [entry]) =>
    fill(body, book)
      .parts.map(({ text }) => text)
      .join('');

  it.each([
    '{{form.料金・返金.url}}',
    '{{ form.料金･返金.url }}',
    '{{#if FORM.料金・返金.URL}}{{form.料金・返金.url}}{{/if}}',
  ])('stands in a reply by its name: %s', (tag) => {
    expect(textOf(`こちらで承ります。 ${tag}`)).toContain('https://sora.example/billing');
  });

  it('blocks the reply while there is none, and is said in words', () => {
    for (const book of [[], [{ ...entry, formUrl: '' }], [{ ...entry, enabled: false }]]) {
      const { problems } = fill('こちらで承ります。 {{form.料金・返金.url}}', book);
      expect(problems.map(({ code }) => code)).toEqual(['empty-name']);
      expect(blocksInsert(problems)).toBe(true);
    }
    expect(sayTemplateName('form.料金・返金.url', 'ja')).toBe('「料金・返金」のフォームのURL');
  });

  it('is refused when saved where the book has no such topic; the one that fits the post never is', () => {
    const names = listFormNames([entry]);
    const codesOf = (body: string) => parseTemplate(body, names).problems.map(({ code }) => code);
    expect(codesOf('{{form.料金・返金.url}} {{form.escalation.url}}')).toEqual([]);
    expect(codesOf('{{form.解約.url}} {{#if form.解約.url}}')).toEqual(['unknown-form', 'unknown-form']);
    expect(isSoundWording('{{form.解約.url}}', names)).toBe(false);
    expect(findEscalationProblem({ ...GAPLESS, reply: '{{form.解約.url}}' }, names)).toBe('broken');
  });

  it('is that of the first entry in use, where several have the topic', () => {
    const off = { ...entry, formUrl: 'https://sora.example/old', enabled: false };
    const second = { ...entry, formUrl: 'https://sora.example/second' };
    expect(textOf('{{form.料金・返金.url}}', [off, entry, second])).toContain('/billing');
  });
});

describe('the card on top', () => {
  const entry = { when: { ...ALWAYS, signals: ['money' as const] }, enabled: true };
  it('stays away where nothing presses, for a refuser, and when switched off', () => {
    expect(chooseEscalation([{ when: ALWAYS, enabled: true }], situation('trouble'))).toBeUndefined();
    expect(chooseEscalation([entry], situation('money', 'no-contact'))).toBeUndefined();
    expect(chooseEscalation([{ ...entry, enabled: false }], situation('money'))).toBeUndefined();
    expect(chooseEscalation([entry], situation('money'))?.why).toEqual([{ code: 'signal', signal: 'money' }]);
  });
});

describe('a hand-over note', () => {
  const sources: HandoverSources = {
    post: {
      permalink: 'https://x.com/misaki/status/1',
      postedAt: '2026-11-21T04:00:00.000Z',
      text: '請求が\n二重に来た',
      author: { key: 'x:misaki', idKey: null, name: 'みさき', handle: 'misaki', url: null },
    },
    history: [
      {
        occurredAt: '2026-11-20T04:00:00.000Z',
        agentInitials: 'KT',
        parts: ['確認いたします。'],
        note: '内部のメモ',
      },
      { occurredAt: '2026-11-19T04:00:00.000Z', agentInitials: 'KT', parts: [], note: '見守る' },
    ],
    caseId: 'A-1024',
    agent: { name: '三浦', initials: 'MJ' },
    account: {
      company: 'そらモバイル',
      contact: { ...NO_CONTACT_GIVEN, phones: ['0120-111-222'] },
      policy: {
        ...DEFAULT_POLICY,
        personal: { ...DEFAULT_POLICY.personal, numberShapes: ['SM-########'] },
      },
    },
    to: {
      topic: '料金・返金',
      department: '料金窓口',
      contact: '山田',
      reach: '内線12',
      hours: '平日',
      handOver: 'いつの請求か\n\n金額',
    },
    reason: '返金をご希望',
    now: new Date('2026-11-21T05:00:00.000Z'),
    timeZone: 'Asia/Tokyo',
    language: 'ja',
  };

  it('holds what a colleague needs to go on', () => {
    expect(writeHandover(sources)).toBe(
      [
        '【引き継ぎ】料金・返金',
        '宛先: 料金窓口 / 山田 / 内線12 / 平日',
        '担当: そらモバイル 三浦 (^MJ), 2026/11/21 14:00',
        '受付番号: A-1024',
        'お客さま: @misaki',
        '投稿: https://x.com/misaki/status/1',
        '投稿日時: 2026/11/21 13:00',
        '内容: 請求が 二重に来た',
        '相談・引き継ぎの理由: 返金をご希望',
        '',
        'これまでのご案内（新しい順）',
        '- 2026/11/20 13:00 ^KT 確認いたします。',
        '',
        '引き継ぎ先が必要とすること',
        '- いつの請求か: ',
        '- 金額: ',
      ].join('\n'),
    );
  });

  it.each([
    [
      'ja',
      '090-1234-5678に折り返しを。\n〒105-0011 東京都港区芝公園4-2-8-405です',
      '［個人情報を省略］に折り返しを。 ［個人情報を省略］です',
    ],
    [
      'ja',
      '0120-111-222が混んでいて、注文SM-12345678のままです',
      '0120-111-222が混んでいて、注文［個人情報を省略］のままです',
    ],
    [
      'en',
      'call me on 020 7946 0958 or a.b@mail.example',
      'call me on [personal data left out] or [personal data left out]',
    ],
  ] as const)('leaves the customer’s personal data to the post, and says so (%s)', (language, text, said) => {
    const note = writeHandover({ ...sources, language, post: { ...sources.post, text } });
    expect(note).toContain(`: ${said}\n`);
    expect(isLeftOutOf(note, language)).toBe(true);
    const why = writeHandover({ ...sources, language, reason: ` ${text} ` });
    expect(why.replace(/\n/gu, ' ')).toContain(`: ${said} `);
    const answer = { occurredAt: '2026-11-20T05:00:00.000Z', agentInitials: 'MJ', parts: [text], note: '' };
    const answered = writeHandover({ ...sources, language, history: [answer] });
    expect(answered).toContain(`^MJ ${said}`);
    expect(isLeftOutOf(writeHandover({ ...sources, language }), language)).toBe(false);
    expect(note).toContain('https://x.com/misaki/status/1');
  });

  it('leaves nothing to be found', () => {
    const word = fc.constantFrom(
      '090-1234-5678',
      'a.b@mail.example',
      '〒105-0011 東京都港区芝公園4-2-8',
      'まだ来ない',
      '\n',
    );
    fc.assert(
      fc.property(fc.array(word), (words) => {
        const text = words.join('です。');
        const read = createCustomerDataReader(sources.account);
        const masked = maskData(text, read(text), '■');
        expect(read(masked)).toEqual([]);
      }),
    );
  });

  it('is a consultation without an entry of the book, and leaves out what is unknown', () => {
    const note = writeHandover({
      ...sources,
      to: null,
      caseId: null,
      history: [],
      post: { permalink: null, postedAt: null, text: 'help', author: null },
      language: 'en',
    });
    expect(note.split('\n')).toEqual([
      'Consultation',
      'From: そらモバイル 三浦 (^MJ), 21 Nov 2026, 14:00',
      'Text: help',
      'Why: 返金をご希望',
    ]);
  });
});
