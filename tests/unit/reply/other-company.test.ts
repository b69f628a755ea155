import { expect, test } from 'vitest';
import { findOtherCompanies, listOtherCompanies } from '@/lib/reply/findings/company-rules';
import { raise } from '@/lib/reply/findings/finding';

const draftOf = (text: string) => ({ body: text, text, toBody: <Range>(range: Range) => range });

/** Names another account's company found in a reply of `company`. */
function find(company: string, other: string, text: string): unknown[] {
  const draft = draftOf(text);
  const companies = { company, otherCompanies: [other, other] };
  return findOtherCompanies(draft, companies, []).map(
    ({ range }) => range && text.slice(range.start, range.end),
  );
}

test.each([
  ['そら', 'そらモバイル', 'そらモバイルのアプリです', ['そらモバイル']],
  ['そらモバイル', 'そら', 'そら、そうですね', []],
  ['みどり堂', 'そら', 'おそらく明日です', []],
  ['みどり堂', 'そら', 'こちらは、そら。', ['そら']],
  ['みどり堂', 'ライン', 'オンラインで承ります', []],
  ['みどり堂', 'ライン', '「ライン」のアプリです', ['ライン']],
  ['Sora Mobile', 'Orange', 'Is the light orange?', []],
  ['Sora Mobile', 'Orange', 'Orange is here for you.', ['Orange']],
  ['Sora Mobile', 'Orange', 'Is the light orange? Orange is here.', ['Orange']],
  ['Sora Mobile', 'AU', 'Because of the outage', []],
  ['みどり堂', 'ＡＵ', 'AUの窓口へ', ['AU']],
  ['みどり堂', '', 'お待たせしております', []],
  ['みどり堂', 'そらモバイル', '> そらモバイルが遅い\nとのこと、確認します', []],
  ['みどり堂', '株式会社そらモバイル', 'そらモバイルのアプリです', ['そらモバイル']],
  ['みどり堂', 'そらモバイル株式会社', '㈱そらモバイルのアプリです', ['㈱そらモバイル']],
  ['みどり堂', 'そらモバイル', '株式会社そらモバイルのアプリです', ['株式会社そらモバイル']],
  ['みどり堂', '（株）そらモバイル', '「株式会社そらモバイル」のアプリです', ['株式会社そらモバイル']],
  ['みどり堂', 'Sora Mobile Co., Ltd.', 'Sora Mobile is here for you.', ['Sora Mobile']],
  ['みどり堂', 'Orange Inc.', 'Is the light orange?', []],
  ['みどり堂', 'そらWiFi合同会社', '> そらWiFiが遅い\nとのこと、確認します', []],
  ['みどり堂', '株式会社そら', 'そら、そうですね', []],
  ['みどり堂', '株式会社そら', 'こちらは、そら。', []],
  ['みどり堂', 'そら有限会社', '㈲そらの窓口へ', ['㈲そら']],
  ['みどり堂', '株式会社そら', '株式会社 そらの窓口へ', ['株式会社 そら']],
  ['みどり堂', 'Go LLC', 'Go to the shop.', []],
  ['株式会社そら', 'そら', 'そらの窓口へ', []],
  ['㈱そら', 'そら株式会社', '株式会社そらの窓口へ', []],
  ['株式会社そらモバイル', 'そら(株)', '株式会社そらモバイルの窓口へ', []],
  ['みどり堂', 'そらモバイル', '> 遅いのはそらモバイル\n確認します', []],
])('where %s speaks beside %s: %s', (company, other, text, found) => {
  expect(find(company, other, text)).toEqual(found);
});

test('a desk of several accounts of one company has no other', () => {
  expect(
    listOtherCompanies({ company: 'そらモバイル', otherCompanies: ['そらモバイル株式会社', 'そら'] }),
  ).toEqual([]);
});

test('a name within an introduction that was found already is not said again', () => {
  const draft = draftOf('そらモバイルの三浦です。復旧しました。');
  const companies = { company: 'みどり堂', otherCompanies: ['そらモバイル'] };
  const said = { ...raise('double-opening'), range: { start: 0, end: 12 } };
  const elsewhere = { ...said, range: { start: 12, end: 19 } };
  expect(findOtherCompanies(draft, companies, [said])).toEqual([]);
  expect(findOtherCompanies(draft, companies, [elsewhere])).toHaveLength(1);
});
