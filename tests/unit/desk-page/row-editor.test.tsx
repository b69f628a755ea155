// @vitest-environment jsdom
import { signal } from '@preact/signals';
import { act } from 'preact/test-utils';
import { beforeEach, expect, it, vi } from 'vitest';
import { RowEditor } from '@/components/desk/row-editor';
import { createUnsavedGuard } from '@/components/desk/unsaved';
import { type RowDraft, useRowDraft } from '@/components/desk/use-row-draft';
import { createToaster } from '@/components/ui/toaster';
import type { Rows } from '@/lib/desk/desk';
import { root, showOnDesk } from './show-on-desk';

interface Row {
  id: string;
  name: string;
}

const NEW: Row = { id: 'r', name: '' };
let draft: RowDraft<Row>;
let toaster = createToaster();
/** Tells that the desk has saved what it was asked to. */
let answer: () => void;
const save = vi.fn(async (row: Row) => {
  await new Promise<void>((resolve) => {
    answer = resolve;
  });
  return row;
});

function Editor() {
  draft = useRowDraft(NEW, true);
  return (
    <RowEditor
      rows={{ save } as unknown as Rows<Row>}
      draft={draft as never}
      id={NEW.id}
      isNew
      name={draft.value.name}
      untitled="無題"
      deleteLabel=""
      listHref="#/list"
      rowHref="#/rows"
      blocked={undefined}
    >
      {null}
    </RowEditor>
  );
}

const pressSave = () =>
  act(async () => [...root.querySelectorAll('button')].find((each) => each.textContent === '保存')?.click());
/** The desk answers, and the editor has said so. */
async function endSave(): Promise<void> {
  const before = toaster.toasts.value.length;
  await act(async () => answer());
  await vi.waitFor(() => expect(toaster.toasts.value).toHaveLength(before + 1));
  // What it does behind its word, and the render that is due.
  await act(async () => void (await new Promise((resolve) => setTimeout(resolve))));
}

beforeEach(async () => {
  location.hash = '#/rows/new';
  save.mockClear();
  toaster = createToaster();
  const route = signal({ place: 'keywords', rest: [], query: new URLSearchParams() });
  const page = { desk: {}, route, unsaved: createUnsavedGuard(window), toaster };
  await showOnDesk(<Editor />, page);
  await act(() => draft.edit({ name: '電波' }));
});

it('goes on to a new row that was saved', async () => {
  await pressSave();
  await endSave();
  expect(location.hash).toBe('#/rows/r');
});

it('stays with a new row that was written on while it was saved, and goes on once that is saved, too', async () => {
  await pressSave();
  await act(() => draft.edit({ name: '電波が弱い' }));
  await endSave();
  expect(location.hash).toBe('#/rows/new');
  expect(draft.value.name).toBe('電波が弱い');
  await pressSave();
  await endSave();
  expect(save.mock.calls.map(([{ name }]) => name)).toEqual(['電波', '電波が弱い']);
  expect(location.hash).toBe('#/rows/r');
});
