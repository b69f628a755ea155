// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { useIgnoring } from '@/components/panel/model/post/use-ignoring';
import { IgnoreButtons } from '@/components/panel/post/ignore-buttons';
import { LanguageProvider } from '@/components/ui/language';
import type { MenuItem } from '@/components/ui/menu';
import { ToastRegion } from '@/components/ui/toast';
import { createToaster } from '@/components/ui/toaster';
import type { Post } from '@/lib/domain/post';
import { makePost } from '../overlay/fake-page';
import { createIgnoreList } from './ignore-list';

const AUTHOR = 'この投稿者を対象外にする';
const SITE = 'このサイトを対象外にする';
const toaster = createToaster();
/** What stands behind the dots. */
let more: MenuItem[];
const { desk, exclusions, rows } = createIgnoreList('ignoring');

function Shown({ post }: { post: Post }) {
  const ignoring = useIgnoring({
    desk,
    post,
    toaster,
    tell: (error) => {
      throw error;
    },
  });
  more = ignoring.items;
  return (
    <LanguageProvider language="ja">
      <IgnoreButtons {...ignoring} />
      <ToastRegion toaster={toaster} />
    </LanguageProvider>
  );
}

const names = () =>
  [...document.body.querySelectorAll('button.ui-button')].map(
    (button) => button.getAttribute('aria-label') ?? button.textContent,
  );
async function press(name: string): Promise<void> {
  await vi.waitFor(() => expect(names()).toContain(name));
  const at = names().indexOf(name);
  await act(async () => document.body.querySelectorAll<HTMLButtonElement>('button.ui-button')[at]?.click());
}
const list = async () => (await rows.toArray()).map(({ kind, key, status }) => [kind, key, status]);
const show = (fields: Partial<Post>) =>
  act(async () => render(<Shown post={makePost('1', 'misaki', '圏外', fields)} />, document.body));
const ENTRY = {
  site: 'wordpress',
  kind: 'entry',
  permalink: 'https://matome.example.jp/archives/1.html',
} as const;

beforeEach(() => rows.clear());
afterEach(() => render(null, document.body));

test('one press ignores the author for the whole desk; the toast takes it back', async () => {
  await show({});
  await press(AUTHOR);
  await vi.waitFor(async () => expect(await list()).toEqual([['author', 'practice:misaki', 'ignored']]));
  await vi.waitFor(() => expect(names()).not.toContain(AUTHOR));
  await press('元に戻す');
  await vi.waitFor(async () => expect(await list()).toEqual([]));
  await vi.waitFor(() => expect(names()).toContain(AUTHOR));
});

test('one press ignores the blog; a timeline is no site to be ignored', async () => {
  await show({});
  await vi.waitFor(() => expect(names()).toContain(AUTHOR));
  expect(names()).not.toContain(SITE);
  await show(ENTRY);
  await press(SITE);
  await vi.waitFor(async () => expect(await list()).toEqual([['site', 'matome.example.jp', 'ignored']]));
});

test('what the desk called spam keeps that word', async () => {
  await exclusions.add({ target: { site: 'matome.example.jp' }, status: 'spam', note: '転載' });
  await show(ENTRY);
  await vi.waitFor(() => expect(names()).toContain(AUTHOR));
  expect(names()).not.toContain(SITE);
});

test('spam and removal requested are offered for the author as for the blog, until one stands on the list', async () => {
  const offered = () => more.map(({ label }) => label);
  const OF_SITE = ['このサイトを対象外にする（スパム）', 'このサイトを対象外にする（削除依頼中）'];
  await show(ENTRY);
  await vi.waitFor(() =>
    expect(offered()).toEqual([
      'この投稿者を対象外にする（スパム）',
      'この投稿者を対象外にする（削除依頼中）',
      ...OF_SITE,
    ]),
  );
  await act(async () => more[1]?.onPick());
  await vi.waitFor(async () =>
    expect(await list()).toEqual([['author', 'practice:misaki', 'removal-requested']]),
  );
  await vi.waitFor(() => expect(offered()).toEqual(OF_SITE));
  await act(async () => more[0]?.onPick());
  await vi.waitFor(() => expect(offered()).toEqual([]));
});
