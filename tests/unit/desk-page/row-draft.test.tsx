// @vitest-environment jsdom
import { signal } from '@preact/signals';
import { act } from 'preact/test-utils';
import { beforeEach, describe, expect, it } from 'vitest';
import type { DeskPage } from '@/components/desk/page-context';
import { createUnsavedGuard } from '@/components/desk/unsaved';
import { type RowDraft, useRowDraft } from '@/components/desk/use-row-draft';
import { showOnDesk } from './show-on-desk';

interface Row {
  name: string;
  note: string;
}

let draft: RowDraft<Row>;
let unsaved: DeskPage['unsaved'];

function Editor({ stored }: { stored: Row }) {
  draft = useRowDraft(stored);
  return <p>{draft.value.name}</p>;
}

async function show(stored: Row): Promise<void> {
  const page = { unsaved, route: signal({ place: 'keywords', rest: [], query: new URLSearchParams() }) };
  await showOnDesk(<Editor stored={stored} />, page);
}

/** Stands in for the desk: what it was asked to save, and its answer once told to give it. */
function startSaving(): { saved: Row[]; whole: Promise<boolean>; answer: () => Promise<void> } {
  const saved: Row[] = [];
  let answer: () => void = () => undefined;
  const whole = draft.saveBy(async (row) => {
    saved.push(row);
    await new Promise<void>((resolve) => {
      answer = resolve;
    });
    return { ...row };
  });
  return { saved, whole, answer: () => act(async () => answer()) };
}

/** Every render and effect that is due has run, however busy the machine. */
const settle = () => act(() => undefined);

async function edit(changes: Partial<Row>): Promise<void> {
  await act(() => draft.edit(changes));
}

const STORED: Row = { name: '電波', note: 'a' };

beforeEach(() => {
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
    expect(startSaving().saved).toEqual([{ name: '通信', note: 'a' }]);
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

  it('keeps what is written while it is being saved', async () => {
    await show(STORED);
    await edit({ name: '通信' });
    const saving = startSaving();
    await edit({ name: '通信障害' });
    await saving.answer();
    expect(saving.saved).toEqual([{ name: '通信', note: 'a' }]);
    expect(await saving.whole).toBe(false);
    expect(draft.value).toEqual({ name: '通信障害', note: 'a' });
    expect(draft.isDirty).toBe(true);
    expect(unsaved.mayLeave(() => undefined)).toBe(false);
    await show({ name: '通信', note: 'a' });
    expect(draft.changedElsewhere).toBe(false);
    expect(draft.value.name).toBe('通信障害');
  });

  it('stands as it was saved, also before the desk tells so, and is no edit then', async () => {
    await show(STORED);
    await edit({ name: '通信' });
    const saving = startSaving();
    await saving.answer();
    expect(await saving.whole).toBe(true);
    expect(draft.value.name).toBe('通信');
    expect(draft.isDirty).toBe(false);
    expect(unsaved.mayLeave(() => undefined)).toBe(true);
    await show({ name: '通信', note: 'b' });
    expect(draft.value).toEqual({ name: '通信', note: 'b' });
  });

  it('goes on from what the desk kept, with what another window had changed of it', async () => {
    await show(STORED);
    await edit({ name: '通信' });
    await act(async () => {
      await draft.saveBy(async (row) => ({ ...row, note: 'b' }));
    });
    expect(draft.value).toEqual({ name: '通信', note: 'b' });
    await edit({ name: '通信障害' });
    const again = startSaving();
    expect(again.saved).toEqual([{ name: '通信障害', note: 'b' }]);
    await again.answer();
  });

  it('stays an edit where it could not be saved', async () => {
    await show(STORED);
    await edit({ name: '通信' });
    await expect(draft.saveBy(() => Promise.reject(new Error('full')))).rejects.toThrow('full');
    expect(draft.isDirty).toBe(true);
    expect(draft.value.name).toBe('通信');
  });

  it('is not left without a question by a click right after the first letter', async () => {
    await show(STORED);
    draft.edit({ name: '通' });
    // Drawn; nothing that waits for the painting has run.
    await Promise.resolve();
    expect(unsaved.mayLeave(() => undefined)).toBe(false);
  });
});
