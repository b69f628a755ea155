import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseTemplate, renderTemplate } from '@/lib/reply/template';
import { chooseVariant } from '@/lib/reply/template-variant';
import { wordingsOf } from '@/lib/reply/template-wording';

const TEMPLATE = {
  body: '{{author.name | default: "お客さま"}}、ご不便をおかけし申し訳ございません。{{?いつまでに}}にご連絡いたします。',
  variants: [
    'ご迷惑をおかけしております。{{?いつまでに}}にあらためてお返事します。少々お待ちください。',
    'お待たせして恐れ入ります。担当が確認しておりますので、{{?いつまでに}}までお時間をください。',
  ],
};
const [BODY, SECOND, THIRD] = wordingsOf(TEMPLATE) as [string, string, string];
/** The text as it went out: values put in, opening and signature around it. */
const sent = (wording: string, who = 'みさき', when = '明日') => {
  const fields = { いつまでに: when };
  const { text } = renderTemplate(parseTemplate(wording), { 'author.name': who }, fields);
  return `そらモバイルの三浦です。${text} ^MJ`;
};

describe('the wording used next', () => {
  it('is the body while nothing was said, and always where there is no other', () => {
    expect(chooseVariant(TEMPLATE, { toAuthor: [], recent: [] })).toBe(BODY);
    const single = { body: BODY, variants: [] };
    expect(chooseVariant(single, { toAuthor: [sent(BODY)], recent: [sent(BODY)] })).toBe(BODY);
  });

  it('is one this person has not had, whatever others got', () => {
    const recent = [SECOND, SECOND, THIRD].map((each) => sent(each));
    expect(chooseVariant(TEMPLATE, { toAuthor: [sent(BODY)], recent })).toBe(THIRD);
    expect(chooseVariant(TEMPLATE, { toAuthor: [sent(BODY), sent(THIRD)], recent })).toBe(SECOND);
  });

  it('takes turns in a busy hour', () => {
    const recent: string[] = [];
    const used: string[] = [];
    for (let count = 0; count < 6; count++) {
      const wording = chooseVariant(TEMPLATE, { toAuthor: [], recent });
      used.push(wording);
      recent.unshift(sent(wording, `お客さま${count}`, '本日中'));
    }
    expect(used).toEqual([BODY, SECOND, THIRD, BODY, SECOND, THIRD]);
  });

  it('is the one used longest ago, where all were used as often', () => {
    const recent = [SECOND, BODY, THIRD].map((each) => sent(each));
    expect(chooseVariant(TEMPLATE, { toAuthor: [], recent })).toBe(THIRD);
  });

  it('starts over for a person who has had them all', () => {
    const toAuthor = [BODY, SECOND, THIRD].map((each) => sent(each));
    expect(chooseVariant(TEMPLATE, { toAuthor, recent: [sent(BODY)] })).toBe(SECOND);
  });

  it('is known again though the agent changed some words', () => {
    const edited = sent(BODY)
      .replace('ご不便を', 'ご不便とご心配を')
      .replace('ございません。', 'ありません。');
    expect(chooseVariant(TEMPLATE, { toAuthor: [edited], recent: [] })).toBe(SECOND);
  });

  it('does not count a text written by hand', () => {
    const byHand = 'そらモバイルの三浦です。お調べしたところ、復旧しておりました。 ^MJ';
    expect(chooseVariant(TEMPLATE, { toAuthor: [byHand], recent: [byHand] })).toBe(BODY);
  });

  it('is always one of the wordings, never one this person had while another is left', () => {
    const wording = fc.constantFrom(BODY, SECOND, THIRD);
    const texts = fc.array(
      wording.map((each) => sent(each)),
      { maxLength: 12 },
    );
    fc.assert(
      fc.property(fc.array(wording, { maxLength: 4 }), texts, (had, recent) => {
        const uses = { toAuthor: had.map((each) => sent(each)), recent };
        const next = chooseVariant(TEMPLATE, uses);
        expect(wordingsOf(TEMPLATE)).toContain(next);
        expect(chooseVariant(TEMPLATE, uses)).toBe(next);
        if (new Set(had).size < 3) expect(had).not.toContain(next);
      }),
    );
  });
});
