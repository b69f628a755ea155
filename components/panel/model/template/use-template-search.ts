import { useSignal } from '@preact/signals';
import type { RefObject } from 'preact';
import { useRef } from 'preact/hooks';

/** Where in the draft the search was opened. */
export interface SearchPlace {
  /** Offset at which a template is to stand. */
  at: number;
  /** The slash that opened it stands there. */
  typed: boolean;
}

export interface TemplateSearchState {
  isOpen: boolean;
  /** Opens it where the caret is. */
  open: () => void;
  /** Opens it for the slash at an offset. */
  openAt: (at: number) => void;
  /** Closes it. @returns where it was opened; null where it was not open */
  close: () => SearchPlace | null;
}

/** The search for templates, and the place in the draft that it takes the box's stead for. */
export function useTemplateSearch(box: RefObject<HTMLTextAreaElement | null>): TemplateSearchState {
  const place = useSignal<SearchPlace | null>(null);
  // Made once: the header's button and the keys hold on to them.
  const acts = useRef({
    open() {
      place.value ??= { at: box.current?.selectionStart ?? Number.POSITIVE_INFINITY, typed: false };
    },
    openAt(at: number) {
      place.value = { at, typed: true };
    },
    close() {
      const left = place.value;
      place.value = null;
      return left;
    },
  }).current;
  return { isOpen: place.value !== null, ...acts };
}
