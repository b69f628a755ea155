import { useState } from 'preact/hooks';
import { type FieldFrame, TextField } from './field';

const read = (typed: string): number => {
  const digits = typed.normalize('NFKC').trim();
  return /^\d+$/u.test(digits) ? Number(digits) : Number.NaN;
};
const say = (value: number): string => (Number.isFinite(value) ? String(value) : '');

/** A whole number, wide digits of an IME included. What is no number is `NaN`, for the form to refuse in words. */
export function NumberField(props: FieldFrame & { value: number; onChange: (value: number) => void }) {
  const { value, onChange, ...frame } = props;
  const [typed, setTyped] = useState(say(value));
  return (
    <TextField
      {...frame}
      inputMode="numeric"
      value={Object.is(read(typed), value) ? typed : say(value)}
      onInput={(text) => {
        setTyped(text);
        onChange(read(text));
      }}
    />
  );
}
