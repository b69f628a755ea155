// @vitest-environment jsdom
import { act } from 'preact/test-utils';
import { expect, test, vi } from 'vitest';
import { LeftHosts } from '@/components/desk/data/left-hosts';
import { createToaster } from '@/components/ui/toaster';
import { dataCatalog } from '@/lib/i18n/desk-data';
import type { SiteGrants } from '@/lib/messaging/site-grants';
import { root, showOnDesk } from './show-on-desk';

test('one press takes an erased person’s blog out of what the browser may read, and nothing else', async () => {
  const granted = new Set([
    'https://www.sora.example.jp/*',
    'https://other.example.jp/*',
    '*://*.jugem.jp/*',
  ]);
  let tell = () => undefined as unknown;
  const sites: SiteGrants = {
    list: async () => [...granted],
    grant: async () => false,
    revoke: async (patterns) => {
      for (const pattern of patterns) granted.delete(pattern);
      tell();
      return true;
    },
    onChange: (callback) => {
      tell = callback;
    },
  };
  const page = { sites, toaster: createToaster() };
  await showOnDesk(<LeftHosts hosts={['sora.example.jp', 'sora.jugem.jp']} />, page);
  const buttons = () => [...root.querySelectorAll('button')];
  await vi.waitFor(() =>
    expect(buttons().map(({ textContent }) => textContent)).toEqual([dataCatalog.ja.hostTurnOff]),
  );
  expect(root.textContent).toContain('www.sora.example.jp');
  await act(async () => buttons()[0]?.click());
  expect([...granted]).toEqual(['https://other.example.jp/*', '*://*.jugem.jp/*']);
  await vi.waitFor(() => expect(root.textContent).toBe(''));
});
