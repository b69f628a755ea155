import type { Locator, Page } from '@playwright/test';

/** A post on the stand-in: the article whose permalink holds the time. */
export function article(page: Page, id: string): Locator {
  return page.locator(`article[data-testid=tweet]:has(a[href$="/status/${id}"] > time)`);
}

/** Scrolls as an agent does until the post is mounted and in sight. @throws when the list ends first */
export async function scrollToPost(page: Page, id: string): Promise<Locator> {
  const post = article(page, id);
  await page.evaluate(() => scrollTo(0, 0));
  for (let step = 0; step < 60; step++) {
    if ((await post.count()) > 0) {
      await post.first().scrollIntoViewIfNeeded();
      return post.first();
    }
    await page.evaluate(() => scrollBy(0, 500));
    await nextFrame(page);
  }
  throw new Error(`post ${id} is not in this list`);
}

/** Waits until the page has painted. */
export function nextFrame(page: Page): Promise<void> {
  return page.evaluate(
    () => new Promise<void>((resolve) => requestAnimationFrame(() => setTimeout(resolve, 0))),
  );
}
