import { isElement, queryAll } from '../query';
import { findAvatarHandle } from './author';
import { closestPost } from './find-posts';
import { findLinkedHandle, findWrittenHandle, isSameHandle } from './handle';
import { findPath } from './paths';
import { readPost } from './read-post';
import { AVATAR, CELL, FOCAL_POST, FOLLOW_BUTTON, PERSON_BOX, PROFILE_NAME, USER_ID_LINK } from './selectors';
import { findStatus } from './status-link';

interface UserId {
  handle: string;
  id: string;
}

const FOLLOW_ID = /^(\d{1,20})-(?:un)?follow$/u;
const USER_PATH = /^\/i\/user\/(\d{1,20})\/?$/u;

/**
 * Handle and numeric id pairs the page shows in passing (facts/x.md §1.7): follow buttons beside a person, and the
 * link to more posts of the focal author. A button whose person is not certain is passed over.
 */
export function readUserIds(root: ParentNode): UserId[] {
  const followed = findAll(root, FOLLOW_BUTTON).map((button) =>
    pair(FOLLOW_ID.exec(button.getAttribute('data-testid') ?? '')?.[1], () => findFollowed(button)),
  );
  const linked = findAll(root, USER_ID_LINK).map((link) =>
    pair(USER_PATH.exec(findPath(link.getAttribute('href') ?? '') ?? '')?.[1], () => findMoreFrom(link)),
  );
  return [...followed, ...linked].filter((found) => found !== undefined);
}

function findAll(root: ParentNode, selector: string): Element[] {
  const inside = queryAll(root, selector);
  return isElement(root) && root.matches(selector) ? [root, ...inside] : inside;
}

function pair(id: string | undefined, findHandle: () => string | undefined): UserId | undefined {
  const handle = id === undefined ? undefined : findHandle();
  return id === undefined || handle === undefined ? undefined : { handle, id };
}

/** The person a follow button is for. */
function findFollowed(button: Element): string | undefined {
  const box = button.closest(PERSON_BOX);
  if (box !== null) return findPerson(box);
  const post = closestPost(button);
  if (post !== null) return readPost(post)?.author?.handle ?? undefined;
  return button.closest(CELL) === null ? findProfile(button.ownerDocument) : undefined;
}

/** Box of one person: avatar and a link `@handle` must agree; hover cards also picture common followers. */
function findPerson(box: Element): string | undefined {
  const avatar = box.querySelector(AVATAR);
  const pictured = avatar === null ? undefined : findAvatarHandle(avatar);
  if (pictured === undefined) return undefined;
  const isLinked = [...box.querySelectorAll('a[href]')].some((link) => {
    const linked = findLinkedHandle(link);
    return linked !== undefined && isSameHandle(linked, pictured);
  });
  return isLinked ? pictured : undefined;
}

/** Owner of the profile page: the handle below the name in its header and the address must agree. */
function findProfile(document: Document): string | undefined {
  const [, segment = ''] = document.location.pathname.split('/');
  const names = queryAll(document, PROFILE_NAME);
  const written = names.flatMap((name) =>
    [...name.querySelectorAll('span')].flatMap((span) => findWrittenHandle(span.textContent) ?? []),
  );
  const owner = written.at(-1);
  return owner !== undefined && isSameHandle(owner, segment) ? owner : undefined;
}

/** "More from this author" below a status page is about the focal post's author. */
function findMoreFrom(link: Element): string | undefined {
  if (closestPost(link) !== null || link.closest(PERSON_BOX) !== null) return undefined;
  const document = link.ownerDocument;
  const status = findStatus(document.location.pathname);
  const focal = queryAll(document, FOCAL_POST).map(readPost);
  const [post] = focal;
  if (status === undefined || focal.length !== 1 || post?.id !== status.id) return undefined;
  return post.author?.handle ?? undefined;
}
