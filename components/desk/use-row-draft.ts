import { useSignal } from '@preact/signals';
import { useLayoutEffect } from 'preact/hooks';
import { useDeskPage } from './page-context';

export interface RowDraft<Row> {
  /** The row with the agent's edits. */
  value: Row;
  edit: (changes: Partial<Row>) => void;
  isDirty: boolean;
  /** The stored row changed while it was being edited here. */
  changedElsewhere: boolean;
  /** Throws the edits away. */
  discard: () => void;
  /**
   * Saves the edits on top of the row as it was read, so that the desk can merge. What is written while the desk is at it
   * stays an edit. @returns whether nothing was
   */
  saveBy: (save: (row: Row) => Promise<Row>) => Promise<boolean>;
}

/**
 * Edits of one row beside its living version. Untouched, the form follows what other windows save; once edited, the
 * agent's fields stay and everything else follows.
 * @param stored the row as the desk has it now
 */
export function useRowDraft<Row extends object>(stored: Row, isNew = false): RowDraft<Row> {
  const { unsaved } = useDeskPage();
  const changes = useSignal<Partial<Row>>({});
  const base = useSignal(stored);
  /** What the row was before it was saved here: older than `base`, until the desk tells. */
  const outdated = useSignal<Row | null>(null);
  const touched = Object.keys(changes.value) as (keyof Row)[];
  const isDirty = touched.some(
    (key) => JSON.stringify(changes.value[key]) !== JSON.stringify(base.value[key]),
  );
  const newest = stored === outdated.value ? base.value : stored;
  // Before the next key or click, which may edit or leave.
  useLayoutEffect(() => {
    if (!isDirty) base.value = newest;
  }, [newest, isDirty, base]);
  useLayoutEffect(() => {
    unsaved.setDirty(isDirty);
    return () => unsaved.setDirty(false);
  }, [unsaved, isDirty]);
  return {
    value: { ...(isDirty ? base.value : newest), ...changes.value },
    edit: (more) => {
      changes.value = { ...changes.value, ...more };
    },
    isDirty: isDirty || isNew,
    changedElsewhere:
      isDirty && base.value !== newest && JSON.stringify(base.value) !== JSON.stringify(newest),
    discard: () => {
      // At once, not with the next render: whoever discards may move on in the same breath.
      unsaved.setDirty(false);
      changes.value = {};
      base.value = newest;
    },
    async saveBy(save) {
      const sent = changes.value;
      const kept = await save({ ...base.value, ...sent });
      const later = Object.entries(changes.value).filter(
        ([key, value]) => !Object.is(sent[key as keyof Row], value),
      );
      changes.value = Object.fromEntries(later) as Partial<Row>;
      base.value = kept;
      outdated.value = stored;
      return later.length === 0;
    },
  };
}
