// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import { signal } from '@preact/signals';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { ExportForm } from '@/components/desk/data/export-form';
import { CopyRow } from '@/components/desk/log/copy-row';
import type { Desk } from '@/lib/desk/desk';
import { DEFAULT_SETTINGS, type Settings, type SettingsChange } from '@/lib/desk/settings';
import { createStage, makeLog } from '../desk/stage';
import { root, showOnDesk } from './show-on-desk';

// The stage brings ports of its own; the browser's would pull a bundler in, which no DOM stand-in can carry.
vi.mock('wxt/browser', () => ({ browser: {} }));

const PATIENCE = { timeout: 10_000 };
let copied: Record<string, string>[];

/** What the browser takes of a ClipboardItem. */
class Item {
  constructor(readonly types: Record<string, Promise<Blob>>) {}
}

/** jsdom's Blob has no text(). */
function readBlob(blob: Blob): Promise<unknown> {
  const reader = new FileReader();
  return new Promise((resolve) => {
    reader.onload = () => resolve(reader.result);
    reader.readAsText(blob);
  });
}

beforeEach(() => {
  copied = [];
  vi.stubGlobal('ClipboardItem', Item);
  const write = async ([item]: Item[]) => {
    const entries = Object.entries(item?.types ?? {});
    const read = async ([type, blob]: [string, Promise<Blob>]) => [type, await readBlob(await blob)];
    copied.push(Object.fromEntries(await Promise.all(entries.map(read))));
  };
  Object.defineProperty(navigator, 'clipboard', { configurable: true, value: { write } });
});

afterEach(() => {
  vi.unstubAllGlobals();
  Reflect.deleteProperty(navigator, 'clipboard');
});

function open(desk: Desk, part = <ExportForm />) {
  const settings = signal<Settings>(DEFAULT_SETTINGS);
  const toasts: string[] = [];
  const page = {
    desk,
    settings,
    route: signal({ place: 'export', rest: [], query: new URLSearchParams() }),
    async saveSettings(change: SettingsChange) {
      // The real one takes a moment, too.
      await new Promise((resolve) => setTimeout(resolve));
      const changes = typeof change === 'function' ? change(settings.value) : change;
      settings.value = { ...settings.value, ...changes };
    },
    toaster: { show: (text: string) => toasts.push(text) },
  };
  showOnDesk(part, page);
  const button = (label: string) =>
    [...root.querySelectorAll('button')].find(({ textContent }) => textContent === label);
  return {
    settings,
    toasts,
    button,
    press: (label: string) => act(async () => button(label)?.click()),
    says: (text: string) => vi.waitFor(() => expect(root.textContent).toContain(text), PATIENCE),
    choose: (label: string, value: string) =>
      act(() => {
        const field = [...root.querySelectorAll('label')].find(({ textContent }) => textContent === label);
        const select = document.getElementById(field?.htmlFor ?? '') as HTMLSelectElement;
        select.value = value;
        select.dispatchEvent(new Event('change', { bubbles: true }));
      }),
  };
}

test('copies what the export would hold, as text and as table, and says how much', async () => {
  const desk = createStage().open();
  await desk.interactions.log(makeLog({ note: '一行目\n二行目' }));
  await desk.interactions.log(makeLog({ action: 'watch', parts: [] }));
  const page = open(desk);
  await page.says('2件');
  await page.press('表としてコピー');
  await page.says('2件をコピーしました');
  const [{ 'text/plain': text = '', 'text/html': html = '' } = {}] = copied;
  expect(text.split('\r\n').map((line) => line.split('\t')[0])).toEqual(['schema_version', '1', '1']);
  expect(text).toContain('"一行目\n二行目"');
  expect(html.match(/<tr>/gu)).toHaveLength(3);

  page.choose('列の名前', 'ja');
  await page.says('CSVの書き方（変更あり）');
  await page.press('表としてコピー');
  await vi.waitFor(() => expect(copied).toHaveLength(2), PATIENCE);
  expect(copied[1]?.['text/plain']).toMatch(/^列の版\t対応番号\t/u);
  expect(page.settings.value.csv).toEqual({ ...DEFAULT_SETTINGS.csv, header: 'ja' });
});

test('keeps two choices made in one breath', async () => {
  const page = open(createStage().open());
  page.choose('列の名前', 'en');
  page.choose('行の終わり', 'lf');
  await vi.waitFor(() =>
    expect(page.settings.value.csv).toEqual({ ...DEFAULT_SETTINGS.csv, header: 'en', lineEnd: 'lf' }),
  );
});

test('says that more than a spreadsheet takes by paste goes into a file', async () => {
  const desk = createStage().open();
  const interactions = { ...desk.interactions, count: async () => 1_001 };
  const page = open({ ...desk, interactions });
  await page.says('コピーは 1,000件までです');
  expect(page.button('表としてコピー')?.disabled).toBe(true);
  expect(page.button('書き出す')?.disabled).toBe(false);
});

test('says why nothing was copied', async () => {
  const desk = createStage().open();
  await desk.interactions.log(makeLog());
  const page = open(desk);
  await page.says('1件');
  Object.assign(navigator.clipboard, { write: async () => Promise.reject(new Error('not allowed')) });
  await page.press('表としてコピー');
  await page.says('コピーできませんでした。CSVに書き出してください。');
  expect(root.textContent).toContain('not allowed');
});

test('copies one entry as a row without the header', async () => {
  const desk = createStage().open();
  const row = await desk.interactions.log(makeLog());
  const page = open(desk, <CopyRow row={row} />);
  await page.press('表の1行としてコピー');
  await vi.waitFor(() => expect(page.toasts).toHaveLength(1), PATIENCE);
  expect(copied[0]?.['text/plain']).toMatch(new RegExp(`^1\\t${row.id}\\t[^\\n]*$`, 'u'));
});
