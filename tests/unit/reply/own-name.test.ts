import { describe, expect, it } from 'vitest';
import { DEFAULT_POLICY, DEFAULT_POLICY_EN, NO_CONTACT_GIVEN } from '@/lib/domain/account';
import { shortNamesOf } from '@/lib/reply/agent-names';
import { compose } from '@/lib/reply/compose';
import { createChecker } from '@/lib/reply/findings/checker';
import { applyFix, SITUATION } from './reply-fixtures';

/** What an agent of this public name sends, and what the checks say of it. */
function write(name: string, body: string, others: readonly string[] = []) {
  const isEnglish = /[a-z]/iu.test(name);
  const policy = isEnglish ? DEFAULT_POLICY_EN : DEFAULT_POLICY;
  const company = isEnglish ? 'Sora Mobile' : 'そらモバイル';
  const values = { 'company.name': company, 'agent.name': name, 'agent.initials': 'MJ' };
  const composition = compose({ body, policy, values, site: 'x' });
  const findings = createChecker({
    account: { company, contact: NO_CONTACT_GIVEN, policy },
    otherCompanies: [],
    agent: { name, initials: 'MJ' },
    colleagues: others.map((each) => ({ name: each, initials: 'KT' })),
    earlier: [],
  }).check(composition, SITUATION);
  const codes = findings.map(({ code }) => code).filter((code) => /opening|closing|initials/u.test(code));
  return { sent: composition.parts.map(({ text }) => text).join('\n'), codes, findings };
}

describe('an opening with the surname alone, or with more than the public name', () => {
  it.each([
    ['山田太郎', 'そらモバイルの山田です。お調べします。'],
    ['山田 太郎', 'そらモバイルの山田です。お調べします。'],
    ['森太郎', 'そらモバイルの森と申します。お調べします。'],
    ['山田', 'そらモバイルの山田太郎です。お調べします。'],
    ['山田太郎', 'そらモバイルの山田 太郎です。お調べします。'],
    ['Mia Tanaka', 'This is Mia from Sora Mobile. Let me look into it.'],
    ['Mia', 'This is Mia Tanaka from Sora Mobile. Let me look into it.'],
  ])('is the right one of %s: %s', (name, body) => {
    const { codes, sent } = write(name, body);
    expect(codes).toEqual([]);
    // Said once.
    expect(sent.match(/そらモバイル|Sora Mobile/gu)).toHaveLength(1);
  });

  it('without the company says in half what the policy says', () => {
    expect(write('山田太郎', '山田です。お調べします。').codes).toEqual(['double-opening']);
  });

  it('is not that of a colleague of another surname', () => {
    const body = 'そらモバイルの佐藤です。お調べします。';
    expect(write('山田太郎', body, ['佐藤花子']).codes).toEqual(['wrong-opening']);
    expect(write('佐藤太郎', body, ['佐藤花子']).codes).toEqual([]);
    expect(write('山田太郎', 'お届け先は、佐藤です。とのこと承りました。', ['佐藤花子']).codes).toEqual([]);
  });
});

describe('a signature by hand beside the policy’s', () => {
  it.each([
    ['三浦', 'お調べします。 ^MJ ^MJ', 'お調べします。 ^MJ'],
    ['三浦', 'お調べします。＾ｍｊ ^MJ', 'お調べします。 ^MJ'],
    ['三浦', 'お調べします。（MJ）^MJ', 'お調べします。^MJ'],
    ['三浦', 'お調べします\nMJ', 'お調べします'],
    ['三浦', 'お調べします。（三浦）', 'お調べします。'],
    ['三浦', 'お調べします。\n担当：三浦', 'お調べします。'],
    ['三浦', 'お調べします。サポート担当 三浦 ^MJ', 'お調べします。 ^MJ'],
    ['三浦', 'お調べします。三浦', 'お調べします。'],
    ['山田太郎', 'お調べします。（山田）', 'お調べします。'],
    ['Mia', 'Let me look into it. - Mia ^MJ', 'Let me look into it. ^MJ'],
    ['Mia Tanaka', 'Let me look into it.\nMia', 'Let me look into it.'],
  ])('of %s is found and goes with its fix: %s', (name, body, fixed) => {
    const { codes, findings } = write(name, body);
    expect(codes).toEqual(['double-closing']);
    const finding = findings.find(({ code }) => code === 'double-closing');
    expect(finding?.severity).toBe('warning');
    expect(finding && applyFix(body, finding)).toBe(fixed);
    expect(write(name, fixed).codes).toEqual([]);
  });

  it.each([
    ['三浦', 'お届けは三浦様のお名前でしょうか。'],
    ['三浦', '後ほど、三浦がお電話いたします。'],
    ['三浦', 'お電話は、担当の三浦までお願いいたします。'],
    ['Mia', 'Thanks, Mia'],
    ['Mia', 'I am sorry (mj is not a plan of ours).'],
  ])('is not what is no signature: %s', (name, body) => {
    expect(write(name, body).codes).toEqual([]);
  });
});

it('short names are the words of a name, or the beginnings of one written in one', () => {
  expect(shortNamesOf('山田 太郎')).toEqual(['山田', '太郎']);
  expect(shortNamesOf('森太郎')).toEqual(['森', '森太']);
  expect(shortNamesOf('三浦')).toEqual([]);
  expect(shortNamesOf('Mia J')).toEqual(['mia']);
  expect(shortNamesOf('みうら')).toEqual([]);
});
