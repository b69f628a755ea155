import { JSDOM } from 'jsdom';
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { createToaster, type Toaster } from '@/components/ui/toaster';
import { registerCommands } from '@/entrypoints/background/commands';
import { useStepEnd } from '@/entrypoints/sidepanel/use-step-end';

vi.mock('@/entrypoints/background/open-panel', () => ({ openPanelByClick: async () => undefined }));

const TAB = { id: 7, windowId: 1 };
// Not the whole environment: the browser's double does not load in one.
const { document } = new JSDOM('', { url: 'https://panel.example/' }).window;
const root = document.createElement('div');
let toaster: Toaster;
let press: (command: string) => void;
const answer = vi.fn();

function Panel({ tabId }: { tabId: number }) {
  useStepEnd(tabId, 'en', toaster);
  return null;
}
const open = (tabId: number) => act(() => render(<Panel tabId={tabId} />, root));
const said = () => toaster.toasts.value.map(({ text }) => text);

beforeEach(() => {
  fakeBrowser.reset();
  vi.stubGlobal('document', document);
  toaster = createToaster();
  const take = (listener: unknown) => {
    press = (command) => (listener as (name: string, tab: typeof TAB) => void)(command, TAB);
  };
  vi.spyOn(browser.commands.onCommand, 'addListener').mockImplementation(take);
  vi.spyOn(browser.tabs, 'sendMessage').mockImplementation(answer as never);
  registerCommands();
});
afterEach(() => {
  render(null, root);
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
  answer.mockClear();
});

test('the key says so where the page holds no further mark, once at a time', async () => {
  await open(7);
  answer.mockResolvedValue({ ok: true, response: { shown: false } });
  press('next-mark');
  await vi.waitFor(() => expect(said()).toEqual([expect.stringContaining('No further marks')]));
  press('previous-mark');
  await vi.waitFor(() => expect(said()).toEqual([expect.stringContaining('No earlier marks')]));
});

test('neither for another tab nor for a step that found its mark', async () => {
  await open(8);
  answer.mockResolvedValue({ ok: true, response: { shown: false } });
  press('previous-mark');
  await vi.waitFor(async () => expect(await browser.storage.session.get(null)).toHaveProperty('step-end:7'));
  expect(said()).toEqual([]);
  await open(7);
  answer.mockResolvedValue({ ok: true, response: { shown: true } });
  press('next-mark');
  await vi.waitFor(() => expect(answer).toHaveBeenCalledTimes(2));
  expect(said()).toEqual([]);
});
