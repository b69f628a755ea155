import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { judgeAddress } from '@/lib/reply/personal-address';

const AGENTS = [{ name: '三浦' }, { name: 'Yuki Miura' }, { name: 'Ōta' }, { name: 'Ann Lee' }];

describe('whose an address is', () => {
  it.each([
    '',
    'info@sora-mobile.example',
    'support@gmail.com',
    'sora.support@yahoo.co.jp',
    'customersupport@sora.example',
    'netshop-2@sora.example',
    'desk@docomo-shop.example',
    'okyakusama-soudan@sora.example',
    'sora@sora-mobile.example',
    'sora_mobile@sora-mobile.co.jp',
    // The shop has its owner's name.
    'miura@miura-denki.example',
    'SUPPORT@sora.example',
  ])('%s: the desk’s', (email) => {
    expect(judgeAddress(email, AGENTS)).toBe('desk');
  });

  it.each([
    'yuki.miura@company.co.jp',
    'miura_yuki@company.co.jp',
    'yukimiura@company.co.jp',
    'y.miura@company.co.jp',
    'ymiura2@company.co.jp',
    'Miura@company.co.jp',
    '三浦@company.co.jp',
    'yuki.miura@gmail.com',
    'ōta@company.co.jp',
    'ann.lee@company.co.jp',
    '090xxxx@docomo.ne.jp',
  ])('%s: a person’s', (email) => {
    expect(judgeAddress(email, AGENTS)).toBe('person');
    // What the desk itself knows to be an agent's is not made the desk's by a press.
    expect(judgeAddress(email, AGENTS, email)).toBe('person');
  });

  it.each([
    ['taro.sato@company.co.jp'],
    ['t-sato@company.co.jp'],
    ['sato@company.co.jp'],
    ['sky@icloud.com'],
    ['taro@gmail.com'],
    ['sora2010@gmail.com'],
    // Begins or ends as a desk's name does, and is none.
    ['prince@company.co.jp'],
    ['careyl@company.co.jp'],
    // An agent's name inside another word.
    ['leeds@company.co.jp'],
    // Free mail: its domain is nobody's name.
    ['gmail@gmail.com'],
  ])('%s: asked about, until somebody says it is the desk’s', (email) => {
    expect(judgeAddress(email, AGENTS)).toBe('unknown');
    expect(judgeAddress(email, AGENTS, ` ${email.toUpperCase()} `)).toBe('desk');
    // That answer is of this address alone.
    expect(judgeAddress(email, AGENTS, `x${email}`)).toBe('unknown');
  });

  it('locks out no address of a company for good', () => {
    fc.assert(
      fc.property(fc.emailAddress(), (email) => {
        const address = email.replace(/@.*/u, '@company.example');
        expect(judgeAddress(address, AGENTS.slice(0, 1), address)).toBe('desk');
      }),
    );
  });

  it('knows an agent’s address in whatever way it is put together of the name', () => {
    const name = fc.tuple(
      fc.stringMatching(/^[b-df-hj-np-tv-z]{4,8}$/),
      fc.stringMatching(/^[b-df-hj-np-tv-z]{4,8}$/),
    );
    const between = fc.constantFrom('.', '_', '-', '');
    fc.assert(
      fc.property(name, between, fc.boolean(), ([given, family], sign, first) => {
        const local = (first ? [given, family] : [family, given]).join(sign);
        expect(judgeAddress(`${local}@aeiou.example`, [{ name: `${family} ${given}` }])).toBe('person');
      }),
    );
  });
});
