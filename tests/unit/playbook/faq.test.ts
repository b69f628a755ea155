import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isSoundWording } from '@/components/desk/playbook/wordings';
import { DEFAULT_POLICY, NO_CONTACT_GIVEN, type Policy } from '@/lib/domain/account';
import { type FaqPage, faqPageSchema } from '@/lib/domain/policy/links';
import { sayTemplateName } from '@/lib/i18n/template-names';
import { faqValues, listFaqNames } from '@/lib/playbook/faq-values';
import { compose } from '@/lib/reply/compose';
import type { EarlierText } from '@/lib/reply/earlier/earlier-texts';
import { createChecker } from '@/lib/reply/findings/checker';
import { blocksInsert } from '@/lib/reply/findings/finding';
import { parseTemplate } from '@/lib/reply/template';
import { SITUATION, VALUES } from '../reply/reply-fixtures';

const ROAMING: FaqPage = {
  name: 'ローミング',
  title: '海外での使い方',
  url: 'https://sora.helpdesk.example/hc/roaming',
};
const BODY = '海外での使い方はこちらです。 {{faq.ローミング.url}}';
const AGENT = { name: '三浦', initials: 'MJ' };

const fill = (body: string, faq: FaqPage[] = [ROAMING], policy: Policy = DEFAULT_POLICY) =>
  compose({ body, policy: { ...policy, faq }, site: 'x', values: { ...VALUES, ...faqValues(faq) } });

function codesIn(body: string, changes: Partial<Policy>, earlier: EarlierText[] = []): string[] {
  const policy = { ...DEFAULT_POLICY, ...changes };
  const account = { company: 'そらモバイル', contact: NO_CONTACT_GIVEN, policy };
  const checker = createChecker({ account, agent: AGENT, otherCompanies: [], colleagues: [], earlier });
  const found = checker.check(fill(body, policy.faq, policy), {
    ...SITUATION,
    authorId: 'a',
    now: new Date('2026-08-24T03:00:00.000Z'),
  });
  return found.map(({ code }) => code);
}

describe('a page of the FAQ book', () => {
  it.each([BODY, '{{ faq.ﾛｰﾐﾝｸﾞ.url }}', '{{#if FAQ.ローミング.URL}}{{faq.ローミング.url}}{{/if}}'])(
    'stands in a reply by its name: %s',
    (body) => {
      expect(
        fill(body)
          .parts.map(({ text }) => text)
          .join(''),
      ).toContain(ROAMING.url);
    },
  );

  it('blocks the reply where the account has none of that name, and is said in words', () => {
    const { problems } = fill(BODY, []);
    expect(problems.map(({ code }) => code)).toEqual(['empty-name']);
    expect(blocksInsert(problems)).toBe(true);
    expect(sayTemplateName('faq.ローミング.url', 'ja')).toBe('FAQ「ローミング」のURL');
  });

  it('is refused when saved where no book has it', () => {
    const names = listFaqNames([ROAMING]);
    const codesOf = (body: string) => parseTemplate(body, names).problems.map(({ code }) => code);
    expect(codesOf(BODY)).toEqual([]);
    expect(codesOf('{{faq.解約.url}} {{form.解約.url}}')).toEqual(['unknown-faq', 'unknown-form']);
    expect(isSoundWording('{{faq.解約.url}}', names)).toBe(false);
  });

  it('may be linked without its host being listed, but no other host may', () => {
    const links = { ...DEFAULT_POLICY.links, allowed: ['soramobile.example'] };
    expect(codesIn(BODY, { links, faq: [ROAMING] })).toEqual([]);
    expect(codesIn(`こちらです。 ${ROAMING.url}`, { links, faq: [] })).toEqual(['unknown-link']);
    expect(codesIn('こちらです。 https://helpdesk.example/', { links, faq: [ROAMING] })).toEqual([
      'unknown-link',
    ]);
  });

  it('hides no address: a short link in the book is still one', () => {
    const short = { ...ROAMING, url: 'https://bit.ly/sora' };
    expect(codesIn(BODY, { faq: [short] })).toEqual(['short-link']);
  });

  it('is noticed when this person was sent to it before', () => {
    const earlier = {
      authorId: 'a',
      at: new Date('2026-08-20T03:00:00.000Z'),
      by: 'KT',
      templateIds: [],
      parts: [`手順は次のページにあります。 ${ROAMING.url}?utm_source=x`],
    };
    expect(codesIn(BODY, { faq: [ROAMING] }, [earlier as unknown as EarlierText])).toContain('told-link');
  });

  it('can be named by whatever name the book takes', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.string({ unit: 'binary' })), (name) => {
        const parsed = faqPageSchema.safeParse({ ...ROAMING, name });
        fc.pre(parsed.success);
        if (parsed.success) {
          const [tag = ''] = listFaqNames([parsed.data]);
          expect(fill(`{{${tag}}}`, [parsed.data]).problems).toEqual([]);
          expect(fill(`{{${tag}}}`, [parsed.data]).draft.text).toContain(ROAMING.url);
        }
      }),
      { examples: [['%S'], ['○○']] },
    );
  });
});
