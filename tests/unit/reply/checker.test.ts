import { describe, expect, it } from 'vitest';
import { DEFAULT_POLICY, DEFAULT_POLICY_EN, NO_CONTACT_GIVEN, type Policy } from '@/lib/domain/account';
import { createTranslate } from '@/lib/i18n/catalog';
import { FINDINGS } from '@/lib/i18n/findings';
import { LANGUAGES } from '@/lib/i18n/language';
import { starterEscalations } from '@/lib/playbook/starter/starter-escalations';
import { starterPack } from '@/lib/playbook/starter/starter-pack';
import type { ComposeRequest } from '@/lib/reply/compose';
import { type CheckSituation, createChecker } from '@/lib/reply/findings/checker';
import { blocksInsert, type Finding, findOverridable } from '@/lib/reply/findings/finding';
import { FINDING_KINDS } from '@/lib/reply/findings/finding-kinds';
import { checkDraft } from '@/tests/findings/check-draft';
import { readCorpus } from '@/tests/findings/corpus';
import { applyFix, composeJa, SITUATION, textsOf, VALUES } from './reply-fixtures';

function check(
  body: string,
  policy: Partial<Policy> = {},
  situation: Partial<CheckSituation> = {},
  rest: Partial<ComposeRequest> = {},
): Finding[] {
  const whole = { ...DEFAULT_POLICY, ...policy };
  const checker = createChecker({
    account: { company: 'そらモバイル', contact: NO_CONTACT_GIVEN, policy: whole },
    otherCompanies: [],
    agent: { name: '三浦', initials: 'MJ' },
    colleagues: [{ name: '佐藤', initials: 'KT' }],
    earlier: [],
  });
  return checker.check(composeJa(body, policy, rest), { ...SITUATION, ...situation });
}

it('the desk’s own page and the forms of its escalation book may be linked, but no other host may', () => {
  const links = { ...DEFAULT_POLICY.links, allowed: ['soramobile.example'] };
  const policy = { ...DEFAULT_POLICY, links };
  const contact = { ...NO_CONTACT_GIVEN, url: 'https://www.sora-group.example/support' };
  const checker = createChecker({
    account: { company: 'そらモバイル', contact, policy },
    forms: ['', 'https://forms.helpdesk.example/sora'],
    otherCompanies: [],
    agent: { name: '三浦', initials: 'MJ' },
    colleagues: [],
    earlier: [],
  });
  const codesOf = (url: string) =>
    checker.check(composeJa(`こちらです。 ${url}`, policy), SITUATION).map(({ code }) => code);
  expect(codesOf('https://forms.helpdesk.example/sora')).toEqual([]);
  expect(codesOf('https://sora-group.example/')).toEqual([]);
  expect(codesOf('https://helpdesk.example/')).toEqual(['unknown-link']);
});

describe('what a lead may let pass', () => {
  it('is what the desk decided, with a reason', () => {
    const findings = check('お電話は090-1234-5678まで。');
    expect(blocksInsert(findings)).toBe(true);
    expect(blocksInsert(findings, true)).toBe(false);
    expect(findOverridable(findings)?.map(({ code, source }) => [code, source])).toEqual([
      ['personal-phone', 'personal'],
    ]);
  });

  it.each<[string, Partial<CheckSituation>, string]>([
    ['no-contact', { noContact: true }, 'お待たせしております。'],
    ['wrong-account', { signedInHandle: 'taro_private' }, 'お待たせしております。'],
    ['raw-placeholder', {}, 'お待たせしております。{{'],
    ['empty-field', {}, 'お待たせしております。{{?いつ}}'],
  ])('is never %s', (code, situation, body) => {
    const findings = check(`${body}お電話は090-1234-5678まで。`, {}, situation);
    expect(findings.find((each) => each.code === code)?.overridable).toBe(false);
    expect(blocksInsert(findings, true)).toBe(true);
    expect(findOverridable(findings)).toBeUndefined();
  });

  it('is nothing where nothing blocks', () => {
    expect(findOverridable(check('すいません、お待たせしております。'))).toBeUndefined();
  });
});

it('warns of a reply that would go over what a day holds of its kind, with the count', () => {
  const over = (sentToday: number) =>
    check('ご案内です。', {}, { outgoing: { kind: 'small-talk', sentToday } })
      .filter(({ source }) => source === 'caps')
      .map(({ code, severity, values }) => [code, severity, values.count]);
  expect(over(2)).toEqual([]);
  expect(over(3)).toEqual([['cap-near', 'hint', 3]]);
  expect(over(4)).toEqual([['cap-reached', 'warning', 4]]);
});

describe('a fix', () => {
  it.each<[string, string, string]>([
    ['了解しました。確認します。', 'discouraged-word', '承知いたしました。確認します。'],
    ['お待たせしております。 ^KT', 'wrong-initials', 'お待たせしております。'],
    ['そらモバイルの佐藤です。お待たせしております。', 'wrong-opening', 'お待たせしております。'],
    ['三浦です。お待たせしております。', 'double-opening', 'お待たせしております。'],
    ['ご不便をおかけします。それはお客様のせいです。', 'banned-word', 'ご不便をおかけします。'],
    ['復旧しました（笑）お待たせしました。', 'tone-word', '復旧しました。お待たせしました。'],
    ['090-1234-5678 におかけします。', 'personal-phone', '該当の電話番号におかけします。'],
    ['お電話番号：090-1234-5678 におかけします。', 'personal-phone', 'お電話番号におかけします。'],
    [
      'ご登録のtaro@example.jpへお送りしました。',
      'personal-email',
      'ご登録のメールアドレスへお送りしました。',
    ],
    ['〒150-0041 渋谷区神南1-19-11へお送りしました。', 'personal-address', '該当の住所へお送りしました。'],
    ['ご注文番号SM-48201937の件です。', 'personal-number', 'ご注文番号の件です。'],
    ['1985/4/3生まれの方ですね。', 'personal-birth', '該当の日付生まれの方ですね。'],
    ['お支払いのカード（3782 822463 10005）です。', 'personal-card', 'お支払いのカードです。'],
    ['The card 4111 1111 1111 1111 was declined.', 'personal-card', 'The card was declined.'],
    ['Please call 080-1234-5678 soon.', 'personal-phone', 'Please call that phone number soon.'],
    // A draft that does not tell its language gets the account's words.
    ['iPhone 15 → 090-1234-5678', 'personal-phone', 'iPhone 15 →該当の電話番号'],
    ['taro@example.jp', 'personal-email', '該当のメールアドレス'],
  ])('settles %s', (body, code, fixed) => {
    const finding = check(body).find((each) => each.code === code);
    expect(finding && applyFix(body, finding)).toBe(fixed);
    expect(check(fixed).map((each) => each.code)).not.toContain(code);
  });

  it('speaks the language of the draft, or else that its account speaks', () => {
    const fixOf = (body: string) => {
      const finding = check(body, DEFAULT_POLICY_EN).find(({ code }) => code === 'personal-phone');
      return finding && applyFix(body, finding);
    };
    expect(fixOf('080-1234-5678 (iPhone)')).toBe('That phone number (iPhone)');
    expect(fixOf('080-1234-5678におかけします。')).toBe('該当の電話番号におかけします。');
  });

  it('settles every finding of the corpus that has one', () => {
    for (const draft of readCorpus()) {
      const findings = checkDraft(draft);
      for (const finding of findings) {
        if (finding.fix === undefined) continue;
        const count = (all: readonly Finding[]) => all.filter(({ code }) => code === finding.code).length;
        const fixed = checkDraft({ ...draft, text: applyFix(draft.text, finding) });
        expect(count(fixed), `${draft.id}: ${finding.code}`).toBe(count(findings) - 1);
      }
    }
  });

  it('lies in the box even where a variable before it changed length', () => {
    const body = '{{author.name}}さま、了解しました。';
    const [finding] = check(body, {}, {}, { values: { ...VALUES, 'author.name': 'みさきみさきみさき' } });
    expect(finding && applyFix(body, finding)).toBe('{{author.name}}さま、承知いたしました。');
  });
});

describe('what came from a variable is checked too', () => {
  it('without a place in the box to point to', () => {
    const [finding] = check('{{?番号}}までお願いします。', {}, {}, { fields: { 番号: '090-1234-5678' } });
    expect(finding).toMatchObject({ code: 'personal-phone', severity: 'error' });
    expect(finding?.range).toBeUndefined();
  });
});

describe('the policy decides', () => {
  it('how much the surroundings weigh', () => {
    const severities = (['off', 'hint', 'warning', 'error'] as const).map(
      (surroundings) => check('はい。', { surroundings }, { surroundingsRead: false })[0]?.severity,
    );
    expect(severities).toEqual([undefined, 'hint', 'warning', 'error']);
    expect(check('はい。', { surroundings: 'error' }, { surroundingsRead: false })[0]?.overridable).toBe(
      true,
    );
  });

  it('which links are known, and how bad others are', () => {
    const links = { allowed: ['soramobile.jp'], unknown: 'warning', shorteners: ['sora.to'] } as const;
    const policy = { links: { ...links, allowed: [...links.allowed], shorteners: [...links.shorteners] } };
    expect(check('https://faq.soramobile.jp/1', policy)).toEqual([]);
    expect(check('https://notsoramobile.jp/1', policy)).toMatchObject([
      { code: 'unknown-link', severity: 'warning' },
    ]);
    expect(check('https://sora.to/1', policy)).toMatchObject([{ code: 'short-link' }]);
    expect(check('https://example.com/1')).toEqual([]);
    // The desk's own short links are its decision, also at a public shortener.
    const own = { links: { ...policy.links, allowed: ['bit.ly', 'sora.to'] } };
    expect(check('https://bit.ly/1 https://sora.to/1', own)).toEqual([]);
  });

  it('whether short links are decided by asking', () => {
    const decisions = { ...DEFAULT_POLICY.decisions, shortUrl: { rule: 'ask' as const, note: '' } };
    expect(check('https://bit.ly/1', { decisions })).toMatchObject([
      { code: 'short-link', severity: 'warning' },
    ]);
  });

  it('what of the company may stand in public', () => {
    const personal = { ...DEFAULT_POLICY.personal, own: ['東京都みなと区うみべ町1-2-3', '03-1234-5678'] };
    expect(check('本店は東京都みなと区うみべ町1-2-3、電話は03(1234)5678です。', { personal })).toEqual([]);
    expect(check('本店は東京都みなと区うみべ町1-2-3です。')).toMatchObject([{ code: 'personal-address' }]);
  });

  it('when the opening is said', () => {
    const openingWhen = { timeline: 'first', blog: 'always' } as const;
    const say = (firstInCase: boolean) =>
      composeJa('はい。', { openingWhen }, { stage: { firstInCase, unaskedFirstContact: false } }).parts[0]
        ?.text;
    expect(say(true)).toBe('そらモバイルの三浦です。はい。^MJ');
    expect(say(false)).toBe('はい。^MJ');
    expect(textsOf('はい。', { openingWhen: { timeline: 'never', blog: 'always' } })).toEqual(['はい。^MJ']);
  });

  it('to apologise to strangers, once', () => {
    const say = (body: string) =>
      composeJa(body, {}, { stage: { firstInCase: true, unaskedFirstContact: true } }).parts[0]?.text;
    expect(say('電波の件で拝見しました。')).toBe(
      'そらモバイルの三浦です。突然失礼します。電波の件で拝見しました。^MJ',
    );
    expect(say('突然のご連絡、失礼いたします。拝見しました。')).toBe(
      'そらモバイルの三浦です。突然のご連絡、失礼いたします。拝見しました。^MJ',
    );
  });

  it('what stands between its words and the agent’s', () => {
    expect(textsOf('はい。', { separator: '\n' })).toEqual(['そらモバイルの三浦です。\nはい。\n^MJ']);
  });

  it('the most parts there may be', () => {
    const body = `${'あ'.repeat(120)}。`.repeat(5);
    expect(composeJa(body, { mostParts: 4 }).problems).toMatchObject([
      { code: 'too-many-parts', overridable: true },
    ]);
  });
});

describe.each(LANGUAGES)('the starter pack (%s)', (language) => {
  it('says nothing its own policy forbids', () => {
    const policy = language === 'ja' ? DEFAULT_POLICY : DEFAULT_POLICY_EN;
    const bodies = [
      ...starterPack(language, { company: 'そらモバイル' }).templates.flatMap(({ body, variants }) => [
        body,
        ...variants,
      ]),
      ...starterEscalations(language).map(({ reply }) => reply),
    ];
    for (const body of bodies.filter((each) => each !== '')) {
      const text = body
        .replace(/\{\{#if.*?\}\}|\{\{\/if\}\}|\{\{cursor\}\}/gu, '')
        .replace(/\{\{.*?\}\}/gu, '後日');
      expect(
        check(text, policy).filter(({ severity }) => severity === 'error'),
        text,
      ).toEqual([]);
    }
  });

  it('has words for every finding, with every value they name', () => {
    const translate = createTranslate(FINDINGS, language);
    for (const code of Object.keys(FINDING_KINDS))
      expect(translate(code as keyof typeof FINDING_KINDS)).not.toBe('');
    for (const draft of readCorpus()) {
      for (const { code, values } of checkDraft(draft)) {
        expect(translate(code, values)).not.toMatch(
          /(?<!\{)\{(?:when|by|word|host|tag|name|opening|closing|others|count|most)\}/u,
        );
      }
    }
  });
});
