import { EDITOR_BLOCK } from './selectors';

/** Text in an editor. Draft.js shows one block a line; an empty block holds a `<br>`. */
export function readEditor(editor: HTMLElement): string {
  if (editor.localName === 'textarea') return (editor as HTMLTextAreaElement).value;
  const blocks = [...editor.querySelectorAll(EDITOR_BLOCK)].filter(
    (block) => block.querySelector(EDITOR_BLOCK) === null,
  );
  if (blocks.length === 0) return editor.textContent;
  return blocks.map((block) => block.textContent).join('\n');
}
