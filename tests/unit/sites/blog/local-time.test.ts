import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readLocalTime } from '@/lib/sites/blog/local-time';

const JST = '+09:00';

describe('time of an entry or comment', () => {
  it.each([
    ['2018年06月17日 12:34', '2018-06-17T03:34:00.000Z'],
    ['2018年6月17日（日） 12時34分', '2018-06-17T03:34:00.000Z'],
    ['2018年6月17日 12時34分56秒', '2018-06-17T03:34:56.000Z'],
    ['2009.02.07 Saturday 10:05', '2009-02-07T01:05:00.000Z'],
    ['2011-09-12 23:31', '2011-09-12T14:31:00.000Z'],
    ['2011/09/12(月) 23:31:05', '2011-09-12T14:31:05.000Z'],
    ['2011/9/12 月曜日 8:05', '2011-09-11T23:05:00.000Z'],
    ['於 2013/12/28 10:28', '2013-12-28T01:28:00.000Z'],
    ['投稿日：２０１８年０６月１７日　１２：３４', '2018-06-17T03:34:00.000Z'],
    ['平成30年6月17日 午後1時06分', '2018-06-17T04:06:00.000Z'],
    ['令和元年5月1日 午前0:10', '2019-04-30T15:10:00.000Z'],
    ['R2.5.1 10:00', '2020-05-01T01:00:00.000Z'],
    ['昭和64年1月7日 6時33分', '1989-01-06T21:33:00.000Z'],
    ['2018-06-17 午前12:10', '2018-06-16T15:10:00.000Z'],
    ['2018-06-17 午後12:10', '2018-06-17T03:10:00.000Z'],
    ['2018-06-17 午後 0:10', '2018-06-17T03:10:00.000Z'],
    ['2018-06-17 PM 01:06', '2018-06-17T04:06:00.000Z'],
    ['May 30, 2019 at 1:06 PM', '2019-05-30T04:06:00.000Z'],
    ['Thursday, May 30th, 2019 at 1:06 p.m.', '2019-05-30T04:06:00.000Z'],
    ['30 May 2019, 13:06', '2019-05-30T04:06:00.000Z'],
    ['Sept. 3, 2019 12:05 AM', '2019-09-02T15:05:00.000Z'],
    ['13:06 on May 30, 2019', '2019-05-30T04:06:00.000Z'],
    ['10:05 2009/02/07', '2009-02-07T01:05:00.000Z'],
    ['2018/06/17 - 12:34', '2018-06-17T03:34:00.000Z'],
    ['2018年06月17日 12:34 | コメント(3) | 10:20 追記', '2018-06-17T03:34:00.000Z'],
    ['Posted by みさき at 2018年06月17日 12:34', '2018-06-17T03:34:00.000Z'],
    ['2011-09-12T23:31:05', '2011-09-12T14:31:05.000Z'],
    ['2018/06/17 12:34 by みさき', '2018-06-17T03:34:00.000Z'],
    ['2018/06/17 12:34 返信', '2018-06-17T03:34:00.000Z'],
    ['2020-02-29 00:00', '2020-02-28T15:00:00.000Z'],
  ])('reads %s in the platform’s zone', (text, utc) => {
    expect(readLocalTime(text, JST)).toBe(utc);
    expect(readLocalTime(text, null), 'without a zone it is a guess').toBeNull();
  });

  it.each([
    ['2011-09-12T23:31:05Z', '2011-09-12T23:31:05.000Z'],
    ['2011-09-12T23:31:05.123+09:00', '2011-09-12T14:31:05.000Z'],
    ['2011-09-12T23:31+0900', '2011-09-12T14:31:00.000Z'],
    ['2011-09-12 23:31:05 -05:30', '2011-09-13T05:01:05.000Z'],
    ['Thu, 30 May 2019 13:06:00 +0900', '2019-05-30T04:06:00.000Z'],
    ['2011/09/12 23:31 JST', '2011-09-12T14:31:00.000Z'],
    ['2011/09/12 23:31 (GMT+9)', '2011-09-12T14:31:00.000Z'],
    ['May 30, 2019 at 1:06 PM UTC', '2019-05-30T13:06:00.000Z'],
  ])('reads the offset %s states itself', (text, utc) => {
    expect(readLocalTime(text, null)).toBe(utc);
    expect(readLocalTime(text, '-08:00')).toBe(utc);
  });

  it.each([
    '2018年06月17日',
    '2018-06-17',
    '12:34',
    '3時間前',
    '昨日 0:07',
    '6月5日(木) 23:20',
    '09/02/07 10:05',
    '2/3/2019 10:05',
    '2018年06月17日 12時',
    '2018年06月17日 24:10',
    '2018年06月17日 12:60',
    '2018年02月30日 12:34',
    '2018年13月01日 12:34',
    '2018-06-17 12:34 PST',
    '2018-06-17 13:34 AM',
    '2018年06月17日 みさきさんの日記、開始 12:34',
    '電話は 2018-06-171 12:34',
    '',
  ])('is unknown for %j', (text) => {
    expect(readLocalTime(text, JST)).toBeNull();
  });

  const pad = (value: number) => String(value).padStart(2, '0');
  const wide = (text: string) =>
    text.replace(/[0-9:/]/gu, (letter) => String.fromCharCode(letter.charCodeAt(0) + 0xfee0));
  const clock = (at: Date) => `${pad(at.getUTCHours())}:${pad(at.getUTCMinutes())}`;
  const half = (at: Date) => at.getUTCHours() % 12;
  const day = (at: Date, ...[a, b, c]: [string, string, string]) =>
    `${at.getUTCFullYear()}${a}${at.getUTCMonth() + 1}${b}${at.getUTCDate()}${c}`;
  /** Ways to write a moment, given as the clock on the wall shows it. */
  const ways: ((at: Date) => string)[] = [
    (at) => `${day(at, '年', '月', '日')} ${clock(at)}`,
    (at) => wide(`${day(at, '/', '/', '')}（${'日月火水木金土'[at.getUTCDay()]}）${clock(at)}`),
    (at) =>
      `${day(at, '.', '.', '')} ${at.getUTCHours() < 12 ? '午前' : '午後'}${half(at)}時${at.getUTCMinutes()}分`,
    (at) => `平成${at.getUTCFullYear() - 1988}年${at.getUTCMonth() + 1}月${at.getUTCDate()}日${clock(at)}`,
    (at) =>
      `${at.toLocaleDateString('en-US', { dateStyle: 'full', timeZone: 'UTC' })} at ${at.toLocaleTimeString('en-US', { timeStyle: 'short', timeZone: 'UTC' })}`,
    (at) => at.toISOString().slice(0, 16),
  ];

  it('reads every moment in every way of writing and every zone', () => {
    const moment = fc.date({ min: new Date('1990-01-01'), max: new Date('2085-01-01'), noInvalidDate: true });
    fc.assert(
      fc.property(moment, fc.constantFrom(...ways), fc.integer({ min: -12, max: 14 }), (at, write, hours) => {
        at.setUTCSeconds(0, 0);
        const zone = `${hours < 0 ? '-' : '+'}${pad(Math.abs(hours))}:00`;
        const wall = new Date(at.getTime() + hours * 3_600_000);
        expect(readLocalTime(write(wall), zone)).toBe(at.toISOString());
      }),
    );
  });

  it('never throws, and gives an instant or nothing', () => {
    const part = fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 3 }),
      fc.constantFrom(
        '2018',
        '年',
        '月',
        '日',
        '12',
        ':',
        ' ',
        '午後',
        'May',
        'at',
        '令和',
        '元',
        '-',
        '/',
        '(',
        'Sat',
      ),
    );
    fc.assert(
      fc.property(fc.array(part, { maxLength: 40 }), fc.option(fc.string()), (parts, zone) => {
        const read = readLocalTime(parts.join(''), zone);
        expect(read === null ? null : new Date(read).toISOString()).toBe(read);
      }),
    );
  });

  it('takes no time over hostile text', () => {
    for (const text of [
      `2018-06-17 ${'(日'.repeat(5_000)}`,
      `${'12:34 '.repeat(5_000)}2018-06-17`,
      `2018-06-17${' Sat'.repeat(5_000)}`,
    ]) {
      expect([null, '2018-06-17T03:34:00.000Z']).toContain(readLocalTime(text, JST));
    }
  });
});
