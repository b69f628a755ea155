import { readBodyText } from '../body-text';
import { findLinkedHandle, findWrittenHandle, isSameHandle } from './handle';

/**
 * The handle in a post's `User-Name` header. The display name is the author's to choose and may read `@ceo`, so it
 * is never taken for a handle. In this order (facts/x.md §1.2): a link whose text and target agree; the only profile
 * linked; the handle in plain text (quoted posts have no links).
 */
export function findNameHandle(userName: Element): string | undefined {
  const linked = new Map<string, string>();
  for (const link of userName.querySelectorAll('a[href]')) {
    const handle = findLinkedHandle(link);
    if (handle === undefined) continue;
    const written = findWrittenHandle(link.textContent);
    if (written !== undefined && isSameHandle(written, handle)) return written;
    linked.set(handle.toLowerCase(), handle);
  }
  const written = findPlainHandle(userName);
  // An affiliate badge links to a second profile; the handle written beside the name decides.
  if (linked.size > 1)
    return written !== undefined && linked.has(written.toLowerCase()) ? written : undefined;
  const [only] = linked.values();
  return only === undefined || written === undefined || isSameHandle(only, written)
    ? (only ?? written)
    : undefined;
}

/** Display name with emoji; null where it cannot be told from the rest of the header. */
export function findDisplayName(userName: Element, handle: string): string | null {
  const links = [...userName.querySelectorAll('a[href]')].filter((link) => {
    const linked = findLinkedHandle(link);
    return linked !== undefined && isSameHandle(linked, handle);
  });
  const [first, second] = links;
  const isHandleLink =
    first !== undefined && second === undefined && findWrittenHandle(first.textContent) !== undefined;
  const box = first === undefined || isHandleLink ? findNameBox(userName) : first;
  const name = box === undefined ? '' : readBodyText([box]).text.trim();
  return name === '' ? null : name;
}

/** The last `@handle` standing alone: the name comes before it, only the time after it. */
function findPlainHandle(userName: Element): string | undefined {
  const nameBox = findNameBox(userName);
  const { text, runs } = readBodyText([userName]);
  return runs
    .filter(({ node }) => nameBox?.contains(node) !== true)
    .map(({ start, length }) => findWrittenHandle(text.slice(start, start + length)))
    .findLast((handle) => handle !== undefined);
}

/** The first part of the header, a badge left out: the display name, which may be empty. */
function findNameBox(userName: Element): Element | undefined {
  let box = userName;
  while (box.childElementCount === 1 && box.firstElementChild !== null) box = box.firstElementChild;
  return [...box.children].find((child) => !isBadge(child));
}

function isBadge(child: Element): boolean {
  const isEmpty = child.textContent.trim() === '' && child.querySelector('img[alt]:not([alt=""])') === null;
  return isEmpty && child.localName === 'a';
}
