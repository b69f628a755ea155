import { expect, type Page, test } from '@playwright/test';
import { chip, expectPainted, readPainted } from '../harness/overlay';
import { shareBrowser } from '../harness/shared-browser';
import { isSidePanelOpen } from '../harness/side-panel';

const FIRST = '1990000000000000100';
const UNKNOWN = '1990000000000000200';
const MARKS = ['圏外', 'そらモバイル'];
const shared = shareBrowser({ starter: true });

async function openMarked(): Promise<Page> {
  const page = await shared.openX();
  await expectPainted(page, FIRST, MARKS);
  return page;
}

test.describe('a page that works against us', () => {
  test('presses and messages made by script open nothing', async () => {
    const page = await openMarked();
    // From the page's own timer: what the driver evaluates counts as a gesture of the user.
    await page.evaluate(() => {
      setTimeout(() => {
        const host = document.querySelector<HTMLElement>('[data-yorisoi]');
        const box = host?.getBoundingClientRect();
        const at = { clientX: (box?.x ?? 0) + 8, clientY: (box?.y ?? 0) + 8, bubbles: true, composed: true };
        for (const type of ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click'])
          host?.dispatchEvent(new MouseEvent(type, at));
        host?.click();
        document.querySelector('[data-testid=tweetText]')?.dispatchEvent(new MouseEvent('click', at));
        host?.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, composed: true }));
        const message = { protocol: 'yorisoi/1', to: 'background', type: 'post.open', request: {} };
        window.postMessage(message, '*');
        window.postMessage({ ...message, to: 'page', type: 'page.fill' }, '*');
        document.documentElement.dataset.tried = 'yes';
      }, 50);
    });
    await page.waitForFunction(() => document.documentElement.dataset.tried === 'yes');
    await page.waitForTimeout(500);
    expect(await isSidePanelOpen(shared.chromium)).toBe(false);
    expect(await shared.desk.page.evaluate(() => window.harness.selected())).toBeNull();
    expect(await shared.desk.interactions()).toEqual([]);
  });

  test('the announcement of a newer script, sent by the page, switches nothing off', async () => {
    const page = await openMarked();
    await page.evaluate(() => dispatchEvent(new Event('yorisoi:begins')));
    await page.waitForTimeout(300);
    await expectPainted(page, FIRST, MARKS);
    await expect(chip(page, FIRST)).toBeVisible();
  });

  test('no message tells the page of the script that began in it', async () => {
    await shared.chromium.context.addInitScript(() => {
      const heard: unknown[] = [];
      addEventListener('message', ({ data }) => heard.push(data), true);
      Object.assign(window, { heard });
    });
    const page = await openMarked();
    const heard = await page.evaluate(() =>
      JSON.stringify((window as unknown as { heard: unknown[] }).heard),
    );
    expect(heard).not.toMatch(new RegExp(`${shared.chromium.extensionId}|overlay|yorisoi`, 'iu'));
  });

  test("a page can find nothing of the desk's by searching its own text", async () => {
    await shared.desk.page.evaluate(() => window.harness.fillLog(10));
    const page = await openMarked();
    await expect(chip(page, FIRST)).toBeVisible();
    const found = await page.evaluate(() => {
      const find = (window as unknown as { find(text: string): boolean }).find;
      const secrets = ['ご不便をおかけしております', '三浦', '^MJ', '対応', 'contacts', 'Replied'];
      return secrets.filter((secret) => find.call(window, secret));
    });
    expect(found).toEqual([]);
    // Neither may the outside of the chip tell a known author from an unknown one.
    const outside = (id: string) =>
      chip(page, id).evaluate((host) => [...host.attributes].map(({ name, value }) => `${name}=${value}`));
    expect(await outside(FIRST)).toEqual(await outside(UNKNOWN));
    expect(await chip(page, FIRST).evaluate((host) => host.shadowRoot)).toBeNull();
  });

  test('what a content script could read holds nothing about customers', async () => {
    await shared.desk.page.evaluate(() =>
      window.harness.tell({ handle: 'misaki_latte', text: 'ご不便をおかけしております。' }),
    );
    const stored = JSON.stringify(await shared.desk.page.evaluate(() => window.harness.stored()));
    expect(stored).not.toContain('misaki_latte');
    expect(stored).not.toContain('ご不便をおかけしております');
  });

  test('cleared highlights come back; highlights of the page stay its own', async () => {
    const page = await openMarked();
    await page.evaluate(() => {
      CSS.highlights.clear();
      const own = document.createRange();
      own.selectNodeContents(document.querySelector('[data-testid=tweetText]') ?? document.body);
      CSS.highlights.set('page-own', new Highlight(own));
      window.__standIn.push({ author: 'gyoza88', text: '電波がない' });
    });
    await expectPainted(page, FIRST, MARKS);
    expect(await page.evaluate(() => CSS.highlights.get('page-own')?.size)).toBe(1);
  });

  test('patched prototypes and clobbered names change nothing', async () => {
    const page = await shared.chromium.context.newPage();
    await page.addInitScript(() => {
      const broken = () => {
        throw new Error('patched');
      };
      Object.assign(Array.prototype, { yorisoiTrap: broken });
      Object.defineProperty(Element.prototype, 'matches', { value: broken, writable: true });
      Object.defineProperty(window, 'IntersectionObserver', { value: broken });
      addEventListener('DOMContentLoaded', () => {
        const form = document.createElement('form');
        for (const name of [
          'querySelectorAll',
          'body',
          'documentElement',
          'location',
          'defaultView',
          'createElement',
        ]) {
          const image = document.createElement('img');
          image.name = name;
          form.append(image);
          const embed = document.createElement('img');
          embed.setAttribute('name', name);
          document.documentElement.append(embed);
        }
        document.documentElement.append(form);
      });
    });
    await page.goto('https://x.com/home');
    await expectPainted(page, FIRST, MARKS);
    await expect(chip(page, FIRST)).toBeVisible();
  });

  test('a chip that the page removes comes back, without a fight that burns the tab', async () => {
    const page = await openMarked();
    await expect(chip(page, FIRST)).toBeVisible();
    await chip(page, FIRST).evaluate((host) => host.remove());
    await expect(chip(page, FIRST)).toBeVisible();
    const removals = await page.evaluate(async () => {
      let count = 0;
      const observer = new MutationObserver(() => {
        for (const host of document.querySelectorAll('[data-yorisoi]')) {
          host.remove();
          count += 1;
        }
      });
      observer.observe(document.body, { childList: true, subtree: true });
      await new Promise((resolve) => setTimeout(resolve, 1_500));
      observer.disconnect();
      return count;
    });
    expect(removals).toBeLessThan(400);
    expect((await readPainted(page)).length).toBeGreaterThan(0);
  });
});
