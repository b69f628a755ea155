// @vitest-environment jsdom
import { act } from 'preact/test-utils';
import { expect, test, vi } from 'vitest';
import { EraseCard } from '@/components/desk/data/erase-card';
import { createToaster } from '@/components/ui/toaster';
import type { SiteGrants } from '@/lib/messaging/site-grants';
import { root, showOnDesk } from './show-on-desk';

const REPORT = {
  interactions: 0,
  cases: 0,
  drafts: 1,
  comments: 2,
  versions: 0,
  changes: 0,
  refusalKept: false,
  hosts: [],
};

const sites = { onChange: () => undefined, list: async () => [] } as unknown as SiteGrants;
const interactions = { count: async () => 1 };
const show = (authors: object) =>
  showOnDesk(<EraseCard />, { desk: { authors, interactions } as never, sites, toaster: createToaster() });
const type = (typed: string) =>
  act(async () => {
    const input = root.querySelector('input');
    if (input !== null) input.value = typed;
    input?.dispatchEvent(new InputEvent('input', { bubbles: true }));
  });
const find = () => act(async () => root.querySelector('form')?.requestSubmit());
const press = (name: string) =>
  act(async () =>
    [...document.querySelectorAll('button')].findLast(({ textContent }) => textContent === name)?.click(),
  );

test('who was never logged is found by what else is kept of them, and erased in one act', async () => {
  const eraseUnlogged = vi.fn(async () => REPORT);
  const author = { id: '1', identities: [{ site: 'x', name: 'かおり', handle: null, seenAt: '' }] };
  const authors = {
    findNamed: async () => [],
    findUnlogged: async (_site: string, typed: string) =>
      typed === '@kaori' ? { author, count: 3 } : undefined,
    findSignedOnly: async () => ({
      comments: 2,
      pages: ['https://a.example.jp/1', 'https://b.example.jp/2'],
    }),
    eraseUnlogged,
  };
  await show(authors);
  await type('@dareka');
  await find();
  await vi.waitFor(() => expect(root.textContent).toContain('この方の記録はありません。'));
  await type('@kaori');
  // The next name is not one of which nothing is kept.
  expect(root.textContent).not.toContain('この方の記録はありません。');
  await find();
  await vi.waitFor(() => expect(root.textContent).toContain('記録した対応はありませんが'));
  // What is typed since then is somebody else's.
  await type('@dareka');
  await press('すべて消す');
  await vi.waitFor(() => expect(document.body.textContent).toContain('コメントの写しと下書き（計 3件）'));
  expect(document.body.textContent).toContain('名前だけで書かれたコメント 2件（2ページ）');
  expect(document.body.textContent).toContain('https://b.example.jp/2');
  await press('すべて消す');
  await vi.waitFor(() => expect(root.textContent).toContain('見守ったページのコメント2件'));
  expect(eraseUnlogged).toHaveBeenCalledExactlyOnceWith('x', '@kaori');
});

test('of two searches the later one counts, whichever is answered first', async () => {
  const answers: ((nobody: undefined) => void)[] = [];
  const findUnlogged = () => new Promise<undefined>((resolve) => answers.push(resolve));
  const kaori = { id: '1', identities: [{ site: 'x', name: 'かおり', handle: null, seenAt: '' }] };
  const findNamed = vi.fn(async (_site: string, typed: string) => (typed === '@kaori' ? [kaori] : []));
  await show({ findNamed, findUnlogged, findSignedOnly: async () => ({ comments: 0, pages: [] }) });
  await type('@dareka');
  await find();
  await vi.waitFor(() => expect(answers).toHaveLength(1));
  await type('@kaori');
  await find();
  await vi.waitFor(() => expect(root.textContent).toContain('かおり'));
  await act(async () => {
    answers[0]?.(undefined);
    await new Promise((resolve) => setTimeout(resolve));
  });
  expect(root.textContent).toContain('かおり');
});

test('a search on its way while somebody is erased shows nobody afterwards', async () => {
  const kaori = { id: '1', identities: [{ site: 'x', name: 'かおり', handle: null, seenAt: '' }] };
  let answer: (people: object[]) => void = () => undefined;
  const late = new Promise<object[]>((resolve) => (answer = resolve));
  const findNamed = vi.fn(async () => [kaori] as object[]);
  const erase = vi.fn(async () => REPORT);
  await show({ findNamed, erase, findSignedOnly: async () => ({ comments: 0, pages: [] }) });
  await type('@kaori');
  await find();
  await vi.waitFor(() => expect(root.textContent).toContain('かおり'));
  findNamed.mockImplementationOnce(() => late);
  await find();
  await press('すべて消す');
  await press('すべて消す');
  await vi.waitFor(() => expect(erase).toHaveBeenCalledExactlyOnceWith('1'));
  await act(async () => {
    answer([kaori]);
    await new Promise((resolve) => setTimeout(resolve));
  });
  expect(root.textContent).not.toContain('かおり');
});
