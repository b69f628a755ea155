import { describe, expect, it } from 'vitest';
import { settleAgain } from '@/lib/reply/settle-again';

const BEFORE = { 'company.name': 'そらモバイル', 'last.date': '8月3日' };
const NOW = { 'company.name': 'そらWiFi' };
const again = (body: string, ...bodies: string[]) =>
  settleAgain(
    body,
    bodies.map((each) => ({ body: each, variants: [] })),
    BEFORE,
    NOW,
  );

describe('a draft under another account', () => {
  it('says the new values in lines that stand as a template left them', () => {
    const template = '{{company.name}}の窓口です。\n確認いたします。';
    expect(again('そらモバイルの窓口です。\n確認いたします。\nそらモバイルの件です。', template)).toBe(
      'そらWiFiの窓口です。\n確認いたします。\nそらモバイルの件です。',
    );
  });

  it('keeps a line that has more than the template’s words in it', () => {
    const body = 'そらモバイルの窓口です。夜も開いています。';
    expect(again(body, '{{company.name}}の窓口です。')).toBe(body);
  });

  it('knows each wording of a template', () => {
    const variants = ['{{company.name}}へようこそ。'];
    const templates = [{ body: '{{company.name}}です。', variants }];
    expect(settleAgain('そらモバイルへようこそ。', templates, BEFORE, NOW)).toBe('そらWiFiへようこそ。');
  });

  it('puts nothing into lines that are blank', () => {
    const template = {
      body: '{{#if last.date}}{{last.date}}の件です。{{/if}}\n確認いたします。',
      variants: [],
    };
    const body = '確認いたします。\n\nよろしくお願いします。';
    expect(settleAgain(body, [template], NOW, { ...BEFORE, ...NOW })).toBe(body);
  });

  it('keeps every line where a block came or went: none takes another one’s place', () => {
    const template = '{{#if last.date}}{{last.date}}の件です。\n{{/if}}確認いたします。\nお待ちください。';
    const body = '8月3日の件です。\n確認いたします。\nお待ちください。';
    expect(again(body, template)).toBe(body);
  });
});
