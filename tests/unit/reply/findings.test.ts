import { describe, expect, it } from 'vitest';
import { createTranslate } from '@/lib/i18n/catalog';
import { FINDINGS } from '@/lib/i18n/findings';
import { LANGUAGES } from '@/lib/i18n/language';
import { sayTemplateName } from '@/lib/i18n/template-names';
import type { Composition } from '@/lib/reply/compose';
import { blocksInsert, type Finding, sortFindings } from '@/lib/reply/findings/finding';
import { findForbidden, type ReplyContext } from '@/lib/reply/findings/forbidden';
import { listNames } from '@/lib/reply/template-names';
import { codesOf, composeJa, VALUES } from './reply-fixtures';

const checkReply = ({ problems }: Composition, context: ReplyContext): Finding[] =>
  sortFindings([...findForbidden(context), ...problems]);

const FINE: ReplyContext = {
  noContact: false,
  signedInHandle: 'soramobile_care',
  accountHandle: 'soramobile_care',
  site: 'x',
};
const CLEAN = '突然のご連絡、失礼いたします。お使いの機種名をお聞かせください。';

describe('what blocks', () => {
  it('nothing in a clean reply', () => {
    const findings = checkReply(composeJa(CLEAN), FINE);
    expect(findings).toEqual([]);
    expect(blocksInsert(findings)).toBe(false);
  });

  it.each<[string, string, string]>([
    ['', 'empty-body', ''],
    ['　\n', 'empty-body', ''],
    ['そらモバイルの三浦です。^MJ', 'empty-body', ''],
    ['{{author.name}}さん', 'empty-name', '{{author.name}}'],
    ['機種は{{?機種}}ですね', 'empty-field', '{{?機種}}'],
    ['やあ{{author.nmae}}さん', 'raw-placeholder', '{{author.nmae}}'],
    ['やあ{{さん', 'raw-placeholder', '{{さん'],
    ['やあ}}さん', 'raw-placeholder', '}}'],
    ['やあ#{ticket.customer.firstname}さん', 'raw-placeholder', '#{ticket.customer.firstname}'],
    ['Hi {%customer.firstName%}!', 'raw-placeholder', '{%customer.firstName%}'],
    ['Hi [[name]]', 'raw-placeholder', '[[name]]'],
    ['Hi {{author.name | default: "[NAME]"}}', 'raw-placeholder', '[NAME]'],
    ['確認します。^KT', 'wrong-initials', '^KT'],
    ['{{前回}}の件です', 'empty-name', '{{前回}}'],
  ])('%j: %s', (body, code, place) => {
    const problem = composeJa(body).problems.find((each) => each.code === code);
    expect(problem?.severity).toBe('error');
    expect(body.slice(problem?.range?.start ?? 0, problem?.range?.end ?? 0)).toBe(place);
  });

  it('finds the place in the box even after a variable changed length', () => {
    const body = '{{company.name}}です。確認します。^KT';
    const problem = composeJa(body).problems.find((each) => each.code === 'wrong-initials');
    expect(body.slice(problem?.range?.start, problem?.range?.end)).toBe('^KT');
  });

  it('offers the choices of a blank', () => {
    expect(composeJa('{{?場所: 屋内 / 屋外}}').problems[0]?.choices).toEqual(['屋内', '屋外']);
  });

  it('a signature of one’s own, and a caret elsewhere, are fine', () => {
    for (const body of ['確認します。^MJ', '2^10 とは', 'よろしく (^^)', 'ありがとうございます ^_^']) {
      expect(codesOf(body)).not.toContain('wrong-initials');
    }
  });

  it('a part over its limit, with how much', () => {
    const [problem] = composeJa(`https://soramobile.example/${'a'.repeat(300)}`).problems;
    expect(problem).toMatchObject({
      severity: 'error',
      code: 'part-over-limit',
      part: 0,
      overridable: false,
    });
    expect(problem?.values.over).toBe(75);
  });

  it('a policy that cannot be said', () => {
    expect(codesOf('はい', { opening: '{{company.nmae}}です' })).toContain('policy-broken');
    const { problems } = composeJa('はい', {}, { values: { ...VALUES, 'agent.name': ' ' } });
    expect(problems).toMatchObject([
      { severity: 'error', code: 'policy-empty-name', values: { name: 'agent.name' } },
    ]);
  });

  it('do not contact, whatever the text', () => {
    const [finding] = checkReply(composeJa(CLEAN), { ...FINE, noContact: true });
    expect(finding).toMatchObject({ severity: 'error', code: 'no-contact' });
  });

  it('another account signed in', () => {
    const [finding] = checkReply(composeJa(CLEAN), { ...FINE, signedInHandle: 'taro_private' });
    expect(finding).toMatchObject({
      code: 'wrong-account',
      values: { signedIn: 'taro_private', expected: 'soramobile_care' },
    });
    expect(checkReply(composeJa(CLEAN), { ...FINE, signedInHandle: '@SoraMobile_Care' })).toEqual([]);
    expect(checkReply(composeJa(CLEAN), { ...FINE, signedInHandle: null })).toEqual([]);
  });

  it('a reply from an account of which nobody has said that it is the desk’s', () => {
    const unset = { ...FINE, signedInHandle: '@taro_private', accountHandle: null };
    const findings = checkReply(composeJa(CLEAN), unset);
    expect(findings).toMatchObject([
      {
        code: 'account-unconfirmed',
        severity: 'error',
        overridable: false,
        values: { signedIn: 'taro_private' },
      },
    ]);
    expect(blocksInsert(findings, true)).toBe(true);
    expect(checkReply(composeJa(CLEAN), { ...unset, signedInHandle: null })).toEqual([]);
    expect(checkReply(composeJa(CLEAN), { ...unset, site: 'hatena' })).toEqual([]);
    expect(checkReply(composeJa(CLEAN), { ...unset, site: 'mastodon' })).toEqual([]);
  });
});

describe('how many parts', () => {
  const parts = (count: number) => `${'あ'.repeat(120)}。`.repeat(count);

  it.each<[number, string[]]>([
    [3, []],
    [4, ['many-parts']],
    [5, ['many-parts']],
    [6, ['too-many-parts']],
  ])('%i', (count, codes) => {
    const composition = composeJa(parts(count));
    expect(composition.parts).toHaveLength(count);
    expect(composition.problems.map((each) => each.code)).toEqual(codes);
    expect(blocksInsert(composition.problems)).toBe(count > 5);
  });

  it('warns where the desk’s own most is passed, and lets a desk allow more than five', () => {
    expect(codesOf(parts(2), { maxParts: 1 })).toEqual(['many-parts']);
    expect(codesOf(parts(7), { maxParts: 8 })).toEqual([]);
  });
});

describe('what only hints', () => {
  it('a mention the site adds by itself, with the fix', () => {
    const body = '@Misaki_Latte 確認します。';
    const { problems } = composeJa(body, {}, { replyTo: 'misaki_latte' });
    expect(problems).toMatchObject([
      { severity: 'hint', code: 'double-mention', fix: { start: 0, end: 14, text: '' } },
    ]);
    expect(blocksInsert(problems)).toBe(false);
    expect(composeJa('@another 確認します。', {}, { replyTo: 'misaki_latte' }).problems).toEqual([]);
    expect(composeJa(body).problems).toEqual([]);
  });
});

describe('what only warns', () => {
  it.each(['○○様宛ての封筒です', '××の件です', 'XX様宛てです'])('%s', (body) => {
    expect(composeJa(body).problems).toMatchObject([{ severity: 'warning', code: 'blank-mark' }]);
  });

  it.each(['○をつけてください', '×ボタンを押す', 'かけ算は3×4'])('nothing in %s', (body) => {
    expect(codesOf(body)).toEqual([]);
  });

  it('stands below what blocks', () => {
    const findings = checkReply(composeJa('○○様{{'), { ...FINE, noContact: true });
    expect(findings.map((each) => each.severity)).toEqual(['error', 'error', 'warning']);
  });
});

describe.each(LANGUAGES)('what is said (%s)', (language) => {
  const translate = createTranslate(FINDINGS, language);
  it.each([
    ['', {}],
    ['{{author.name}}{{?a}}{{x}}○○', {}],
    [`${'あ'.repeat(120)}。`.repeat(4), {}],
    [`${'あ'.repeat(120)}。`.repeat(6), {}],
    ['はい^KT', { opening: '{{x}}{{case.id}}' }],
    ['a'.repeat(9_000).replace(/^/u, 'https://soramobile.example/'), {}],
  ])('has every value it names: %j', (body, policy) => {
    const context: ReplyContext = { noContact: true, signedInHandle: 'a', accountHandle: 'b', site: 'x' };
    for (const finding of checkReply(composeJa(body, policy), context)) {
      expect(translate(finding.code, finding.values)).not.toMatch(/(?<!\{)\{\w+\}(?!\})/u);
    }
  });
});

describe('names in an agent’s words', () => {
  it.each(LANGUAGES)('every name has them (%s)', (language) => {
    for (const { name } of listNames()) {
      expect(sayTemplateName(name, language)).not.toBe(name);
    }
  });
});
