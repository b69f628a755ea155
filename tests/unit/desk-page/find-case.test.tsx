// @vitest-environment jsdom
import { act } from 'preact/test-utils';
import { beforeEach, expect, it, vi } from 'vitest';
import { readFilter, toFilter } from '@/components/desk/log/filter-state';
import { FindCase } from '@/components/desk/log/find-case';
import { createToaster } from '@/components/ui/toaster';
import { root, showOnDesk } from './show-on-desk';

const LINK = 'https://x.com/sora/status/1900000000000000001';
const findNamed = vi.fn(async (_pasted: string): Promise<string[]> => []);

beforeEach(async () => {
  location.hash = '#/log';
  await showOnDesk(<FindCase />, { desk: { cases: { findNamed } }, toaster: createToaster() });
});

async function type(text: string) {
  const box = root.querySelector('input');
  if (box === null) throw new Error('no box');
  await act(() => {
    box.value = text;
    box.dispatchEvent(new Event('input', { bubbles: true }));
  });
}

async function paste(text: string, found: string[]) {
  findNamed.mockResolvedValueOnce(found);
  await type(text);
  await act(() => root.querySelector('button')?.click());
  expect(findNamed).toHaveBeenLastCalledWith(text);
}

it('lands on the entries of the case', async () => {
  await paste(LINK, ['case-a']);
  await vi.waitFor(() => expect(location.hash).toContain('case-a'));
  const query = new URLSearchParams(location.hash.split('?')[1]);
  expect(toFilter(readFilter(query))).toEqual({ caseId: 'case-a' });
});

it('says that nothing is known, until something else is typed', async () => {
  await paste(LINK, []);
  const said = () => root.querySelector('[role="status"]')?.textContent;
  await vi.waitFor(() => expect(said()).toContain('案件はありません'));
  expect(location.hash).toBe('#/log');
  await type('別の投稿');
  expect(said()).toBe('');
});

it('offers each of several', async () => {
  await paste(LINK, ['case-1a', 'case-2b']);
  const links = () => [...root.querySelectorAll('a')].map((each) => [each.textContent, each.hash]);
  await vi.waitFor(() =>
    expect(links()).toEqual([
      ['1a', '#/log?caseId=case-1a'],
      ['2b', '#/log?caseId=case-2b'],
    ]),
  );
});

it('stays where another post was pasted before the first one was found', async () => {
  let answer: (cases: string[]) => void = () => undefined;
  findNamed.mockReturnValueOnce(new Promise((resolve) => (answer = resolve)));
  await type(LINK);
  await act(() => root.querySelector('button')?.click());
  await type('別の投稿');
  await act(async () => answer(['case-a']));
  expect(location.hash).toBe('#/log');
  expect(root.querySelector('input')?.value).toBe('別の投稿');
});
