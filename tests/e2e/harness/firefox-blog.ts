import type { HTTPRequest, Page } from 'puppeteer-core';
import { answerBlog, BLOG, ENTRY_PATH, type StandInBlog } from '@/tests/stand-ins/blog/blog';
import type { Firefox } from './firefox';

/** A tab on the stand-in blog's entry. */
export async function openBlog(firefox: Firefox, blog: StandInBlog, path = ENTRY_PATH): Promise<Page> {
  const page = await firefox.browser.newPage();
  await page.setRequestInterception(true);
  page.on('request', (request) => void answer(request, blog, firefox));
  await page.goto(`${BLOG}${path}`);
  return page;
}

async function answer(request: HTTPRequest, blog: StandInBlog, firefox: Firefox): Promise<void> {
  if (!request.url().startsWith(`${BLOG}/`)) {
    firefox.strays.push({ url: request.url(), type: request.method() });
    await request.abort().catch(() => undefined);
    return;
  }
  const body = request.method() === 'POST' ? await request.fetchPostData() : '';
  const { status, page } = answerBlog(blog, {
    method: request.method(),
    url: request.url(),
    body: body ?? '',
  });
  await request
    .respond({ status, contentType: 'text/html; charset=utf-8', body: page })
    .catch(() => undefined);
}
