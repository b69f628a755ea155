import { describe, expect, it } from 'vitest';
import { DEFAULT_POLICY, DEFAULT_POLICY_EN } from '@/lib/domain/account';
import { SIGNALS, type Signal } from '@/lib/domain/condition';
import { guidelineSchema } from '@/lib/domain/guideline';
import { keywordListSchema } from '@/lib/domain/keyword-list';
import { MARK_STYLES } from '@/lib/domain/mark';
import { newId } from '@/lib/domain/new-id';
import { templateSchema } from '@/lib/domain/template';
import { LANGUAGES } from '@/lib/i18n/language';
import { parseRules } from '@/lib/matching/parse';
import { starterPack } from '@/lib/playbook/starter/starter-pack';
import { compose } from '@/lib/reply/compose';
import { parseTemplate, settleTemplate } from '@/lib/reply/template';

const STAMP = {
  v: 1,
  createdAt: '2026-11-21T00:00:00.000Z',
  createdBy: 'agent',
  updatedAt: '2026-11-21T00:00:00.000Z',
  updatedBy: 'agent',
  deletedAt: null,
} as const;

/** Names desks really have, and names that could break a rule. */
const COMPANIES = [
  'そらモバイル',
  '株式会社みどり堂',
  'Sora Mobile, Inc.',
  'A"B“C',
  '-OR//',
  '#1 Shop',
  '！！！',
  'ｶﾌﾞ 二 ',
];

describe.each(LANGUAGES)('starter pack (%s)', (language) => {
  const policy = language === 'ja' ? DEFAULT_POLICY : DEFAULT_POLICY_EN;
  const pack = starterPack(language, { company: language === 'ja' ? 'そらモバイル' : 'Sora Mobile' });
  const values = {
    'company.name': language === 'ja' ? 'そらモバイル' : 'Sora Mobile',
    'agent.name': language === 'ja' ? '三浦' : 'Miriam',
    'agent.initials': 'MJ',
    'last.date': language === 'ja' ? '11月9日' : '9 November',
  };

  it('has the size of a real small desk', () => {
    const rules = pack.lists.flatMap((list) => parseRules(list.rules).rules);
    expect(pack.lists.length).toBeGreaterThanOrEqual(6);
    expect(rules.length).toBeGreaterThanOrEqual(60);
    expect(pack.guidelines.length).toBeGreaterThanOrEqual(12);
    expect(pack.templates.length).toBeGreaterThanOrEqual(15);
    expect(new Set(pack.lists.map((list) => list.style))).toEqual(new Set(MARK_STYLES));
  });

  it('has a rule of conduct for every signal an agent must not meet unprepared', () => {
    const settled: readonly Signal[] = ['solved-case', 'refuses-contact'];
    const named = new Set(pack.guidelines.flatMap(({ when }) => when.signals));
    expect(SIGNALS.filter((signal) => !named.has(signal) && !settled.includes(signal))).toEqual([]);
  });

  it.each(COMPANIES)('has rules without a problem for the company %s', (company) => {
    for (const list of starterPack(language, { company }).lists) {
      expect(parseRules(list.rules).problems).toEqual([]);
      expect(list.rules).not.toBe('');
    }
  });

  it('can be saved as it is', () => {
    for (const list of pack.lists) keywordListSchema.parse({ ...list, ...STAMP, id: newId() });
    for (const guideline of pack.guidelines) guidelineSchema.parse({ ...guideline, ...STAMP, id: newId() });
    for (const template of pack.templates) templateSchema.parse({ ...template, ...STAMP, id: newId() });
  });

  it('looks for the name people write, not for its legal form', () => {
    const [brand] = starterPack('ja', { company: '株式会社みどり堂' }).lists;
    expect(brand?.rules.split('\n')).toContain('"みどり堂"');
    expect(brand?.rules).not.toContain('株式会社');
  });

  it('finds its templates by shortcode and reading, each under a shortcode of its own', () => {
    const shortcodes = pack.templates.map((template) => template.shortcode);
    expect(new Set(shortcodes).size).toBe(shortcodes.length);
    for (const template of pack.templates) {
      expect(template.shortcode).toMatch(/^[a-z]+$/u);
      expect(template.reading).not.toBe('');
    }
  });

  it('refers only to categories its lists have', () => {
    const categories = pack.lists.map((list) => list.category);
    for (const { when } of [...pack.guidelines, ...pack.templates]) {
      for (const category of when.categories) expect(categories).toContain(category);
    }
  });

  it.each(pack.templates)('$shortcode parses and fits into two parts at most, blanks filled', (template) => {
    const parsed = parseTemplate(template.body);
    expect(parsed.problems).toEqual([]);

    const { missing } = settleTemplate(parsed, values);
    expect(missing.every((each) => each.kind === 'field')).toBe(true);
    const fields = Object.fromEntries(
      missing.map(({ label, choices }) => [label, choices.at(-1) ?? 'https://soramobile.jp/support/form']),
    );
    const { parts, problems } = compose({ body: template.body, policy, values, fields, site: 'x' });
    expect(problems).toEqual([]);
    expect(parts.length).toBeLessThanOrEqual(2);
    expect(parts.at(-1)?.text).toMatch(/\^MJ$/u);
  });

  it('leaves opening and signature to the policy', () => {
    for (const { body } of pack.templates) {
      expect(body).not.toMatch(/[\^＾]|続きます|continued|\{\{(?:company|agent|会社名|担当者)/u);
    }
  });

  it('asks nobody for personal data in public', () => {
    const asks =
      language === 'ja'
        ? /(?:住所|電話番号|お名前|生年月日|カード番号|注文番号|メールアドレス)を(?:[^。]{0,12})(?:教え|お知らせ|お聞かせ|ご記入|書いて)/u
        : /(?:tell|send|give) us your (?:name|phone|number|address|card|email|date of birth)/iu;
    for (const { body } of pack.templates) expect(body).not.toMatch(asks);
  });
});
