import { handleKey } from '@/lib/domain/identity';
import type { PostAuthor } from '@/lib/domain/post';
import { readBodyText } from '../body-text';
import { readInstant } from '../instant';
import { personOf } from '../person';
import { isElement, queryFirst } from '../query';
import { findOwnAll } from '../timeline/own-parts';
import type { TimelineReading } from '../timeline/timeline';
import { findLinkedAccount, findLinkedStatus, findWrittenAccount, isSameAccount } from './account';
import {
  ACCOUNT,
  AUTHOR_LINK,
  BOOSTER,
  HEADER,
  HIDDEN_TEXT,
  NAME,
  POST,
  TAGS,
  TEXT,
  TIME_LINK,
  TRANSLATED,
  WARNING,
} from './selectors';

export const closestPost = (node: Node): Element | null =>
  (isElement(node) ? node : node.parentElement)?.closest(POST) ?? null;

const own = (post: Element, selector: string) => findOwnAll(post, selector, closestPost);

/** The account beside the name and the link around it must name the same person. */
function readAuthor(post: Element): PostAuthor | null {
  const [link] = own(post, AUTHOR_LINK);
  const [account] = own(post, ACCOUNT);
  const written = findWrittenAccount(account?.textContent ?? '', post.ownerDocument);
  const linked = link === undefined ? undefined : findLinkedAccount(link);
  if (written !== undefined && linked !== undefined && !isSameAccount(written, linked)) return null;
  const handle = linked ?? written;
  if (handle === undefined) return null;
  const [name] = own(post, NAME);
  return personOf(
    handleKey('mastodon', handle),
    new URL(link?.getAttribute('href') ?? `/@${handle}`, post.ownerDocument.location.origin).href,
    (name === undefined ? '' : readBodyText([name]).text.trim()) || null,
    handle,
  );
}

function readBooster(post: Element): string | null {
  const row = post.parentElement;
  const link = row === null ? null : queryFirst(row, BOOSTER);
  return link === null ? null : (findLinkedAccount(link) ?? null);
}

/** Ids are the instance's own: the same number is another post elsewhere. */
export function readMastodonPost(post: Element): TimelineReading | undefined {
  const author = readAuthor(post);
  const [link] = own(post, TIME_LINK);
  const status = link === undefined ? undefined : findLinkedStatus(link);
  const isTheirs =
    status !== undefined && (author === null || isSameAccount(status.account, author.handle ?? ''));
  const id = isTheirs ? status.id : post.getAttribute('data-id');
  const warnings = own(post, WARNING);
  const hidden = own(post, HIDDEN_TEXT);
  const texts = own(post, TEXT).filter((text) => !hidden.includes(text));
  if (author === null && texts.length === 0) return undefined;
  return {
    id: id === null ? null : `${post.ownerDocument.location.hostname}:${id}`,
    permalink: isTheirs ? status.href : null,
    author,
    repostedBy: readBooster(post),
    postedAt: readInstant(link === undefined ? null : queryFirst(link, 'time')?.getAttribute('datetime')),
    bodies: [...warnings, ...texts, ...own(post, TAGS)],
    truncated: warnings.length > 0 && texts.length === 0,
    translated: own(post, TRANSLATED).length > 0,
    lang: texts[0]?.getAttribute('lang') || null,
    header: own(post, HEADER)[0] ?? null,
  };
}
