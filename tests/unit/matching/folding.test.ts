import { describe, expect, it } from 'vitest';
import { markWith } from './make-matcher';

const OFF = { kana: false, longVowel: false, smallKana: false, separators: false };

describe('folding every list gets', () => {
  it.each([
    ['Wi-Fi', 'ｗｉ－ｆｉ WI-FI wi‐fi Wi−Fi', ['ｗｉ－ｆｉ', 'WI-FI', 'wi‐fi', 'Wi−Fi']],
    ['ルーター', 'ﾙｰﾀｰ', ['ﾙｰﾀｰ']],
    ['ガイド', 'ｶﾞｲﾄﾞ カ\u3099イト\u3099', ['ｶﾞｲﾄﾞ', 'カ\u3099イト\u3099']],
    ['10キロ', '10㌔', ['10㌔']],
    ['℃', '25℃ 25°C', ['℃', '°C']],
    ['café', 'cafe\u0301 CAFÉ', ['cafe\u0301', 'CAFÉ']],
    ['straße', 'STRASSE', ['STRASSE']],
    ['οδος', 'ΟΔΟΣ', ['ΟΔΟΣ']],
    ["can't", 'can’t', ['can’t']],
    ['한글', '한글', ['한글']],
    ['サポート', 'サ\u200bポ\u00adート', ['サ\u200bポ\u00adート']],
  ])('%s in %s', (rule, text, marks) => {
    expect(markWith(rule, text, OFF)).toEqual(marks);
  });
});

describe('spelling options', () => {
  it.each([
    ['kana', 'るーたー', 'ルーター'],
    ['kana', 'ドコモ', 'どこも'],
    ['longVowel', 'つながらない', 'つながらなーーい'],
    ['longVowel', 'つながらない', 'つながらな〜い'],
    ['longVowel', 'つながらない', 'つながらないーー'],
    ['longVowel', 'つながらなーい', 'つながらない'],
    ['longVowel', 'ルーター', 'ルータ'],
    ['longVowel', 'ルータ', 'ルーター'],
    ['longVowel', 'ルーター', 'ルーーターー'],
    ['longVowel', 'サービスセンター', 'サービスセンタ'],
    ['smallKana', 'きって', 'きつて'],
    ['smallKana', 'キヤノン', 'キャノン'],
    ['separators', 'Wi-Fi', 'wifi'],
    ['separators', 'wifi', 'Wi-Fi'],
    ['separators', 'wifi', 'Wi Fi'],
    ['separators', 'ソフトバンク', 'ソフト・バンク'],
    ['separators', 'カスタマー・センター', 'カスタマー センター'],
  ] as const)('%s: %s finds %s', (option, rule, text) => {
    expect(markWith(rule, text, { ...OFF, [option]: true })).toEqual([text]);
    expect(markWith(rule, text, OFF)).not.toEqual([text]);
  });

  it.each([
    // Short katakana words are other words without their long vowel.
    ['ビル', 'ビール', []],
    ['キー', 'き キ', []],
    ['サーバー', 'サバ', []],
    ['カレ', 'カレー', []],
    ['エラー', 'エラい', []],
    ['サーバー', 'サーーバ', ['サーーバ']],
    // A number keeps its hyphens, a short word its gaps.
    ['0120123', '0120-123', []],
    ['0120-123', '0120-123 0120123', ['0120-123']],
    ['au', 'a u', []],
    ['はい', 'これは いい', []],
    // Separators do not cross lines.
    ['ソフトバンク', 'ソフト\nバンク', []],
    ['10~20', '1020', []],
  ])('%s in %s', (rule, text, marks) => {
    expect(markWith(rule, text)).toEqual(marks);
  });

  it('finds a word that keeps its ー where the option is off', () => {
    expect(markWith('うわーー', 'うわーーー', OFF)).toEqual(['うわーー']);
    expect(markWith('サ', 'サーバ', OFF)).toEqual(['サ']);
  });
});

describe('clusters are never split', () => {
  it.each([
    ['か', 'か\u3099', []],
    ['e', 'e\u0301', []],
    ['キ', '㌔', []],
    ['株', '㈱', []],
    ['株', '株㈱', ['株']],
    ['👨', '👨‍👩‍👧', []],
    ['👧', '👨‍👩‍👧 👧', ['👧']],
    ['👨‍👩‍👧', '👨👩👧 👨‍👩‍👧', ['👨‍👩‍👧']],
    ['👍', '👍🏽 👍', ['👍🏽', '👍']],
    ['❤', '❤️', ['❤️']],
    ['🇯🇵', '🇨🇳🇯🇵', ['🇯🇵']],
    ['🇳🇯', '🇨🇳🇯🇵', []],
    ['1', '1️⃣ 1', ['1']],
    ['葛', '葛\u{e0100}飾', ['葛\u{e0100}']],
    ['𠮷', '𠮷野家', ['𠮷']],
    ['가', '각 가', ['가']],
    ['が', 'か\u3099\u0301', []],
    ['か', 'かー\ufe0f', ['かー\ufe0f']],
  ])('%s in %s', (rule, text, marks) => {
    expect(markWith(rule, text)).toEqual(marks);
  });
});
