import { isOnHost } from '../host-match';
import { findLinkPath } from '../link-path';

const HOSTS = new Set(['bsky.app', 'staging.bsky.app', 'main.bsky.dev']);
/** A domain name; a handle that its domain no longer confirms is shown as `handle.invalid`. */
const HANDLE = /^(?=.{3,253}$)(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z][a-z0-9-]*$/iu;
const DID = /^did:[a-z]+:[\w.:%-]+$/u;
const PROFILE = /^\/profile\/([^/]+)\/?$/u;
const POST = /^\/profile\/([^/]+)\/post\/([\w~.:-]+)\/?$/u;

export const isBluesky = (url: URL): boolean => isOnHost(url, HOSTS);

export function isHandle(text: string): boolean {
  return HANDLE.test(text) && text.toLowerCase() !== 'handle.invalid';
}

export const isDid = (text: string): boolean => DID.test(text);

/** Handle or DID of a link to a profile and nothing below it. */
export function findLinkedActor(link: Element): string | undefined {
  return PROFILE.exec(findPath(link) ?? '')?.[1];
}

/** Handle or DID of the writer, and the post's record key. */
export function findLinkedPost(link: Element): { actor: string; key: string } | undefined {
  return findPost(findPath(link) ?? '');
}

/** The same of the path of a page. */
export function findPost(path: string): { actor: string; key: string } | undefined {
  const [, actor, key] = POST.exec(path) ?? [];
  return actor === undefined || key === undefined ? undefined : { actor, key };
}

function findPath(link: Element): string | undefined {
  return findLinkPath(link, 'https://bsky.app', isBluesky)?.replaceAll('%3A', ':');
}
