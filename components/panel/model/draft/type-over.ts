import type { Fix } from '@/lib/reply/findings/finding';

/**
 * Replaces a range of the box as if it were typed, so that the browser's own undo (Ctrl+Z) takes it back; a value set
 * from outside would empty its undo history. The box tells of it by its input event.
 * @returns whether it was done
 */
export function typeOver(box: HTMLTextAreaElement | null, body: string, { start, end, text }: Fix): boolean {
  if (box === null || box.value !== body || typeof document.execCommand !== 'function') return false;
  box.focus();
  box.setSelectionRange(start, end);
  return text === '' ? document.execCommand('delete') : document.execCommand('insertText', false, text);
}
