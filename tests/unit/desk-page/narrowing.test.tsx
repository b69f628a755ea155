// @vitest-environment jsdom
import { act } from 'preact/test-utils';
import { expect, it } from 'vitest';
import { NO_FILTER } from '@/components/desk/log/filter-state';
import { Narrowing } from '@/components/desk/log/narrowing';
import { createToaster } from '@/components/ui/toaster';
import { root, showOnDesk } from './show-on-desk';

const nobody = { all: async () => [] };

it('says on a narrow page how much of the log is left out, and opens what does so', async () => {
  location.hash = '#/log?action=reply&caseId=case-1';
  const value = { ...NO_FILTER, action: 'reply', caseId: 'case-1' };
  const page = { desk: { agents: nobody, accounts: nobody }, toaster: createToaster() };
  await showOnDesk(<Narrowing value={value} />, page);
  const fold = root.querySelector<HTMLButtonElement>('[aria-expanded]');
  expect(fold?.textContent).toBe('絞り込み（2）');
  expect(fold?.getAttribute('aria-expanded')).toBe('false');
  await act(() => fold?.click());
  expect(fold?.getAttribute('aria-expanded')).toBe('true');
  const fields = document.getElementById(fold?.getAttribute('aria-controls') ?? '');
  expect(fields?.querySelectorAll('input, select')).toHaveLength(7);
  await act(() => root.querySelector<HTMLButtonElement>('.d-row button')?.click());
  expect(location.hash).toBe('#/log');
});
