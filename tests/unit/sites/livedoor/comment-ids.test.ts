import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { livedoorAdapter } from '@/lib/sites/livedoor/platform';
import { openPage } from '../x/open-fixture';

const PAGE = readFileSync(
  join(import.meta.dirname, '../../../fixtures/sites/livedoor/entry--comments.html'),
  'utf8',
);

function readIds(url: string): (string | null | undefined)[] {
  const { document } = openPage(PAGE, url);
  return livedoorAdapter.findPosts(document).map((post) => livedoorAdapter.readPost(post)?.id);
}

it('tells comments of the same number apart by their entry', () => {
  expect(readIds('https://blog.livedoor.jp/sora_keitai/archives/51115231.html')).toContain(
    'blog.livedoor.jp:comment-51115231-1',
  );
  expect(readIds('https://blog.livedoor.jp/umi_denwa/archives/51115299.html')).toContain(
    'blog.livedoor.jp:comment-51115299-1',
  );
});
