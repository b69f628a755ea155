import { handleKey, idKey } from '@/lib/domain/identity';
import type { PostAuthor } from '@/lib/domain/post';
import { isBefore } from '../document-order';
import { queryAll } from '../query';
import { findOwnAll } from '../timeline/own-parts';
import type { TimelineReading } from '../timeline/timeline';
import { findLinkedActor, findLinkedPost, findPost, isDid, isHandle } from './addresses';
import { closestPost, findNamedHandle, findWrittenHandle } from './find-posts';
import { findPostedAt } from './posted-at';
import { AVATAR_IMAGE, POST, POST_LINK, PROFILE_LINK, TEXT, THREAD_POST } from './selectors';

/** What identifies the writer: the handle, and the DID where the page happens to show it. */
interface Actor {
  handle: string | undefined;
  did: string | undefined;
}

const own = (post: Element, selector: string) => findOwnAll(post, selector, closestPost);

/**
 * The DID stands in the address of the avatar, or in links where the handle is invalid. Believed only inside a link to
 * the same person, or in a quote, which shows one avatar.
 */
function findDid(post: Element, handle: string | undefined): string | undefined {
  const [avatar] = own(post, AVATAR_IMAGE);
  const pictured = /\/(did:[a-z]+:[\w.-]+)\//u.exec(avatar?.getAttribute('src') ?? '')?.[1];
  if (avatar === undefined || pictured === undefined) return undefined;
  const link = avatar.closest(PROFILE_LINK);
  if (link === null || !post.contains(link)) return post.matches(POST) ? undefined : pictured;
  const linked = findLinkedActor(link);
  return linked === handle || linked === pictured ? pictured : undefined;
}

function findActor(post: Element): Actor {
  const named = post.matches(POST) ? findNamedHandle(post) : findWrittenHandle(post);
  const handle = named !== undefined && isHandle(named) ? named : undefined;
  return { handle, did: findDid(post, handle) };
}

const isActor = (linked: string | undefined, { handle, did }: Actor): boolean =>
  linked !== undefined && (linked === handle || linked === did);

function buildAuthor(post: Element, actor: Actor): PostAuthor | null {
  const { handle, did } = actor;
  const byId = did === undefined ? null : idKey('bluesky', did);
  const key = handle === undefined ? byId : handleKey('bluesky', handle);
  if (key === null) return null;
  return {
    key,
    idKey: byId,
    name: findName(post, actor),
    handle: handle ?? null,
    url: `https://bsky.app/profile/${handle ?? did}`,
  };
}

/** The first link to the writer that has words; the second one says the handle. */
function findName(post: Element, actor: Actor): string | null {
  const [name = ''] = own(post, PROFILE_LINK)
    .filter((link) => isActor(findLinkedActor(link), actor))
    .map((link) => link.textContent.replace(/\p{Cf}/gu, '').trim())
    .filter((text) => text !== '');
  return name === '' || name === `@${actor.handle}` ? null : name;
}

/** The link of the time comes before the text; links inside the text may lead to other posts of the same person. */
function findOwnLink(post: Element, actor: Actor): { key: string; label: string } | undefined {
  const [text] = own(post, TEXT);
  const links = post.matches(POST_LINK) ? [post] : own(post, POST_LINK);
  for (const link of links) {
    const linked = findLinkedPost(link);
    if (linked === undefined || !isActor(linked.actor, actor) || text?.contains(link) === true) continue;
    return { key: linked.key, label: link === post ? '' : (link.getAttribute('aria-label') ?? '') };
  }
  return findFocalLink(post, actor);
}

/** The focal post of a thread has no link to itself, only to who liked it; the address of the page is its own. */
function findFocalLink(post: Element, actor: Actor): { key: string; label: string } | undefined {
  const shown = findPost(post.ownerDocument.location.pathname);
  if (shown === undefined || !isActor(shown.actor, actor) || !post.matches(THREAD_POST)) return undefined;
  return { key: shown.key, label: '' };
}

/** "Reposted by" stands above the post: a profile link before the writer's avatar. */
function findReposter(post: Element, actor: Actor): string | null {
  const links = own(post, PROFILE_LINK);
  const avatar = links.find(
    (link) => isActor(findLinkedActor(link), actor) && queryAll(link, 'img').length > 0,
  );
  const above = links.find((link) => avatar !== undefined && isBefore(link, avatar));
  const actorAbove = above === undefined ? undefined : findLinkedActor(above);
  return actorAbove === undefined || isDid(actorAbove) ? null : actorAbove;
}

export function readBlueskyPost(post: Element): TimelineReading | undefined {
  const actor = findActor(post);
  const author = buildAuthor(post, actor);
  const link = author === null ? undefined : findOwnLink(post, actor);
  const bodies = own(post, TEXT).slice(0, 1);
  // Notifications have the same testid: "… liked your post" is no post of theirs.
  if (link === undefined && bodies.length === 0) return undefined;
  return {
    id: link?.key ?? null,
    permalink: link === undefined || author === null ? null : `${author.url}/post/${link.key}`,
    author,
    repostedBy: post.matches(POST) ? findReposter(post, actor) : null,
    postedAt: link === undefined ? null : findPostedAt(link.key, link.label),
    bodies,
    header:
      own(post, PROFILE_LINK).find((candidate) => candidate.textContent.trim() !== '')?.parentElement ?? null,
  };
}
