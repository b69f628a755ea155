import { describe, expect, it } from 'vitest';
import type { Language } from '@/lib/i18n/language';
import { checkDraft } from '@/tests/findings/check-draft';

function codesOf(language: Language, text: string): string[] {
  const draft = { id: '', language, isClean: false, text, expect: [], near: [], policy: {}, situation: {} };
  return checkDraft(draft).map(({ code }) => code);
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

  it('of the agent is not said twice', () => {
    expect(codesOf('en', 'Mia here. I will look into it.')).toContain('double-opening');
    expect(codesOf('en', 'Mia, here is how to do it.')).not.toContain('double-opening');
  });
});
