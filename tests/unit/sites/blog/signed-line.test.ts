import { expect, it } from 'vitest';
import { findSignedLine } from '@/lib/sites/blog/signed-line';
import { openPage } from '../x/open-fixture';

function read(line: string, body = '<p class="body">2026/01/01 10:00 に電話しました。| 本当です</p>') {
  const { document } = openPage(`<div id="comment1">${body}${line}</div>`, 'https://machi.jugem.jp/?eid=1');
  const [comment, ...bodies] = document.querySelectorAll('#comment1, .body');
  const found = comment && findSignedLine(comment, bodies, '+09:00');
  return found && { name: found.name, homepage: found.homepage, postedAt: found.postedAt };
}

const AT = '2009-02-08T00:30:00.000Z';

it.each([
  ['<div>Posted by ねこ at 2009/02/08 9:30 AM</div>', 'ねこ', null],
  [
    '<p class="state">ねこ | <a href="https://neko.example/">URL</a> | 2009/02/08 09:30</p>',
    'ねこ',
    'https://neko.example/',
  ],
  ['<p class="state">2009年02月08日 09:30 | ねこ | 編集</p>', 'ねこ', null],
  ['<span class="comment-meta">ねこ 2009-02-08 09:30</span>', 'ねこ', null],
  ['<div>Commented by <b>at home</b> at 2009-02-08 09:30</div>', 'at home', null],
  ['<p>投稿者: ねこ 投稿日時: 日, 2009-02-08 - 09:30</p>', 'ねこ', null],
  ['<div class="info">2009/02/08 09:30</div>', null, null],
  ['<footer>返信する | 2009/02/08 09:30</footer>', null, null],
  ['<footer>Reply | 2009/02/08 09:30</footer>', null, null],
  ['<footer>いいね 3 | 返信元 | ねこ | 2009/02/08 09:30</footer>', 'ねこ', null],
  ['<footer>いいね！ (3) | 2009/02/08 09:30</footer>', null, null],
  ['<footer>返信 2009/02/08 09:30</footer>', null, null],
  ['<footer>Like 3 | 2009/02/08 09:30</footer>', null, null],
  [
    '<p class="state">ねこ | <a href="https://machi.jugem.jp/?eid=1#c3">URL</a> | 2009/02/08 09:30</p>',
    'ねこ',
    null,
  ],
  ['<footer>No. 3 2009/02/08 09:30</footer>', null, null],
  ['<footer>No.3 ねこ 2009/02/08 09:30</footer>', 'ねこ', null],
  ['<footer>12: ねこ 2009/02/08 09:30</footer>', 'ねこ', null],
  ['<footer>3. ねこ | 2009/02/08 09:30</footer>', 'ねこ', null],
  ['<footer>#1ファン 2009/02/08 09:30</footer>', '#1ファン', null],
])('reads who and when of %s', (line, name, homepage) => {
  expect(read(line)).toEqual({ name, homepage, postedAt: AT });
});

it.each([
  ['a text with a time in it', '<div>昨日 2009/02/08 9:30 に着きました</div>'],
  ['a line without a time of day', '<div class="meta">ねこ | 2009/02/08</div>'],
  ['a long text', `<div class="meta">${'あ'.repeat(200)} | 2009/02/08 9:30</div>`],
])('takes %s for no signature', (_, line) => {
  expect(read(line)).toBeUndefined();
});
