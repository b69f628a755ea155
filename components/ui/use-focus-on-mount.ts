import type { RefCallback } from 'preact';
import { useCallback, useRef } from 'preact/hooks';

/**
 * Puts the focus into a control that came by an act of the agent, before the next key: browsers heed `autofocus` only while
 * a page loads, and an effect that waits for the painting lets the first words go elsewhere.
 * @param wanted as it was when the control came; later changes take the focus from nobody
 */
export function useFocusOnMount<Control extends HTMLElement>(wanted = true): RefCallback<Control> {
  const isDue = useRef(wanted);
  return useCallback((control: Control | null) => {
    if (isDue.current) control?.focus();
    isDue.current = false;
  }, []);
}
