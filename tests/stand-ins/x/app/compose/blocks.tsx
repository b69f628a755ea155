/** @jsxImportSource react */
import { DefaultDraftBlockRenderMap } from 'draft-js';

/** X wraps blocks into a react-beautiful-dnd node (facts/x.md §4.1). */
export const BLOCKS = DefaultDraftBlockRenderMap.set('unstyled', {
  element: 'div',
  wrapper: <div data-rbd-draggable-context-id="0" data-rbd-draggable-id="draggable" />,
});
