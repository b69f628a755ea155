import { findLinkPath } from '../link-path';
import { readInstance } from './instance';

const ACCOUNT = /^@?([\w.-]*\w)(?:@([a-z0-9.-]+[a-z0-9]))?$/iu;
const PROFILE_PATH = /^\/@([^/]+)\/?$/u;
const STATUS_PATH = /^\/@([^/]+)\/(\d{1,20})\/?$/u;

/** `user@instance` of a text `@user` or `@user@instance`; people of the page's own instance are shown without it. */
export function findWrittenAccount(text: string, document: Document): string | undefined {
  const [, name, domain] = ACCOUNT.exec(text.replace(/[\p{Cf}\s]+/gu, '')) ?? [];
  if (name === undefined) return undefined;
  return `${name}@${(domain ?? readInstance(document).domain).toLowerCase()}`;
}

/** `user@instance` of a link to a profile on the page's instance: `/@user`, `/@user@elsewhere`. */
export function findLinkedAccount(link: Element): string | undefined {
  const name = PROFILE_PATH.exec(findPath(link) ?? '')?.[1];
  return name === undefined ? undefined : findWrittenAccount(name, link.ownerDocument);
}

/** A post as the instance numbers it, with the account its address names. */
export function findLinkedStatus(link: Element): { account: string; id: string; href: string } | undefined {
  const [path, name, id] = STATUS_PATH.exec(findPath(link) ?? '') ?? [];
  const account = name === undefined ? undefined : findWrittenAccount(name, link.ownerDocument);
  if (path === undefined || account === undefined || id === undefined) return undefined;
  return { account, id, href: new URL(path, link.ownerDocument.location.origin).href };
}

export const isSameAccount = (one: string, other: string): boolean =>
  one.toLowerCase() === other.toLowerCase();

/** Path of a link within the instance. */
function findPath(link: Element): string | undefined {
  const { origin } = link.ownerDocument.location;
  return findLinkPath(link, origin, (url) => url.origin === origin);
}
