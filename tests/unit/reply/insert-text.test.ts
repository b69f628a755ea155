import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { insertText } from '@/lib/reply/insert-text';

describe('a second template in one reply', () => {
  it.each([
    ['ご不便をおかけします。', 11, 'お調べします。', 'ご不便をおかけします。お調べします。'],
    ['We are sorry.', 13, 'It works now.', 'We are sorry. It works now.'],
    ['We are sorry. ', 14, 'It works now.', 'We are sorry. It works now.'],
    ['詳しくはこちらhttps://a.example/x', 26, 'です', '詳しくはこちらhttps://a.example/x です'],
    ['まえ、うしろ', 3, '中', 'まえ、中うしろ'],
    ['Hello world', 6, 'dear', 'Hello dear world'],
    ['', 0, 'こんにちは', 'こんにちは'],
  ])('%j at %i takes %j: %j', (body, caret, text, result) => {
    expect(insertText(body, caret, text).body).toBe(result);
  });

  it('keeps what was there and says where the new text is', () => {
    fc.assert(
      fc.property(fc.string(), fc.nat(), fc.string(), (body, at, text) => {
        const caret = at % (body.length + 1);
        const inserted = insertText(body, caret, text);
        expect(inserted.body.slice(inserted.start, inserted.start + text.length)).toBe(text);
        expect(inserted.body.startsWith(body.slice(0, caret))).toBe(true);
        expect(inserted.body.endsWith(body.slice(caret))).toBe(true);
        expect(inserted.body.length).toBeLessThanOrEqual(body.length + text.length + 2);
      }),
    );
  });
});
