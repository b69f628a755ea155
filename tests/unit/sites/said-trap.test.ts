import { describe, expect, it } from 'vitest';
import { isSaidTrap } from '@/lib/sites/forms/field-words';

describe('words at a control', () => {
  it.each([
    '入力しないでください',
    'この欄には何も入力しないでください',
    'ここは記入しないで下さい',
    '空欄のままにしてください',
    'このフィールドは空のままにしてください',
    '入力チェック用です。変更しないでください。',
    'スパム対策のため入力不可',
    'URL（入力不要）',
    'Leave this field empty',
    "Don't fill this in",
    'URLは入力しないでください',
    'メッセージ（ここには何も書かないでください）',
    'この欄には書き込まないでください',
  ])('ask people to leave a field alone: %s', (words) => {
    expect(isSaidTrap(words, false)).toBe(true);
  });

  it.each([
    'ニックネーム（本名は入力しないでください）',
    'メール（公開されません。空欄のままでもかまいません）',
    'URL（なければ空白のままで結構です）',
    'Email (you can leave this blank)',
    'お名前（個人情報などは記入しないでください）',
    'お名前（何も入力しなければ「名無し」になります）',
    '名前（何も書かないと名無しさん）',
  ])('say what may stay out of a field that is meant to be filled: %s', (words) => {
    expect(isSaidTrap(words, false)).toBe(false);
  });

  it.each([
    '個人情報は入力しないでください',
    'URLは入力しないでください',
    'Please do not write personal data',
    "Don't enter links",
    'HTMLタグなどは入力しないでください',
    'ネタバレは書かないでください',
    'コメント（メールアドレスの入力は不要です）',
  ])('say what a comment had better not hold: %s', (words) => {
    expect(isSaidTrap(words, true)).toBe(false);
  });

  it('of a trap that is a text area still ask to leave it alone', () => {
    expect(isSaidTrap('コメント（入力しないでください）', true)).toBe(true);
    expect(isSaidTrap('個人情報は入力しないでください。この欄は空のままにしてください', true)).toBe(true);
  });
});
