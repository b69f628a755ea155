import { JSDOM } from 'jsdom';
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import type { Waiting } from '@/components/panel/start/waiting-room';
import { LanguageProvider } from '@/components/ui/language';
import { createToaster } from '@/components/ui/toaster';
import { WaitingView } from '@/entrypoints/sidepanel/waiting-view';
import type { Desk } from '@/lib/desk/desk';
import { DEFAULT_SETTINGS } from '@/lib/desk/settings';
import { noticesCatalog } from '@/lib/i18n/panel-notices';
import { pauseKey } from '@/lib/messaging/session-keys';
import { setPaused } from '@/lib/messaging/tab-pause';
import { stubLocks } from '../stub-locks';

const words = noticesCatalog.ja;
const TAB = 7;
// Not the whole environment: the browser's double does not load in one.
const { document } = new JSDOM('', { url: 'https://panel.example/' }).window;
const root = document.createElement('div');
document.body.append(root);

function show(waiting: Waiting): void {
  act(() =>
    render(
      <LanguageProvider language="ja">
        <WaitingView
          desk={{} as Desk}
          place={{ waiting, site: null, exclusion: undefined }}
          speaker={null}
          settings={DEFAULT_SETTINGS}
          tabId={TAB}
          debts={{ owed: [], watches: [] } as never}
          side={{} as never}
          pageKeys={{ next: '', previous: '', open: '' }}
          now={new Date('2026-11-22T03:00:00Z')}
          toaster={createToaster()}
        />
      </LanguageProvider>,
      root,
    ),
  );
}
const press = (name: string): void =>
  [...root.querySelectorAll('button')].find(({ textContent }) => textContent?.includes(name))?.click();
const readKey = async () => (await browser.storage.session.get(pauseKey(TAB)))[pauseKey(TAB)];

beforeEach(async () => {
  vi.stubGlobal('document', document);
  stubLocks();
  await browser.storage.session.clear();
});
afterEach(() => {
  render(null, root);
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

test('resuming a tab ends its pause for good: written down before the page is told', async () => {
  const heard: unknown[] = [];
  const send = vi.spyOn(browser.tabs, 'sendMessage').mockResolvedValue({ ok: true, response: null } as never);
  await setPaused(TAB, true);
  send.mockImplementation((async (tabId: number) => {
    heard.push(tabId, await readKey());
    return { ok: true, response: null };
  }) as never);
  show({ kind: 'paused' });
  press(words.resume);
  await vi.waitFor(() => expect(heard).toEqual([TAB, false]));
});

test('a site switched off in the settings is said to be, and only the settings switch it on', async () => {
  const send = vi.spyOn(browser.tabs, 'sendMessage');
  const create = vi.spyOn(browser.tabs, 'create').mockResolvedValue({} as never);
  vi.spyOn(browser.tabs, 'query').mockResolvedValue([] as never);
  show({ kind: 'site-paused', site: 'x' });
  expect(root.textContent).toContain(words.sitePausedTitle.replace('{site}', 'X'));
  expect(root.textContent).not.toContain(words.resume);
  press(words.openSettings);
  await vi.waitFor(() =>
    expect(create).toHaveBeenCalledWith({ url: expect.stringMatching(/options\.html#\/settings$/u) }),
  );
  expect(send).not.toHaveBeenCalled();
  expect(await readKey()).toBeUndefined();
});

test.each([
  [3, words.emptyMarks.replace('{n}', '3')],
  [0, words.emptyNoMarks],
])('says how many marks the page has: %i', (marks, said) => {
  show({ kind: 'no-post', marks, posts: 0, visit: false });
  expect(root.textContent).toContain(said);
});

test('of marks that are still looked for it says neither how many nor that there are none', () => {
  show({ kind: 'no-post', marks: null, posts: 0, visit: false });
  expect(root.textContent).toContain(words.emptyTitle);
  expect(root.textContent).not.toContain(words.emptyNoMarks);
  expect(root.textContent).not.toContain(words.emptyMarks.replace('{n}件', ''));
});
