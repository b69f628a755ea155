import { firstLetter } from '@/components/ui/first-letter';

/** A coloured initial; the hue comes from the handle, so that a person keeps it. */
export function Avatar({ name, handle, small }: { name: string; handle: string; small?: boolean }) {
  const hue = [...handle].reduce((sum, letter) => (sum * 31 + (letter.codePointAt(0) ?? 0)) % 360, 7);
  return (
    <span
      class={small ? 'p-avatar p-avatar-small' : 'p-avatar'}
      style={{ '--hue': String(hue) }}
      aria-hidden="true"
      data-practice-ignore
      data-initial={firstLetter(name)}
    />
  );
}
