import { expect, type Locator, type Page } from '@playwright/test';
import { middleOfWord } from './in-browser/middle-of-word';
import { article } from './timeline';

/** A stretch the browser paints for us now. */
export interface PaintedMark {
  /** Mark style, or `current`. */
  style: string;
  text: string;
  /** Id of the post it stands in; empty where it is in none, which would be a bug. */
  post: string;
}

/** Everything painted on the page, read from the registry the page shares with us. */
export function readPainted(page: Page): Promise<PaintedMark[]> {
  return page.evaluate(() => {
    const painted: PaintedMark[] = [];
    for (const [name, highlight] of CSS.highlights) {
      const style = /^yorisoi-\d+-(?:light|dim|dark)-(?<style>.+)$/u.exec(name)?.groups?.style;
      if (style === undefined) continue;
      for (const range of highlight) {
        const element = range.startContainer.parentElement;
        const link = element?.closest('article')?.querySelector('a:has(> time)');
        painted.push({
          style,
          text: textOf(range),
          post: link?.getAttribute('href')?.split('/').at(-1) ?? '',
        });
      }
    }
    return painted;

    function textOf(range: AbstractRange): string {
      const live = document.createRange();
      live.setStart(range.startContainer, range.startOffset);
      live.setEnd(range.endContainer, range.endOffset);
      return live.toString();
    }
  });
}

/** The words painted in one post, in reading order of the registry. */
async function paintedIn(page: Page, id: string): Promise<string[]> {
  const painted = await readPainted(page);
  return painted.filter(({ post, style }) => post === id && style !== 'current').map(({ text }) => text);
}

/** Waits until exactly these words are painted in the post, in any order. */
export async function expectPainted(page: Page, id: string, words: readonly string[]): Promise<void> {
  await expect
    .poll(async () => (await paintedIn(page, id)).toSorted(), { message: `marks in ${id}` })
    .toEqual([...words].toSorted());
}

/** The chip's host in a post. */
export function chip(page: Page, id: string): Locator {
  return article(page, id).locator('[data-yorisoi]').first();
}

/** The chip's accessible name. Only the debugging protocol can look into a closed shadow root. */
export function chipName(page: Page, id: string): Promise<string> {
  return nameOfChip(page, chip(page, id));
}

/** The same for a chip on any page. */
export async function nameOfChip(page: Page, chipHost: Locator): Promise<string> {
  const session = await page.context().newCDPSession(page);
  const index = await chipHost.evaluate((host) =>
    [...document.querySelectorAll('[data-yorisoi]')].indexOf(host),
  );
  const { result } = await session.send('Runtime.evaluate', {
    expression: `document.querySelectorAll('[data-yorisoi]')[${index}]`,
  });
  if (result.objectId === undefined) throw new Error('the chip is gone');
  const { node } = await session.send('DOM.describeNode', {
    objectId: result.objectId,
    depth: -1,
    pierce: true,
  });
  await session.detach();
  const button = node.shadowRoots?.[0]?.children?.find(({ localName }) => localName === 'button');
  const attributes = button?.attributes ?? [];
  return attributes[attributes.indexOf('aria-label') + 1] ?? '';
}

/** Clicks the middle of a painted word with the real mouse. */
export async function clickMark(page: Page, id: string, word: string): Promise<void> {
  const text = article(page, id).getByTestId('tweetText').first();
  await text.scrollIntoViewIfNeeded();
  const { x, y } = await text.evaluate(middleOfWord, word);
  await page.mouse.click(x, y);
}
