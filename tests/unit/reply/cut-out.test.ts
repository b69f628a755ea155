import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cutOut } from '@/lib/reply/cut-out';

function cut(text: string, word: string, isOrnament = false): string | undefined {
  const start = text.indexOf(word);
  const fix = cutOut(text, { start, end: start + word.length }, isOrnament);
  return fix && text.slice(0, fix.start) + fix.text + text.slice(fix.end);
}

describe('an unwanted word goes so that sentences are left', () => {
  it.each<[text: string, word: string, left: string]>([
    ['必ず直ります。', '必ず', '直ります。'],
    ['これで必ず直ります。', '必ず', 'これで直ります。'],
    ['正直、遅いです。', '正直', '遅いです。'],
    ['A案、正直、B案です。', '正直', 'A案、B案です。'],
    ['No problem, we can help.', 'No problem', 'We can help.'],
    ['We can help, no problem.', 'no problem', 'We can help.'],
  ])('%s without %s is %s', (text, word, left) => {
    expect(cut(text, word)).toBe(left);
  });

  it.each<[text: string, word: string, left: string]>([
    ['これは仕様です。再起動してください。', 'は仕様です', '再起動してください。'],
    ['クレームを承りました。お待ちください。', 'クレーム', 'お待ちください。'],
    ['一行目。\nお客様のせいです。\n三行目。', 'お客様のせい', '一行目。\n三行目。'],
    ['Sorry. That is your fault. Please wait.', 'your fault', 'Sorry. Please wait.'],
  ])('%s loses the sentence that %s carries', (text, word, left) => {
    expect(cut(text, word)).toBe(left);
  });

  it.each<[text: string, word: string, left: string | undefined]>([
    ['Thanks lol.', 'lol', 'Thanks.'],
    ['ｗｗｗそれは困りました。', 'ｗｗ', 'それは困りました。'],
    ['嬉しいですｗｗありがとう', 'ｗｗ', '嬉しいです。ありがとう'],
    ['やばいですね。', 'やばい', undefined],
  ])('%s as an ornament: %s', (text, word, left) => {
    expect(cut(text, word, true)).toBe(left);
  });
});

it('a cut takes the word away and leaves no doubled mark or space behind', () => {
  const piece = fc.constantFrom('お待ちください', '、', '。', ' ', '\n', 'We help', ', ', '. ', 'です', 'を');
  fc.assert(
    fc.property(
      fc.array(piece),
      fc.array(piece),
      fc.constantFrom('必ず', 'Oops'),
      fc.boolean(),
      (before, after, word, isOrnament) => {
        const tidy = (text: string) => text.replace(/([、。,.])[、。,.\s]+/gu, '$1').replace(/\s+/gu, ' ');
        const text = tidy(before.join('')) + word + tidy(after.join(''));
        const left = cut(text, word, isOrnament);
        if (left === undefined) return;
        expect(left).not.toContain(word);
        expect(left.length).toBeLessThan(text.length);
        if (!/[、,]{1}\s*[、。,.]/u.test(text.replace(word, 'あ')))
          expect(left).not.toMatch(/[、,]\s*[、。,.]/u);
      },
    ),
  );
});
