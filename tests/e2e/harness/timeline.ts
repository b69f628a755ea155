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
    // The list may measure its rows and unmount the post again in the same moment.
    const isThere = (await post.count()) > 0 && (await isReached(post.first()));
    if (isThere) return post.first();
    await page.evaluate(() => scrollBy(0, 500));
    await nextFrame(page);
  }
  throw new Error(`post ${id} is not in this list`);
}

function isReached(post: Locator): Promise<boolean> {
  return post.scrollIntoViewIfNeeded({ timeout: 2_000 }).then(
    () => true,
    () => false,
  );
}

/** Waits until the page has painted. */
function nextFrame(page: Page): Promise<void> {
  return page.evaluate(
    () => new Promise<void>((resolve) => requestAnimationFrame(() => setTimeout(resolve, 0))),
  );
}
