import { handleKey } from '@/lib/domain/identity';
import { isBefore } from '../document-order';
import { readInstant } from '../instant';
import { personOf } from '../person';
import { isElement, queryAll } from '../query';
import { findOwnAll } from '../timeline/own-parts';
import type { TimelineReading } from '../timeline/timeline';
import { findLinkedHandle, findLinkedPost } from './addresses';
import { NO_TEXT, POST, PROFILE_LINK, TEXT, TIME } from './selectors';

/** A box with the time of a post; media and cards can be pressed, too. */
export const isPost = (element: Element): boolean =>
  queryAll(element, TIME).some((time) => time.closest(POST) === element);

function closestPost(node: Node): Element | null {
  let box = (isElement(node) ? node : node.parentElement)?.closest(POST) ?? null;
  while (box !== null && !isPost(box)) box = box.parentElement?.closest(POST) ?? null;
  return box;
}

const own = (post: Element, selector: string) => findOwnAll(post, selector, closestPost);

/** The address of the post names the writer; a link to the same person must stand beside it. */
export function readThreadsPost(post: Element): TimelineReading | undefined {
  const [time] = own(post, TIME);
  const link = time?.closest('a') ?? null;
  const linked = link === null ? undefined : findLinkedPost(link);
  if (time === undefined || link === null || linked === undefined) return undefined;
  const { handle, id } = linked;
  const isNamed = own(post, PROFILE_LINK).some((profile) => findLinkedHandle(profile) === handle);
  const texts = own(post, TEXT).filter((text) => isBefore(link, text) && isWritten(text, post));
  return {
    id,
    permalink: `https://www.threads.com/@${handle}/post/${id}`,
    author: isNamed
      ? personOf(handleKey('threads', handle), `https://www.threads.com/@${handle}`, null, handle)
      : null,
    postedAt: readInstant(time.getAttribute('datetime')),
    bodies: texts.filter((text) => !texts.some((other) => other !== text && other.contains(text))),
    header: link.parentElement,
  };
}

/** Links inside the text are part of it; texts inside a link are labels of cards and profiles. */
function isWritten(text: Element, post: Element): boolean {
  if (text.matches(NO_TEXT) || text.closest('time') !== null) return false;
  const around = text.closest(`${NO_TEXT}, a`);
  return around === null || !post.contains(around);
}
