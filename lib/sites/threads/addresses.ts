import { isOnHost } from '../host-match';
import { findLinkPath } from '../link-path';

const HOSTS = new Set(['www.threads.com', 'threads.com', 'www.threads.net', 'threads.net']);
const PROFILE = /^\/@([\w.]{1,30})\/?$/u;
const POST = /^\/@([\w.]{1,30})\/post\/([\w-]+)\/?$/u;

export const isThreads = (url: URL): boolean => isOnHost(url, HOSTS);

export function findLinkedHandle(link: Element): string | undefined {
  return PROFILE.exec(findPath(link) ?? '')?.[1];
}

export function findLinkedPost(link: Element): { handle: string; id: string } | undefined {
  const [, handle, id] = POST.exec(findPath(link) ?? '') ?? [];
  return handle === undefined || id === undefined ? undefined : { handle, id };
}

function findPath(link: Element): string | undefined {
  return findLinkPath(link, 'https://www.threads.com', isThreads);
}
