// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import Dexie, { type Table } from 'dexie';
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, expect, test, vi } from 'vitest';
import { JoinBlog } from '@/components/panel/author/join-blog';
import { LanguageProvider } from '@/components/ui/language';
import { ToastRegion } from '@/components/ui/toast';
import { createToaster } from '@/components/ui/toaster';
import type { Desk } from '@/lib/desk/desk';
import { makePost } from '../overlay/fake-page';

const entry = {
  ...makePost('1', '', '圏外', { site: 'wordpress', kind: 'entry' }),
  author: {
    key: 'wordpress:blog.example.jp/author/sora',
    idKey: null,
    name: null,
    handle: null,
    url: null,
    blogKey: 'web:blog.example.jp',
  },
};

/** The blog's own row, while it is one, in a database that tells of its changes as the desk's does. */
const database = new Dexie('join-blog');
database.version(1).stores({ rows: 'id' });
const rows: Table<{ id: string }, string> = database.table('rows');
const desk = {
  authors: {
    blogToJoin: () => rows.get('blog'),
    joinBlog: () => rows.delete('blog'),
    partBlog: () => rows.put({ id: 'blog' }),
  },
} as unknown as Pick<Desk, 'authors'>;

const root = document.body;
const toaster = createToaster();
const tell = vi.fn();
afterEach(async () => {
  render(null, root);
  await rows.clear();
});

async function show(readOnly = false) {
  await act(async () =>
    render(
      <LanguageProvider language="ja">
        <JoinBlog desk={desk} post={entry} readOnly={readOnly} toaster={toaster} tell={tell} />
        <ToastRegion toaster={toaster} />
      </LanguageProvider>,
      root,
    ),
  );
}

async function press(label: string) {
  await vi.waitFor(() => expect(root.textContent).toContain(label));
  const button = [...root.querySelectorAll('button')].find(({ textContent }) => textContent === label);
  await act(async () => button?.click());
}

test('the agent joins a blog and its writer by one press, and parts them by the next', async () => {
  await rows.put({ id: 'blog' });
  await show();
  await vi.waitFor(() => expect(root.textContent).toContain('blog.example.jp の書き手として記録した方'));
  await press('ひとりにまとめる');
  await vi.waitFor(() => expect(root.textContent).not.toContain('同じ方ですか'));
  expect(await rows.count()).toBe(0);
  await press('元に戻す');
  await vi.waitFor(() => expect(root.textContent).toContain('同じ方ですか'));
  expect(tell).not.toHaveBeenCalled();
});

test('nothing is asked where nobody was logged for the blog', async () => {
  const asked = vi.spyOn(desk.authors, 'blogToJoin');
  await show();
  await vi.waitFor(() => expect(asked).toHaveBeenCalled());
  await act(async () => void (await asked.mock.results[0]?.value));
  expect(root.textContent).not.toContain('同じ方ですか');
});
