import { useEffect, useState } from 'preact/hooks';
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
  /** The row to save: the edits on top of the row as it was read, so that the desk can merge. */
  forSave: () => Row;
}

/**
 * Edits of one row beside its living version. Untouched, the form follows what other windows save; once edited, the
 * agent's fields stay and everything else follows.
 * @param stored the row as the desk has it now
 */
export function useRowDraft<Row extends object>(stored: Row, isNew = false): RowDraft<Row> {
  const { unsaved } = useDeskPage();
  const [changes, setChanges] = useState<Partial<Row>>({});
  const [base, setBase] = useState(stored);
  const touched = Object.keys(changes) as (keyof Row)[];
  const isDirty = touched.some((key) => JSON.stringify(changes[key]) !== JSON.stringify(base[key]));
  useEffect(() => {
    if (!isDirty) setBase(stored);
  }, [stored, isDirty]);
  useEffect(() => {
    unsaved.setDirty(isDirty);
    return () => unsaved.setDirty(false);
  }, [unsaved, isDirty]);
  return {
    value: { ...(isDirty ? base : stored), ...changes },
    edit: (more) => setChanges((now) => ({ ...now, ...more })),
    isDirty: isDirty || isNew,
    changedElsewhere: isDirty && base !== stored && JSON.stringify(base) !== JSON.stringify(stored),
    discard: () => {
      // At once, not with the next render: whoever discards may move on in the same breath.
      unsaved.setDirty(false);
      setChanges({});
      setBase(stored);
    },
    forSave: () => ({ ...base, ...changes }),
  };
}
