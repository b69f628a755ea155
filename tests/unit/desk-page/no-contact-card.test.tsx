// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import { signal } from '@preact/signals';
import { expect, it, vi } from 'vitest';
import { NoContactCard } from '@/components/desk/data/no-contact-card';
import { createToaster } from '@/components/ui/toaster';
import { DEFAULT_SETTINGS } from '@/lib/desk/settings';
import { root, showOnDesk } from './show-on-desk';

const identity = { key: 'x:alice', site: 'x', handle: 'alice', name: 'Alice', url: null, seenAt: '' };
const at = '2026-11-20T05:00:00.000Z';

it('tells why and when somebody refused, and no date of a refusal that only its trace tells of', async () => {
  const refused = async () => [
    { id: '1', identities: [identity], noContact: { at, by: 'a', reason: 'お断り' } },
    { id: '2', identities: [identity], noContact: { at, by: '', reason: '' } },
  ];
  const settings = signal(DEFAULT_SETTINGS);
  await showOnDesk(<NoContactCard />, { desk: { authors: { refused } }, toaster: createToaster(), settings });
  const rows = () => [...root.querySelectorAll('li p')].map((row) => row.textContent);
  await vi.waitFor(() => expect(rows()).toHaveLength(2));
  expect(rows()[0]).toMatch(/^お断り · .*11/u);
  expect(rows()[1]).toBe('理由と日付は消去済み（連絡しないことだけが残っています）');
});
