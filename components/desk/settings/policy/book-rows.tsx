import { type ComponentChildren, Fragment } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { Button } from '@/components/ui/button';

/** What one row of a book is told. */
export interface BookRowProps<Row> {
  index: number;
  value: Row;
  /** It was just added: nobody has had a chance to write into it. */
  isNew: boolean;
  onChange: (changes: Partial<Row>) => void;
  onRemove: () => void;
}

/** A row being typed has nothing of its own to be known by. */
function useRowKeys(count: number): { keyOf: (index: number) => number; drop: (index: number) => void } {
  const keys = useRef<number[]>([]);
  const last = useRef(0);
  while (keys.current.length < count) keys.current.push(++last.current);
  // Put back to the standard.
  keys.current.length = count;
  return {
    keyOf: (index) => keys.current[index] ?? index,
    drop: (index) => void keys.current.splice(index, 1),
  };
}

/** A book of the policy: rows with fields of their own, and a button for one more. */
export function BookRows<Row extends object>(props: {
  label: string;
  rows: readonly Row[];
  /** What is added. */
  empty: Row;
  addLabel: string;
  hint: string;
  onChange: (rows: Row[]) => void;
  row: (row: BookRowProps<Row>) => ComponentChildren;
}) {
  const { rows, onChange } = props;
  const [added, setAdded] = useState(false);
  const { keyOf, drop } = useRowKeys(rows.length);
  return (
    <>
      <ul class="p-words" aria-label={props.label}>
        {rows.map((value, index) => (
          <Fragment key={keyOf(index)}>
            {props.row({
              index,
              value,
              isNew: added,
              onChange: (changes) =>
                onChange(rows.map((row, at) => (at === index ? { ...row, ...changes } : row))),
              onRemove() {
                drop(index);
                onChange(rows.filter((_row, at) => at !== index));
              },
            })}
          </Fragment>
        ))}
      </ul>
      <p class="d-row">
        <Button
          icon="plus"
          size="s"
          onClick={() => {
            setAdded(true);
            onChange([...rows, props.empty]);
          }}
        >
          {props.addLabel}
        </Button>
        <span class="d-quiet">{props.hint}</span>
      </p>
    </>
  );
}
