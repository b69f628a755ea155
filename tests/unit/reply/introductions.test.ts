import { describe, expect, it } from 'vitest';
import { DEFAULT_POLICY, DEFAULT_POLICY_EN, NO_CONTACT_GIVEN, type Policy } from '@/lib/domain/account';
import type { Language } from '@/lib/i18n/language';
import { compose } from '@/lib/reply/compose';
import { createChecker } from '@/lib/reply/findings/checker';
import { checkDraft } from '@/tests/findings/check-draft';
import { SITUATION } from './reply-fixtures';

function codesOf(language: Language, text: string): string[] {
  const draft = { id: '', language, isClean: false, text, expect: [], near: [], policy: {}, situation: {} };
  return checkDraft(draft).map(({ code }) => code);
}

/** What is found in a draft of Sora Mobile, whose other agents are Ken Sato, Anna Best and KT. */
function check(body: string, policy: Policy, agent: { name: string; initials: string }) {
  const account = { company: 'Sora Mobile', contact: NO_CONTACT_GIVEN, policy };
  const colleagues = ['Ken Sato', 'Anna Best'].map((name) => ({ name, initials: 'KT' }));
  const checker = createChecker({ account, otherCompanies: [], agent, colleagues, earlier: [] });
  const values = { 'company.name': account.company, 'agent.name': agent.name, 'agent.initials': 'MJ' };
  const findings = checker.check(compose({ body, policy, values, site: 'x' }), SITUATION);
  return findings.map(({ code }) => code);
}

describe('an introduction or signature by name', () => {
  it.each([
    ['ja', 'そらモバイル佐藤です。確認いたします。', 'そらモバイル三浦です。確認いたします。'],
    ['ja', 'こちらは佐藤です。確認いたします。', 'こちらは佐藤の投稿でした、とのこと承りました。'],
    ['ja', 'ご不便をおかけしております。（佐藤）', 'お届けは（佐藤）様のお名前でしょうか。'],
    ['ja', 'ご不便をおかけしております。（佐藤） ^MJ', '（佐藤）という店をご案内いたします。'],
    ['ja', 'ご不便をおかけしております。担当：佐藤', '担当：佐藤までご連絡いただいたとのこと、承りました。'],
    ['ja', 'みどり堂です。確認いたします。', 'お求めのお店はみどり堂です。'],
    ['en', 'Ken here. I will look into it.', 'Ken, here is how to do it.'],
    ['en', '@misaki_latte Sorry to jump in, Ken here.', 'It was looked into by Ken here.'],
    ['en', 'Hi, Ken from Sora Mobile here, sorry for the wait.', 'Was it Ken from Sora Mobile you spoke to?'],
    ['en', 'Sorry for the wait. - Ken', 'Sorry for the wait, and say hi to Ken'],
  ] as const)('of somebody else is found (%s): %s', (language, found, passes) => {
    expect(codesOf(language, found)).toContain('wrong-opening');
    expect(codesOf(language, passes)).not.toContain('wrong-opening');
  });

  it.each([
    ['Hi, this is Ken from Sora Mobile. I will look into it.', true],
    ['This is Ken here at Sora Mobile, sorry for the wait.', true],
    ['Ken here. I will look into it.', true],
    ['This is best with Wi-Fi from Sora Mobile.', false],
    ['It is best to restart it. The best signal is here.', false],
    ['My colleague Ken will call you.', false],
    ['Hi, this is Mia from Sora Mobile. I will look into it.', false],
  ])('is known by half a colleague’s name: %s', (body, found) => {
    const codes = check(body, DEFAULT_POLICY_EN, { name: 'Mia Tanaka', initials: 'MJ' });
    expect(codes.includes('wrong-opening')).toBe(found);
  });

  it.each([
    ['#{{agent.initials}}', 'お調べします。#KT', true],
    ['#{{agent.initials}}', 'お調べします。 #kt', false],
    ['【{{agent.initials}}】', 'お調べします。【KT】', true],
    ['*{{agent.initials}}', 'お調べします。*KT', true],
    ['^{{agent.initials}}', 'お調べします。#KT', false],
    ['担当 {{agent.name}}', 'お調べします。', false],
  ])('is a colleague’s with the mark of the desk’s closing %s: %s', (closing, body, found) => {
    const codes = check(body, { ...DEFAULT_POLICY, closing }, { name: '三浦', initials: 'MJ' });
    expect(codes.includes('wrong-initials')).toBe(found);
  });

  it.each(['「KT」', '『KT』', '【KT】', '〈KT〉', '《KT》', '[KT]', '<KT>', '{KT}', '(KT)'])(
    'is a colleague’s in brackets of any kind: %s',
    (signed) => {
      expect(codesOf('ja', `お調べします。${signed}`)).toContain('wrong-initials');
    },
  );

  it('of the agent is not said twice', () => {
    expect(codesOf('en', 'Mia here. I will look into it.')).toContain('double-opening');
    expect(codesOf('en', 'Mia, here is how to do it.')).not.toContain('double-opening');
  });
});
