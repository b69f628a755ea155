// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import { type ComponentProps, render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { AuthoredPost } from '@/components/panel/authored-post';
import { LanguageProvider } from '@/components/ui/language';
import { createToaster } from '@/components/ui/toaster';
import type { Watch } from '@/lib/domain/watch';
import { watchCatalog } from '@/lib/i18n/watch';
import { makeProfile, makeSelected } from './dock-stage';

vi.mock('@/components/panel/post-container', () => ({ PostContainer: () => <p>dock</p> }));

const says = watchCatalog.ja;
const CUSTOMER = 'https://x.com/misaki_latte/status/1';
const ANSWER = 'https://x.com/misaki_latte/status/3';
const news = {
  id: '3',
  hash: 'h',
  url: ANSWER,
  name: 'みさき',
  byOwner: true,
  toUs: true,
  text: '直りました',
  postedAt: null,
  seenAt: '2026-11-24T00:00:00.000Z',
  settled: false,
};
const watch = {
  id: 'w',
  post: { site: 'x', id: '1', url: CUSTOMER, title: '' },
  pages: ['x:2'],
  state: 'open',
  dueAt: '2026-11-25T00:00:00.000Z',
  endsAt: '2026-12-08T00:00:00.000Z',
  unclear: 0,
  news: [news],
} as unknown as Watch;

let watches: Watch[];
const judged = vi.fn();
const opened = vi.fn();
beforeEach(() => {
  watches = [watch];
  judged.mockResolvedValue({});
  opened.mockResolvedValue(undefined);
});
afterEach(() => render(null, document.body));

async function show(handle: string): Promise<void> {
  const author = { key: `x:${handle}`, idKey: null, name: 'そら', handle, url: null };
  const selected = makeSelected();
  const post = { ...selected.post, id: '2', kind: 'post', title: null, postedAt: null, author };
  const ofPage = async (keys: string[]) =>
    watches.filter(({ pages }) => pages.some((each) => keys.includes(each)));
  const handles = ['@Sora', 'sora_biz'].map((own) => ({ handles: [{ site: 'x', handle: own }] }));
  const sources = {
    desk: {
      authors: { summarise: async () => [null] },
      accounts: { all: async () => handles },
      watches: { ofPage, judge: judged },
    },
    ports: { now: () => new Date('2026-11-24T01:00:00.000Z') },
    selected: { ...selected, post },
    profile: makeProfile(),
    writable: true,
    toaster: createToaster(),
    side: { openPage: opened },
    searchTurn: 0,
  } as unknown as ComponentProps<typeof AuthoredPost>;
  const panel = <AuthoredPost {...sources} />;
  await act(async () => render(<LanguageProvider language="ja">{panel}</LanguageProvider>, document.body));
}
const isSaid = (text: string) => vi.waitFor(() => expect(document.body.textContent).toContain(text));
const press = (label: string) =>
  act(async () =>
    [...document.querySelectorAll<HTMLElement>('button, a')]
      .find(({ textContent }) => textContent === label)
      ?.click(),
  );

test.each(['sora', 'sora_biz'])('to @%s, an account of the desk, nobody replies', async (handle) => {
  await show(handle);
  await isSaid(says.ownTitle);
  expect(document.body.textContent).not.toContain('dock');
});

test('a customer is replied to', async () => {
  await show('sora_fan');
  await isSaid('dock');
  expect(document.body.textContent).not.toContain(says.ownTitle);
});

test('what came after our post is read, opened and judged from there', async () => {
  await show('sora');
  await isSaid('直りました');
  expect(document.body.textContent).toContain(says.ownAnswered);
  await press(says.readThere);
  await press(says.ownAbout);
  expect(opened.mock.calls).toEqual([[ANSWER], [CUSTOMER]]);
  await press(says.answered);
  expect(judged).toHaveBeenCalledExactlyOnceWith('w', 'answered');
});

test('where nothing is awaited that is said', async () => {
  watches = [];
  await show('sora');
  await isSaid(says.ownQuiet);
});
