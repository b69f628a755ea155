// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { useIgnoring } from '@/components/panel/model/post/use-ignoring';
import { SpamFlag } from '@/components/panel/post/spam-flag';
import { LanguageProvider } from '@/components/ui/language';
import { ToastRegion } from '@/components/ui/toast';
import { createToaster } from '@/components/ui/toaster';
import type { Post } from '@/lib/domain/post';
import type { SpamHint } from '@/lib/domain/spam-hint';
import { makePost } from '../overlay/fake-page';
import { createIgnoreList } from './ignore-list';

const HOST = 'matome.example.jp';
const entry = makePost('1', '', '格安SIM', {
  site: 'wordpress',
  kind: 'entry',
  permalink: `https://${HOST}/archives/1.html`,
});

const { desk, exclusions, rows } = createIgnoreList('spam-flag');

const findSpamHints = vi.fn<(post: Post) => Promise<SpamHint[]>>();
const ports = { findSpamHints };
const toaster = createToaster();
const tell = vi.fn();
const root = document.body;

function Shown({ post, readOnly }: { post: Post; readOnly: boolean }) {
  const ignoring = useIgnoring({ desk, post, toaster, tell });
  return (
    <>
      <SpamFlag ports={ports} post={post} ignoring={ignoring} readOnly={readOnly} />
      <ToastRegion toaster={toaster} />
    </>
  );
}

async function show(post: Post, readOnly = false) {
  await act(async () =>
    render(
      <LanguageProvider language="ja">
        <Shown post={post} readOnly={readOnly} />
      </LanguageProvider>,
      root,
    ),
  );
}

const flag = () => root.querySelector('.ui-band')?.textContent ?? null;
async function press(name: string): Promise<void> {
  const find = () => [...root.querySelectorAll('button')].find(({ textContent }) => textContent === name);
  await vi.waitFor(() => expect(find()).toBeDefined());
  await act(async () => find()?.click());
}

beforeEach(async () => {
  await rows.clear();
  findSpamHints.mockReset().mockResolvedValue(['affiliate', 'closing']);
});
afterEach(() => {
  render(null, root);
  expect(tell).not.toHaveBeenCalled();
});

test('an entry that looks like spam is said to, with every reason in words', async () => {
  await show(entry);
  expect(root.querySelector('[role=status]')?.textContent).toContain('スパムブログかもしれません');
  expect([...root.querySelectorAll('li')].map((item) => item.textContent)).toEqual([
    '広告リンクが多い',
    '「いかがでしたか」で終わる',
  ]);
});

test('one press ignores the site as spam, another one takes that back', async () => {
  await show(entry);
  await press('このサイトを対象外にする（スパム）');
  await vi.waitFor(async () => expect(await exclusions.ofSite(HOST)).toMatchObject({ status: 'spam' }));
  await vi.waitFor(() => expect(flag()).toBeNull());
  await press('元に戻す');
  await vi.waitFor(async () => expect(await exclusions.ofSite(HOST)).toBeUndefined());
  await vi.waitFor(() => expect(flag()).not.toBeNull());
});

test.each<[string, Partial<Post>]>([
  ['a post of a timeline', { site: 'x', kind: 'post' }],
  ['a comment', { kind: 'comment' }],
])('nobody asks about %s', async (_name, fields) => {
  await show({ ...entry, ...fields });
  expect(findSpamHints).not.toHaveBeenCalled();
  expect(flag()).toBeNull();
});

test('an honest entry, or a page that does not answer, gets no flag', async () => {
  findSpamHints.mockResolvedValue([]);
  await show(entry);
  expect(flag()).toBeNull();
  render(null, root);
  findSpamHints.mockRejectedValue(new Error('nobody listens'));
  await show(entry);
  expect(flag()).toBeNull();
});

test('a page that is still loading is asked again', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  try {
    findSpamHints.mockRejectedValueOnce(new Error('nobody listens'));
    await show(entry);
    expect(flag()).toBeNull();
    await act(async () => {
      await vi.runOnlyPendingTimersAsync();
    });
    expect(flag()).not.toBeNull();
  } finally {
    vi.useRealTimers();
  }
});

test('with the desk locked the reasons stay, the press goes', async () => {
  await show(entry, true);
  expect(flag()).toContain('広告リンク');
  expect(root.querySelector('.ui-band button')).toBeNull();
});
