import { queryAll, queryFirst } from '../query';
import { parentOf, readAttribute, textOf } from './clobber-safe';

/** Longer text beside a control explains the form, not the control. */
const MAX_LABEL = 80;

const CONTROLS = 'input:not([type=hidden]), textarea, select';

type Labelled = HTMLInputElement | HTMLTextAreaElement;

/**
 * What the page calls a control: its label, else the words it stands beside: the cell before it, a term above it, the
 * text before or after it. Older templates have no labels (facts/blogs.md §2: missing in 14 % of the forms).
 */
export function readLabel(control: Labelled): string {
  const own = [
    ...(control.labels === null ? [] : [...control.labels].map(textOf)),
    readAttribute(control, 'aria-label').normalize('NFKC'),
    ...readAttribute(control, 'aria-labelledby')
      .split(/\s+/u)
      .filter(Boolean)
      .map((id) => textById(control, id)),
  ].filter(Boolean);
  return (own.length > 0 ? own.join(' ') : readBeside(control)).slice(0, 200);
}

function textById(control: Element, id: string): string {
  const element = queryFirst(control.ownerDocument, `[id="${CSS.escape(id)}"]`);
  return element === null ? '' : textOf(element);
}

function readBeside(control: Element): string {
  const cell = control.closest('td, dd');
  const term = cell?.previousElementSibling;
  if (term?.matches('th, td, dt') === true && isShortLabel(term)) return textOf(term);
  let inner: Element = control;
  for (let depth = 0; depth < 3; depth += 1) {
    const before = readSide(inner, 'previousSibling');
    if (before !== '') return before;
    const after = readSide(inner, 'nextSibling');
    if (after !== '') return after;
    const parent = parentOf(inner);
    if (parent === null || parent.localName === 'form' || queryAll(parent, CONTROLS).length > 1) return '';
    inner = parent;
  }
  return '';
}

/** Text between a control and its neighbour: up to a line break where it comes after the control. */
function readSide(control: Element, side: 'previousSibling' | 'nextSibling'): string {
  let words = '';
  for (let node = control[side]; node !== null; node = node[side]) {
    if (node instanceof Element) {
      if (node.matches(CONTROLS) || queryFirst(node, CONTROLS) !== null)
        return side === 'nextSibling' ? '' : words;
      if (node.matches('button, script, style, hr')) break;
      if (node.localName === 'br') {
        if (words !== '' || side === 'nextSibling') break;
        continue;
      }
    }
    const text = textOf(node);
    words = side === 'previousSibling' ? `${text} ${words}`.trim() : `${words} ${text}`.trim();
    if (words.length > MAX_LABEL) return '';
  }
  return words;
}

function isShortLabel(element: Element): boolean {
  return queryFirst(element, CONTROLS) === null && textOf(element).length <= MAX_LABEL;
}
