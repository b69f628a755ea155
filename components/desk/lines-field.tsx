import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { TextArea } from '@/components/ui/field';

/** Several short texts, one a line: typed, or pasted from a table's column. */
export function LinesField(props: {
  label: ComponentChildren;
  hint?: ComponentChildren;
  error?: ComponentChildren;
  value: readonly string[];
  onChange: (value: string[]) => void;
  /** How a typed line is meant: a pasted address as its host. */
  readLine?: (line: string) => string;
  rows?: number;
}) {
  const { value, onChange, readLine = (line: string) => line, rows, ...frame } = props;
  const read = (text: string): string[] =>
    [...new Set(text.split('\n').map((line) => line.trim()))].filter((line) => line !== '').map(readLine);
  const [typed, setTyped] = useState(value.join('\n'));
  const isOwn = read(typed).join('\n') === value.join('\n');
  return (
    <TextArea
      {...frame}
      mono
      rows={rows ?? Math.min(8, Math.max(2, value.length + 1))}
      value={isOwn ? typed : value.join('\n')}
      onInput={(text) => {
        setTyped(text);
        onChange(read(text));
      }}
    />
  );
}
