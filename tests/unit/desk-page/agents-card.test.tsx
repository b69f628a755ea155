// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import { act } from 'preact/test-utils';
import { expect, it, vi } from 'vitest';
import { AgentsCard } from '@/components/desk/settings/agents-card';
import type { Agent } from '@/lib/domain/agent';
import { root, showOnDesk } from './show-on-desk';

it('makes somebody a lead, says who is one, and keeps initials in half width', async () => {
  const kato = { id: 'kt', name: '加藤', initials: 'KT', role: 'agent' as const };
  const save = vi.fn(async (row: Agent) => row);
  const page = {
    desk: { agents: { all: async () => [kato, { ...kato, id: 'mj', name: '三浦', role: 'lead' }], save } },
    profile: { agent: { ...kato, id: 'mj' }, account: { id: 'sora' } },
    toaster: { show: () => 0 },
  };
  await showOnDesk(<AgentsCard />, page);
  const lines = () => [...root.querySelectorAll('.d-agents li')].map(({ textContent }) => textContent);
  await vi.waitFor(() => expect(lines()).toHaveLength(2), { timeout: 10_000 });
  expect(lines().map((line) => line?.includes('リーダー'))).toEqual([false, true]);
  const press = (words: string) =>
    act(async () => [...root.querySelectorAll('button')].find((each) => each.textContent === words)?.click());
  await press('直す');
  await act(() => root.querySelector<HTMLInputElement>('[role=switch]')?.click());
  const initials = root.querySelectorAll<HTMLInputElement>('.ui-input')[1];
  if (initials === undefined) throw new Error('no initials');
  initials.value = '^ＫＴ';
  await act(() => void initials.dispatchEvent(new Event('input', { bubbles: true })));
  await press('保存');
  expect(save).toHaveBeenCalledWith({ ...kato, role: 'lead' });
  // The focus is where the form was opened.
  await vi.waitFor(() => expect(document.activeElement?.textContent).toBe('直す'));
});

it('says at each field what it lacks, and gives the focus back when the form is left', async () => {
  const page = {
    desk: { agents: { all: async () => [], save: vi.fn() } },
    profile: { agent: { id: 'mj' }, account: { id: 'sora' } },
    toaster: { show: () => 0 },
  };
  await showOnDesk(<AgentsCard />, page);
  const press = (words: string) =>
    act(async () => [...root.querySelectorAll('button')].find((each) => each.textContent === words)?.click());
  await press('担当者を加える');
  const [name, initials] = root.querySelectorAll<HTMLInputElement>('.ui-input');
  if (name === undefined) throw new Error('no name');
  expect(document.activeElement, 'what is typed next is the name').toBe(name);
  name.value = '加藤';
  await act(() => void name.dispatchEvent(new Event('input', { bubbles: true })));
  await press('保存');
  expect(name.getAttribute('aria-invalid')).toBeNull();
  expect(initials?.getAttribute('aria-invalid')).toBe('true');
  expect(root.textContent).toContain('1～6文字');
  await press('キャンセル');
  expect(document.activeElement?.textContent).toBe('担当者を加える');
});
