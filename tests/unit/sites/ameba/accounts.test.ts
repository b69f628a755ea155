import { expect, it } from 'vitest';
import { findAmebaId } from '@/lib/sites/ameba/accounts';
import { openPage } from '../x/open-fixture';

const { document } = openPage('<p>', 'https://ameblo.jp/hana-moba/entry-1.html');

it.each([
  ['https://ameblo.jp/momo-diary/', 'momo-diary'],
  ['/momo-diary/entry-12.html', 'momo-diary'],
  ['https://secret.ameba.jp/momo-diary/amemberentry-12.html', 'momo-diary'],
  ['https://profile.ameba.jp/ameba/momo-diary/', 'momo-diary'],
  ['http://profile.ameba.jp/momo-diary/', 'momo-diary'],
  ['https://www.ameba.jp/profile/general/momo-diary/', 'momo-diary'],
  ['https://momo.example/ameblo.jp/', undefined],
  ['https://ameblo.jp.evil.example/momo-diary/', undefined],
  ['https://ameblo.jp/', undefined],
  ['https://www.ameba.jp/', undefined],
  ['javascript:void(0)', undefined],
  [null, undefined],
])('reads whose %s is', (href, id) => {
  expect(findAmebaId(href, document)).toBe(id);
});
