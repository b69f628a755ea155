import type { Translate } from '@/lib/i18n/catalog';
import type { OverlayKey } from '@/lib/i18n/overlay';
import { claimNode } from '../own-nodes';
import { createElement } from '../page-dom';
import { drawFace } from './chip-shapes';
import { type ChipState, isSameState } from './chip-state';
import type { ShadowSheet } from './shadow-sheet';

export interface Chip {
  readonly host: HTMLElement;
  show(state: ChipState): void;
  focus(): void;
}

/**
 * The chip of one post: a real button in a closed shadow root. Nothing in it is text; its accessible name is an
 * attribute that the page cannot reach, and says only state and count.
 */
export function createChip(document: Document, sheet: ShadowSheet, say: Translate<OverlayKey>): Chip {
  const host = createElement(document, 'span');
  claimNode(host);
  const root = host.attachShadow({ mode: 'closed' });
  sheet.applyTo(root);
  const button = createElement(document, 'button') as HTMLButtonElement;
  button.type = 'button';
  root.append(button);
  let shown: ChipState | undefined;
  return {
    host,
    focus: () => button.focus(),
    show(state) {
      if (shown !== undefined && isSameState(shown, state)) return;
      shown = state;
      const name = say(`chip.${state.kind}`, { count: state.contacts });
      button.className = state.kind;
      button.setAttribute('aria-label', name);
      button.title = name;
      const face = createElement(document, 'span');
      face.className = state.contacts > 0 ? 'face' : 'face single';
      face.append(drawFace(document, state));
      button.replaceChildren(face);
    },
  };
}
