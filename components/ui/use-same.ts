import { useRef } from 'preact/hooks';

/** The object of an earlier drawing while all its parts stayed the same, for what is worked out from it only when one changed. */
export function useSame<Parts extends object>(parts: Parts): Parts {
  const last = useRef(parts);
  const before = new Map(Object.entries(last.current));
  const now = Object.entries(parts);
  const isSame = now.length === before.size && now.every(([name, part]) => Object.is(before.get(name), part));
  if (!isSame) last.current = parts;
  return last.current;
}
