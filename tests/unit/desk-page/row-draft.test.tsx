// @vitest-environment jsdom
import { signal } from '@preact/signals';
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { beforeEach, describe, expect, it } from 'vitest';
import { type DeskPage, DeskPageProvider } from '@/components/desk/page-context';
import { createUnsavedGuard } from '@/components/desk/unsaved';
import { type RowDraft, useRowDraft } from '@/components/desk/use-row-draft';

interface Row {
  name: string;
  note: string;
}

let draft: RowDraft<Row>;
let root: HTMLElement;
let unsaved: DeskPage['unsaved'];

function Editor({ stored }: { stored: Row }) {
  draft = useRowDraft(stored);
  return <p>{draft.value.name}</p>;
}

async function show(stored: Row): Promise<void> {
  const page = { unsaved, route: signal({ place: 'keywords', rest: [], query: new URLSearchParams() }) };
  await act(() =>
    render(
      <DeskPageProvider value={page as unknown as DeskPage}>
        <Editor stored={stored} />
      </DeskPageProvider>,
      root,
    ),
  );
}

/** Every render and effect that is due has run, however busy the machine. */
const settle = () => act(() => undefined);

async function edit(changes: Partial<Row>): Promise<void> {
  await act(() => draft.edit(changes));
}

const STORED: Row = { name: '電波', note: 'a' };

beforeEach(() => {
  root = document.createElement('div');
  unsaved = createUnsavedGuard(window);
});

describe('editing a row two windows share', () => {
  it('follows the other window while nothing was edited here', async () => {
    await show(STORED);
    await show({ ...STORED, name: '圏外' });
    expect(draft.value.name).toBe('圏外');
    expect(draft.changedElsewhere).toBe(false);
  });

  it('keeps the edits, says that the row changed, and saves on what was read', async () => {
    await show(STORED);
    await edit({ name: '通信' });
    await show({ ...STORED, note: 'b' });
    expect(draft.value.name).toBe('通信');
    expect(draft.changedElsewhere).toBe(true);
    // The desk compares with the row as it was read: the note is no edit of this window and stays the other's.
    expect(draft.forSave()).toEqual({ name: '通信', note: 'a' });
  });

  it('is not dirty once the edit is taken back by hand', async () => {
    await show(STORED);
    await edit({ name: '通信' });
    expect(draft.isDirty).toBe(true);
    await edit({ name: '電波' });
    expect(draft.isDirty).toBe(false);
  });

  it('may be left in the same breath it is discarded', async () => {
    await show(STORED);
    await edit({ name: '通信' });
    expect(unsaved.mayLeave(() => undefined)).toBe(false);
    draft.discard();
    expect(unsaved.mayLeave(() => undefined)).toBe(true);
    await settle();
    expect(draft.value).toEqual(STORED);
  });
});
