import { JSDOM } from 'jsdom';
import { render } from 'preact';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import type { ActiveTab } from '@/entrypoints/sidepanel/follow-active-tab';
import { type Standing, useStanding } from '@/entrypoints/sidepanel/use-standing';
import { visitKey } from '@/lib/messaging/session-keys';
import { siteGrants } from '@/lib/messaging/site-grants';

const ORIGIN = 'https://sora-fan.hatenablog.com';
// Not the whole environment: the browser's double does not load in one.
const { document } = new JSDOM('', { url: 'https://panel.example/' }).window;
const root = document.createElement('div');
let standing: Standing | undefined;

function Panel({ tab }: { tab: ActiveTab }) {
  standing = useStanding(tab);
  return null;
}
const show = (url: string | undefined, id = 7) => render(<Panel tab={{ id, url, loads: 0 }} />, root);
const beginVisit = (origin = ORIGIN) => browser.storage.session.set({ [visitKey(7)]: origin });

beforeEach(async () => {
  vi.stubGlobal('document', document);
  await browser.storage.session.clear();
  vi.spyOn(browser.permissions, 'contains').mockResolvedValue(false as never);
  vi.spyOn(siteGrants, 'onChange').mockReturnValue(undefined);
});
afterEach(() => {
  render(null, root);
  vi.unstubAllGlobals();
});

test('a page read for this visit is known to a panel that is not told its address', async () => {
  show(undefined);
  expect(standing).toEqual({ kind: 'unknown' });
  await beginVisit();
  await vi.waitFor(() =>
    expect(standing).toMatchObject({
      kind: 'site',
      page: { host: 'sora-fan.hatenablog.com', access: 'visit' },
    }),
  );
  await browser.storage.session.remove(visitKey(7));
  await vi.waitFor(() => expect(standing).toEqual({ kind: 'unknown' }));
});

test('what the browser tells of the address stands against a visit to another page', async () => {
  await beginVisit();
  show('https://other.example/');
  await vi.waitFor(() =>
    expect(standing).toMatchObject({ kind: 'site', page: { host: 'other.example', access: 'off' } }),
  );
});

test('a visit of one tab says nothing of another', async () => {
  await beginVisit();
  show(undefined);
  await vi.waitFor(() => expect(standing?.kind).toBe('site'));
  show(undefined, 8);
  expect(standing).toEqual({ kind: 'unknown' });
});
