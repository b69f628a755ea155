// @vitest-environment jsdom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { expect, test, vi } from 'vitest';
import { LeftHosts } from '@/components/desk/data/left-hosts';
import { type DeskPage, DeskPageProvider } from '@/components/desk/page-context';
import { LanguageProvider } from '@/components/ui/language';
import { createToaster } from '@/components/ui/toaster';
import { dataCatalog } from '@/lib/i18n/desk-data';
import type { SiteGrants } from '@/lib/messaging/site-grants';

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
  const page = { sites, toaster: createToaster() } as unknown as DeskPage;
  const root = document.createElement('div');
  await act(async () =>
    render(
      <LanguageProvider language="ja">
        <DeskPageProvider value={page}>
          <LeftHosts hosts={['sora.example.jp', 'sora.jugem.jp']} />
        </DeskPageProvider>
      </LanguageProvider>,
      root,
    ),
  );
  const buttons = () => [...root.querySelectorAll('button')];
  await vi.waitFor(() =>
    expect(buttons().map(({ textContent }) => textContent)).toEqual([dataCatalog.ja.hostTurnOff]),
  );
  expect(root.textContent).toContain('www.sora.example.jp');
  await act(async () => buttons()[0]?.click());
  expect([...granted]).toEqual(['https://other.example.jp/*', '*://*.jugem.jp/*']);
  await vi.waitFor(() => expect(root.textContent).toBe(''));
});
