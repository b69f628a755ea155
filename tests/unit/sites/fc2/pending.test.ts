import { expect, it } from 'vitest';
import { fc2Adapter } from '@/lib/sites/fc2/platform';
import { openPage } from '../x/open-fixture';

const PAGE = `<div id="cm">
<div class="sub_content" id="comment40"><h4 class="sub_title">No title</h4><div class="sub_body">いつ届きますか</div>
<ul class="sub_footer"><li>2026/09/13(08:15)</li><li>ねこ</li></ul></div>
<div class="sub_content" id="comment41"><h4 class="sub_title">承認待ちコメント</h4><div class="sub_body">このコメントは管理者の承認待ちです</div>
<ul class="sub_footer"><li>2026/09/13(08:16)</li><li></li></ul></div></div>`;

it('tells comments the owner has not let through', () => {
  const { document } = openPage(PAGE, 'https://tabi.blog.fc2.com/blog-entry-1.html');
  const comments = fc2Adapter.findComments?.(document) ?? [];
  expect(comments.map(({ id, pending }) => [id, pending])).toEqual([
    ['40', false],
    ['41', true],
  ]);
});
