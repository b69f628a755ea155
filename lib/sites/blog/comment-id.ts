import { queryAll } from '../query';

const NUMBERED =
  /^#?(?:[a-z]+[-_:])*(?:comment|cmt|com|cm|cid|c|res|reply|answer|post|msg|no)[-_:.]?(\d{6}-\d{6}|\d{1,25})$/iu;

/** The number a list shows before a comment or its writer: `3. `, `3：`, `No. 3`, `#3`. */
export const SHOWN_NUMBER =
  /^\s*(?:no\.?\s*|#)?(\d{1,6})(?:\s*[.:．：)）](?!\d)|(?<=(?:no\.?\s*|#)\d{1,6})(?=\s|$))/iu;

/** The number in an id, name or hash that names a comment: `12` of `comment-12`, `li-comment-12`, `cmt12`, `#com_12`. */
export function readCommentId(value: string | null | undefined): string | null {
  return NUMBERED.exec(value ?? '')?.[1] ?? null;
}

/** The same of an element's own `id` or `name`. There a bare number is one, too, where it is sure to be a comment's. */
export function numberOf(element: Element): string | null {
  const name = element.getAttribute('id') ?? element.getAttribute('name') ?? '';
  return /^\d{1,25}$/u.test(name) ? name : readCommentId(name);
}

/** Attributes in which engines give their own scripts the number. */
const STATED = ['data-comment-id', 'data-conversation-message-id'];

/**
 * The number of a comment by its own id or what it says for scripts, else by the first anchor of that form inside it.
 * @param isOwn whether a part is of this comment, not of one nested in it
 */
export function commentIdOf(item: Element, isOwn: (part: Element) => boolean): string | null {
  const stated = STATED.map((name) => item.getAttribute(name)).find((id) => /^\d{1,25}$/u.test(id ?? ''));
  const own = readCommentId(item.getAttribute('id')) ?? stated ?? numberOf(item);
  if (own !== null) return own;
  for (const element of queryAll(item, '[id], a[name]')) {
    const id = readCommentId(element.getAttribute('id') ?? element.getAttribute('name'));
    if (id !== null && isOwn(element)) return id;
  }
  return null;
}
