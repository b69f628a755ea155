import { describe, expect, it } from 'vitest';
import { clearPractice } from '@/components/practice/clear-practice';
import { type SeedRequest, seedHistory } from '@/components/practice/seed-history';
import type { Desk } from '@/lib/desk/desk';
import type { Account } from '@/lib/domain/account';
import { newId } from '@/lib/domain/new-id';
import type { Post } from '@/lib/domain/post';
import { practiceTimeline } from '@/lib/playbook/practice/timeline';
import { createStage } from '../desk/stage';

const { history } = practiceTimeline('ja');
const entries = history.reduce((sum, who) => sum + who.interactions.length, 0);

async function openDeskWithAccount() {
  const desk = createStage().open();
  const { account, agent } = await desk.setup.run({
    company: 'そらモバイル',
    agentName: '三浦',
    initials: 'MJ',
    handle: 'soramobile_care',
    language: 'ja',
    starter: null,
  });
  return { desk, account, agent };
}

const REAL: Post = {
  site: 'x',
  id: '1',
  permalink: 'https://x.com/real/status/1',
  kind: 'post',
  author: { key: 'x:real', idKey: null, name: 'Real', handle: 'real', url: null },
  repostedBy: null,
  postedAt: null,
  title: null,
  text: '圏外',
  truncated: false,
  translated: false,
  lang: null,
  quotes: null,
};

const seedFor = (account: Account): SeedRequest => ({
  account,
  history,
  lang: 'ja',
  pageUrl: 'chrome-extension://abc/practice.html',
});

const countPractice = (desk: Desk) => desk.interactions.count({ site: 'practice' });

describe('the practice history', () => {
  it('is logged once, under the practice site only', async () => {
    const { desk, account } = await openDeskWithAccount();
    await seedHistory(desk, seedFor(account));
    expect(entries).toBeGreaterThan(3);
    expect(await countPractice(desk)).toBe(entries);
    expect(await desk.interactions.count({ withoutSites: ['practice'] })).toBe(0);
    await seedHistory(desk, seedFor(account));
    expect(await countPractice(desk)).toBe(entries);
  });

  it('holds somebody who must not be contacted', async () => {
    const { desk, account } = await openDeskWithAccount();
    await seedHistory(desk, seedFor(account));
    const refuser = history.find((who) => who.noContact !== null);
    expect(await desk.authors.isNoContact([`practice:${refuser?.author.handle}`])).toBe(true);
  });

  it('is cleared without touching real people, and can be logged again', async () => {
    const { desk, account, agent } = await openDeskWithAccount();
    await desk.interactions.log({
      id: newId(),
      post: REAL,
      marks: [],
      action: 'watch',
      note: '',
      agent,
      account,
    });
    await desk.authors.setNoContact({ post: REAL }, 'asked');
    await seedHistory(desk, seedFor(account));
    await clearPractice(desk);
    expect(await countPractice(desk)).toBe(0);
    expect(await desk.interactions.count({ site: 'x' })).toBe(1);
    expect(await desk.authors.isNoContact(['x:real'])).toBe(true);
    await seedHistory(desk, seedFor(account));
    expect(await countPractice(desk)).toBe(entries);
  });
});
