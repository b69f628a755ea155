import { JSDOM } from 'jsdom';
import { render } from 'preact';
import { afterEach, expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { useSettings } from '@/components/panel/browser/use-settings';
import { saveSettings } from '@/lib/desk/settings-store';
import { stubLocks } from '../stub-locks';

// Not the whole environment: the browser's double does not load in one.
const { document } = new JSDOM('', { url: 'https://panel.example/' }).window;
const root = document.createElement('div');
const letters: boolean[] = [];
function Panel() {
  letters.push(useSettings().letterKeys);
  return null;
}

afterEach(() => {
  render(null, root);
  vi.unstubAllGlobals();
});

test.each([true, false])('no letter key acts before the agent’s setting is read: %s', async (letterKeys) => {
  letters.length = 0;
  stubLocks();
  vi.stubGlobal('document', document);
  vi.spyOn(browser.i18n, 'getUILanguage').mockReturnValue('ja');
  await saveSettings({ letterKeys });
  render(<Panel />, root);
  expect(letters).toEqual([false]);
  await vi.waitFor(() => expect(letters.length).toBeGreaterThan(1));
  expect(letters.slice(1)).toEqual([letterKeys]);
});

test('they are asked for as the panel is drawn, not after the paint', () => {
  vi.stubGlobal('document', document);
  const asked = vi.spyOn(browser.storage.local, 'get');
  vi.spyOn(browser.i18n, 'getUILanguage').mockReturnValue('ja');
  render(<Panel />, root);
  expect(asked).toHaveBeenCalled();
});
