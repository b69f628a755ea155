import type { TargetedEvent } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { findSlash } from './find-slash';

type BoxEvent = TargetedEvent<HTMLTextAreaElement>;

/**
 * Hears the slash that asks for templates by what it leaves in the box, never by its key: an input method owns its keys,
 * and what it types counts once the composition is over.
 */
export function useSlash(
  body: string,
  onSlash: (at: number) => void,
): { onInput(event: BoxEvent): void; onCompositionStart(): void; onCompositionEnd(event: BoxEvent): void } {
  const settled = useRef(body);
  const isComposing = useRef(false);
  // What is put in otherwise was not typed.
  useLayoutEffect(() => {
    if (!isComposing.current) settled.current = body;
  }, [body]);
  const look = ({ value, selectionStart }: HTMLTextAreaElement) => {
    const at = findSlash(settled.current, value, selectionStart);
    settled.current = value;
    if (at !== undefined) onSlash(at);
  };
  return {
    onInput: ({ currentTarget }) => isComposing.current || look(currentTarget),
    onCompositionStart() {
      isComposing.current = true;
    },
    onCompositionEnd({ currentTarget }) {
      isComposing.current = false;
      look(currentTarget);
    },
  };
}
