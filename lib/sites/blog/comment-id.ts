import { queryAll } from '../query';

const NUMBERED =
  /^#?(?:[a-z]+[-_:])*(?:comments?|cmts?|com|cm|cid|c|res|reply|post|msg|no)[-_:.]?(\d{1,25})$/iu;

/** The number in an id, name or hash that names a comment: `12` of `comment-12`, `li-comment-12`, `cmt12`, `#com_12`. */
export function readCommentId(value: string | null | undefined): string | null {
  return NUMBERED.exec(value ?? '')?.[1] ?? null;
}

/**
 * The number of a comment by its own id, else by the first anchor of that form inside it.
 * @param items what may be nested in it
 */
export function commentIdOf(item: Element, items?: string): string | null {
  const own = readCommentId(item.getAttribute('id'));
  if (own !== null) return own;
  for (const element of queryAll(item, '[id], a[name]')) {
    if (items !== undefined && element.closest(items) !== item) continue;
    const id = readCommentId(element.getAttribute('id') ?? element.getAttribute('name'));
    if (id !== null) return id;
  }
  return null;
}
