import { describe, expect, it } from 'vitest';
import { DEFAULT_POLICY } from '@/lib/domain/account';
import { findBrokenTexts, findMissingLinks, type LinkRows } from '@/lib/playbook/link-health';

const ROAMING = { name: 'ローミング', title: '', url: 'https://sora.example/roaming' };
const account = (id: string, company: string, faq: (typeof ROAMING)[], opening = DEFAULT_POLICY.opening) => ({
  id,
  company,
  policy: { ...DEFAULT_POLICY, faq, opening },
});
const entry = (id: string, topic: string, formUrl: string, reply = '', enabled = true) => ({
  id,
  topic,
  formUrl,
  reply,
  enabled,
});
const template = (title: string, body: string, more: Partial<LinkRows['templates'][number]> = {}) => ({
  title,
  body,
  variants: [],
  accountIds: [],
  enabled: true,
  ...more,
});
const SORA = account('sora', 'そら', [ROAMING]);
const MIDORI = account('midori', 'みどり', []);
const MONEY = entry('money', '料金', 'https://sora.example/money');

const lacking = (body: string, rows: Partial<LinkRows> = {}, accountIds: string[] = []) =>
  findMissingLinks({ bodies: [body], accountIds }, { accounts: [SORA], escalations: [MONEY], ...rows }).map(
    ({ name, accounts }) => [name, ...accounts.map(({ id }) => id)],
  );

describe('a link in a text', () => {
  it.each([
    ['{{faq.ローミング.url}} {{form.料金.url}} {{last.date}}', []],
    ['{{FAQ.ﾛｰﾐﾝｸﾞ.URL}}', []],
    ['{{faq.返品.url}}', [['faq.返品.url', 'sora']]],
    ['{{#if last.date}}{{faq.返品.url}}{{/if}}', [['faq.返品.url', 'sora']]],
    ['{{#if faq.返品.url}}{{faq.返品.url}}{{/if}} {{faq.返品.url | default: "近日公開"}}', []],
  ])('is missed where a reply with it could not be inserted: %s', (body, missing) => {
    expect(lacking(body)).toEqual(missing);
  });

  it('is missed in the accounts whose book lacks it, of those that use the text', () => {
    const accounts = [SORA, MIDORI];
    expect(lacking('{{faq.ローミング.url}}', { accounts })).toEqual([['faq.ローミング.url', 'midori']]);
    expect(lacking('{{faq.ローミング.url}}', { accounts }, ['sora'])).toEqual([]);
  });

  it.each([
    ['has no address', entry('money', '料金', '')],
    ['is switched off', entry('money', '料金', 'https://sora.example/money', '', false)],
  ])('is missed where the form %s', (_why, form) => {
    expect(lacking('{{form.料金.url}}', { escalations: [form] })).toEqual([['form.料金.url', 'sora']]);
  });
});

describe('a change of the books', () => {
  const rows: LinkRows = {
    accounts: [SORA, account('kaze', 'かぜ', [ROAMING], '案内は {{form.料金.url}} かぜです。')],
    escalations: [MONEY, entry('law', '法律', '', '詳しくは {{faq.ローミング.url}}')],
    templates: [
      template('海外', '{{faq.ローミング.url}}', { accountIds: ['sora'] }),
      template('料金の案内', 'こちらへ', { variants: ['{{form.料金.url}}'] }),
      template('前から壊れている', '{{faq.返品.url}}'),
      template('使っていない', '{{faq.ローミング.url}} {{form.料金.url}}', { enabled: false }),
    ],
  };
  const broken = (after: Partial<LinkRows>) =>
    findBrokenTexts(rows, { ...rows, ...after }).map(({ text, names }) => [text.kind, text.title, ...names]);

  it('breaks nothing while all links stay', () => {
    expect(broken({ accounts: rows.accounts.map((each) => ({ ...each })) })).toEqual([]);
  });

  it('breaks what names a page that one account drops, in that account alone', () => {
    const [sora, kaze] = rows.accounts;
    if (sora === undefined || kaze === undefined) throw new Error('two accounts');
    const without = (each: typeof sora) => ({ ...each, policy: { ...each.policy, faq: [] } });
    expect(broken({ accounts: [without(sora), kaze] })).toEqual([
      ['template', '海外', 'faq.ローミング.url'],
      ['escalation', '法律', 'faq.ローミング.url'],
    ]);
    expect(broken({ accounts: [sora, without(kaze)] })).toEqual([
      ['escalation', '法律', 'faq.ローミング.url'],
    ]);
  });

  it('breaks templates and openings that name a form whose topic goes by another name or is gone', () => {
    const lost = [
      ['template', '料金の案内', 'form.料金.url'],
      ['account', 'かぜ', 'form.料金.url'],
    ];
    const others = rows.escalations.filter(({ id }) => id !== 'money');
    expect(broken({ escalations: others })).toEqual(lost);
    expect(broken({ escalations: [...others, { ...MONEY, topic: 'お支払い' }] })).toEqual(lost);
  });
});
