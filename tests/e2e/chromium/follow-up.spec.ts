import { expect, type Page, test } from '@playwright/test';
import { watchCatalog } from '@/lib/i18n/watch';
import { expectAccessible, expectNoSideScroll } from '../harness/audit';
import { type Chromium, launchChromium, openX } from '../harness/chromium';
import { DeskPage } from '../harness/desk';
import { chip, chipName, nameOfChip } from '../harness/overlay';
import { connectSidePanel } from '../harness/side-panel';
import { type StandInDiary, serveDiary } from '../harness/stand-in-diary';

const says = watchCatalog.ja;
const OURS = 'そらモバイルの三浦です。ご不便をおかけしております。設定をお知らせします。';
const OWNER = '三浦さん、ありがとうございます。直りました。';
const READER = '私の家も同じでした。';

let browser: Chromium;
let desk: DeskPage;
let diary: StandInDiary;

test.beforeAll(async () => {
  browser = await launchChromium({ sites: ['https://diary.example.jp/*', 'https://nameless.example.jp/*'] });
  diary = await serveDiary(browser.context);
  desk = await DeskPage.open(browser);
  await desk.setUp({ starter: true });
  await desk.setLists([{ name: '症状', rules: 'つながらない\n圏外' }]);
});
test.afterEach(() => expect([...browser.strays.map(({ url }) => url), ...browser.proxy.asked]).toEqual([]));
test.afterAll(() => browser.close());

const takeBlog = (panel: Page) => panel.getByRole('button', { name: 'このブログの書き手として記録する' });
const chipOf = (page: Page) => page.locator('[data-yorisoi]').first();

async function openEntry(url: string): Promise<Page> {
  const page = await browser.context.newPage();
  await page.goto(url);
  await expect(chipOf(page)).toBeVisible();
  return page;
}

/** Logs a reply to the post chosen last, as the panel does when it fills one. */
function logReply(text: string): Promise<string> {
  return desk.page.evaluate(async (reply) => {
    const { desk: store, selected } = window.harness;
    const [chosen, profile] = await Promise.all([selected(), store.profile.get()]);
    if (chosen === null || profile === null) throw new Error('nothing chosen');
    const { id } = await store.interactions.log({
      id: crypto.randomUUID(),
      post: chosen.post,
      marks: [],
      action: 'reply',
      note: '',
      agent: profile.agent,
      account: profile.account,
      parts: [reply],
    });
    return id;
  }, text);
}

const statusOfCase = () =>
  desk.page.evaluate(async () => {
    const [row] = await window.harness.desk.authors.casesIn(['open', 'waiting', 'answered']);
    return row?.status;
  });

test('a comment is followed until the owner answers, and the agent says so', async () => {
  diary.comments.push({ id: 1, name: '通りすがり', text: 'うちは大丈夫です。' });
  const page = await openEntry(diary.url);
  await chipOf(page).click();
  const panel = await connectSidePanel(browser);
  await expect(panel.page.getByText('つながらない').first()).toBeVisible();
  await logReply(OURS);
  // The page is open still: how its comments were before ours is kept now.
  await expect(panel.page.getByText(says.watching)).toBeVisible();
  await expect
    .poll(() =>
      desk.page.evaluate(async () => {
        const [watch] = await window.harness.desk.watches.queue();
        return watch?.before?.count;
      }),
    )
    .toBe(1);

  diary.comments.push({ id: 2, name: 'そらモバイル 三浦', text: OURS });
  diary.comments.push({ id: 3, name: '読者', text: READER });
  diary.comments.push({ id: 4, name: 'diary_owner', text: OWNER, parent: 2, isOwner: true });
  await page.reload();
  await expect.poll(() => nameOfChip(page, chipOf(page))).toBe('あなたのコメントの後に2件。パネルで開く');
  const news = panel.page.getByRole('region', { name: 'あなたのコメントの後に 2件' });
  await chipOf(page).click();
  await expect(news.getByRole('listitem')).toHaveText([new RegExp(OWNER, 'u'), new RegExp(READER, 'u')]);
  // Texts of people stand in the panel only (law 5).
  expect(await page.locator('body').textContent()).not.toContain(says.toUs);
  expect(await statusOfCase()).toBe('waiting');

  await desk.page.goto(browser.extensionUrl('options.html#/watches'));
  await expect(desk.page.getByRole('heading', { name: says.queueNews })).toBeVisible();
  const link = desk.page.getByRole('link', { name: diary.title });
  await expect(link).toHaveAttribute('href', diary.url);
  await expectAccessible(desk.page, 'watched pages');
  await expectNoSideScroll(desk.page, 'watched pages', 320);
  await desk.page.goto(browser.extensionUrl('stand-in-desk.html'));

  await news.getByRole('button', { name: says.answered }).click();
  await expect.poll(statusOfCase).toBe('answered');
  await expect(news).toBeHidden();
  await expect.poll(() => nameOfChip(page, chipOf(page))).not.toContain('コメントの後');
  await panel.page.getByRole('button', { name: '元に戻す' }).click();
  await expect(news).toBeVisible();
  expect(await statusOfCase()).toBe('waiting');
  await panel.disconnect();
  await page.close();
});

test('an entry whose page names nobody is logged for its blog by a click, and known from then on', async () => {
  const page = await openEntry(diary.namelessUrl);
  await chipOf(page).click();
  const panel = await connectSidePanel(browser);
  const take = takeBlog(panel.page);
  await take.click();
  await expect(take).toBeHidden();
  await panel.page.getByRole('button', { name: '見守る' }).click();
  await expect
    .poll(() =>
      desk.page.evaluate(async () => {
        const author = await window.harness.desk.authors.findByKeys(['web:nameless.example.jp']);
        return author?.identities.map(({ key }) => key);
      }),
    )
    .toEqual(['web:nameless.example.jp']);
  await panel.disconnect();
  await page.close();
  const again = await openEntry(diary.namelessUrl);
  await chipOf(again).click();
  const reopened = await connectSidePanel(browser);
  await expect(reopened.page.locator('[data-history-entry]')).toHaveCount(1);
  await expect(takeBlog(reopened.page)).toBeHidden();
  await expect.poll(() => nameOfChip(again, chipOf(again))).not.toBe('投稿者を読み取れません。パネルで開く');
  await reopened.disconnect();
  await again.close();
});

test('on X whoever answers our reply in its conversation is noticed', async () => {
  const asked = '1990000000000000100';
  const page = await openX(browser, `/misaki_latte/status/${asked}`);
  const say = (author: string, replyTo: string, text: string) =>
    page.evaluate((post) => window.__standIn.push(post), { author, replyTo, text });
  const ours = await say('SoraMobileCare', asked, 'ご不便をおかけしております。再起動をお試しください。');
  await page.evaluate((id) => window.__standIn.navigate(`/SoraMobileCare/status/${id}`), ours);
  await chip(page, asked).click();
  const panel = await connectSidePanel(browser);
  const entry = await logReply('ご不便をおかけしております。再起動をお試しください。');
  await desk.page.evaluate(
    ([id, permalink]) => window.harness.desk.interactions.confirmSent(id, { permalink, by: 'page' }),
    [entry, `https://x.com/SoraMobileCare/status/${ours}`] as const,
  );
  // What stands below the post of the address answers it; a line ties one answer to the other.
  const stranger = await say('sora_fan_3', ours, '横からですが、私は直りました。');
  const answer = await say('misaki_latte', stranger, '再起動しても圏外です。');
  for (const id of [ours, stranger, answer]) {
    await expect.poll(() => chipName(page, id)).toBe('あなたの返信に返事2件。パネルで開く');
  }
  await chip(page, ours).click();
  const news = panel.page.getByRole('region', { name: 'あなたの返信に返事 2件' });
  await expect(news.getByRole('listitem')).toHaveText([/再起動しても圏外です/u, /私は直りました/u]);
  await news.getByRole('button', { name: says.answered }).click();
  await expect(chip(page, ours)).toHaveCount(0);
  await panel.disconnect();
  await page.close();
});
