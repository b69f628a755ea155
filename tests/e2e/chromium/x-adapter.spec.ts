import { expect, type Page, test } from '@playwright/test';
import { bundleForBrowser } from '../harness/bundle';
import type { PageReading } from '../harness/in-browser/read-posts';
import { shareBrowser } from '../harness/shared-browser';
import { article, scrollToPost } from '../harness/timeline';

const shared = shareBrowser({ starter: false });

async function openReadable(path: string): Promise<Page> {
  const page = await shared.openX(path);
  await page.locator('article').first().waitFor();
  await page.evaluate(await bundleForBrowser('./in-browser/read-posts.ts'));
  return page;
}

const read = (page: Page): Promise<PageReading> => page.evaluate(() => window.__readPage());

async function readPost(page: Page, id: string) {
  await scrollToPost(page, id);
  const { posts } = await read(page);
  const index = posts.findIndex((post) => post.id === id && post.kind === 'post');
  return { post: posts[index], next: posts[index + 1] };
}

test.describe('the X adapter reads the living stand-in', () => {
  test('text, author, time and the quoted post as its own', async () => {
    const page = await openReadable('/home');
    const first = await readPost(page, '1990000000000000100');
    expect(first.post).toMatchObject({
      author: { key: 'x:misaki_latte', handle: 'misaki_latte', name: 'みさき☕' },
      permalink: 'https://x.com/misaki_latte/status/1990000000000000100',
      postedAt: '2026-11-20T03:59:00.000Z',
      text: '昨日から家でずっと圏外😭 そらモバイルの電波、どうなってるの？',
      truncated: false,
    });
    const link = await readPost(page, '1990000000000000300');
    expect(link.post?.text).toContain('https://example.com/hikari/2026/11/wifi-slow-diary-part-1 に');
    const quoting = await readPost(page, '1990000000000000400');
    expect(quoting.post).toMatchObject({ text: 'これ、うちも同じ。', quotes: '1990000000000000450' });
    expect(quoting.next).toMatchObject({ kind: 'quote', author: { key: 'x:tanuki_san' } });
  });

  test('a repost keeps its author, an ad is left out, a video is no ad', async () => {
    const page = await openReadable('/home');
    const repost = await readPost(page, '1990000000000000500');
    expect(repost.post).toMatchObject({ author: { key: 'x:yoru_no_pan' }, repostedBy: 'gyoza88' });
    expect((await readPost(page, '1990000000000000600')).post).toBeUndefined();
    expect((await readPost(page, '1990000000000000700')).post).toMatchObject({
      author: { key: 'x:taro_densha' },
    });
  });

  test('shortened and translated texts are said to be so', async () => {
    const page = await openReadable('/home');
    expect((await readPost(page, '1990000000000000800')).post).toMatchObject({ truncated: true });
    expect((await readPost(page, '1990000000000000900')).next).toMatchObject({ truncated: true });
    const foreign = '1990000000000001000';
    expect((await readPost(page, foreign)).post).toMatchObject({ translated: false, lang: 'en' });
    await page.evaluate((id) => window.__standIn.change(id, { translated: true }), foreign);
    expect((await readPost(page, foreign)).post).toMatchObject({ translated: true, lang: 'ja' });
  });

  test('on a status page: focal time, numeric id, own account, reply box', async () => {
    const id = '1990000000000000100';
    const page = await openReadable(`/misaki_latte/status/${id}`);
    const { posts, ownHandle, ids } = await read(page);
    expect(posts.find((post) => post.id === id)).toMatchObject({ postedAt: '2026-11-20T03:59:00.000Z' });
    expect(ownHandle).toBe('SoraMobileCare');
    expect(ids.map(({ handle }) => handle)).toContain('misaki_latte');
    expect(await page.evaluate((post) => window.__readComposer(post), id)).toBe('');
    expect(await page.evaluate(() => window.__readComposer('1990000000000001600'))).toBeNull();
    await page.getByTestId('SideNav_AccountSwitcher_Button').click();
    expect((await read(page)).ownHandle).toBe('miura_private');
  });

  test('the home composer answers no post, the reply dialog the one it shows', async () => {
    const page = await openReadable('/home');
    const id = '1990000000000000100';
    expect(await page.evaluate((post) => window.__readComposer(post), id)).toBeNull();
    await article(page, id).getByTestId('reply').click();
    await page.getByRole('dialog').getByTestId('tweetTextarea_0').waitFor();
    expect(await page.evaluate((post) => window.__readComposer(post), id)).toBe('');
    expect(await page.evaluate(() => window.__readComposer('1990000000000000200'))).toBeNull();
  });
});
