import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { starterPack } from '@/lib/playbook/starter/starter-pack';
import { parseTemplate, settleTemplate } from '@/lib/reply/template';
import { isOfTemplate, wordingsOf } from '@/lib/reply/template-wording';

const VALUES = {
  'author.name': 'みさき',
  'last.date': '8月3日',
  'faq.restart.url': 'https://faq.soramobile.jp/a/1',
};
const settle = (source: string, values = VALUES) => settleTemplate(parseTemplate(source), values).text;
const of = (text: string, body: string, variants: string[] = []) =>
  isOfTemplate(text, { body, variants }, VALUES);

const RESTART =
  '{{author.name}}さま、ご不便をおかけし申し訳ございません。端末の電源を一度お切りいただき、一分ほどお待ちください。そのあと電源をお入れになって、電波の表示をご確認いただけますでしょうか。';

describe('a text is of its template', () => {
  it('as it was put in, with the agent’s words around it, and after changes', () => {
    const text = settle(RESTART);
    expect(of(text, RESTART)).toBe(true);
    expect(of(`お返事が遅くなりました。${text}よい一日を。`, RESTART)).toBe(true);
    expect(
      of(text.replace('一分ほど', '二、三分').replace('申し訳ございません', '恐れ入ります'), RESTART),
    ).toBe(true);
  });

  it('while one sentence of it is left', () => {
    expect(of('端末の電源を一度お切りいただき、一分ほどお待ちください。', RESTART)).toBe(true);
  });

  it('by any of its wordings', () => {
    const other = '恐れ入りますが、再起動で直るか、お試しいただけませんか。';
    expect(of(other, RESTART)).toBe(false);
    expect(of(other, RESTART, [other])).toBe(true);
  });

  it('no more when another text was written over it, in whatever polite words', () => {
    expect(of('ご連絡ありがとうございます。お調べしたところ、工事は本日中に終わります。', RESTART)).toBe(
      false,
    );
    expect(of('', RESTART)).toBe(false);
    const hello = 'Sorry for the trouble. Please switch the phone off and on again.';
    expect(of('Thanks for the idea, I have passed it on to the product team.', hello)).toBe(false);
  });

  it('in hardly any case where a reply was written by hand, however alike polite words are', () => {
    const file = join(import.meta.dirname, '../../fixtures/findings/clean-ja.jsonl');
    const replies = readFileSync(file, 'utf8').trim().split('\n');
    const { templates } = starterPack('ja', { company: 'そらモバイル' });
    const taken = replies.flatMap((line) => {
      const { text } = JSON.parse(line) as { text: string };
      return templates.filter((template) => isOfTemplate(text, template, VALUES));
    });
    expect(taken.length / (replies.length * templates.length)).toBeLessThan(0.02);
  });

  it('whose only words stand in a block or are a value', () => {
    const block = '{{#if last.date}}{{last.date}}にもご連絡をいただいておりました。{{/if}}';
    expect(of(settle(block), block)).toBe(true);
    expect(of('今回がはじめてのお問い合わせですね。', block)).toBe(false);
    const link = '{{faq.restart.url}}';
    expect(of(`手順はこちらです。${settle(link)}`, link)).toBe(true);
    expect(of('手順はございません。', link)).toBe(false);
  });

  it('whatever it says where the template has no words, but never when it says nothing', () => {
    expect(of('今夜八時です。', '{{?いつ}}')).toBe(true);
    expect(of(' ', '{{?いつ}}')).toBe(false);
  });

  it('always while it stands in it unchanged, whatever the values were then', () => {
    const { templates } = starterPack('ja', { company: 'そらモバイル' });
    const wording = fc.constantFrom(
      ...templates.flatMap((template) => wordingsOf(template).map((source) => ({ template, source }))),
    );
    const value = fc.string({ unit: 'grapheme', maxLength: 40 });
    const values = fc.record({ 'author.name': value, 'last.date': value, 'incident.status': value });
    fc.assert(
      fc.property(wording, values, value, value, ({ template, source }, then, before, after) => {
        const text = `${before}${settle(source, then as unknown as typeof VALUES)}${after}`;
        expect(isOfTemplate(text, template, {})).toBe(true);
      }),
    );
  });

  it('never when they have no letters in common', () => {
    const kana = fc.string({ unit: fc.constantFrom(...'あいうえお。、 '), minLength: 8, maxLength: 80 });
    const latin = fc.string({ unit: fc.constantFrom(...'abcde. \n'), maxLength: 80 });
    fc.assert(
      fc.property(kana, latin, (body, text) => {
        fc.pre(/[あ-お]{4}/u.test(body));
        expect(isOfTemplate(text, { body, variants: [] }, {})).toBe(false);
      }),
    );
  });
});
