import type { PostAuthor } from '@/lib/domain/post';
import { authorByAccount } from '../blog/host-author';
import { attributeOf, findOwn } from '../blog/own-elements';
import { documentOf } from '../blog/page-address';
import { queryFirst } from '../query';
import * as Hatena from './selectors';

/** Whoever has this Hatena id. */
export function authorById(id: string | null): PostAuthor | null {
  return authorByAccount('hatena', id, `https://www.hatena.ne.jp/${id}/`);
}

/** Hatena id of an entry's writer. The blog's owner where the entry names nobody, unless several people write the blog. */
export function findWriter(entry: Element): string | null {
  const named = attributeOf(findOwn(entry, Hatena.WRITER), Hatena.ACCOUNT);
  const isShared = () => queryFirst(documentOf(entry), Hatena.SEVERAL_WRITERS) !== null;
  return named ?? (isShared() ? null : findOwner(entry));
}

/** Hatena id of whose blog the page is of. */
export function findOwner(node: Node): string | null {
  const page = queryFirst(documentOf(node), Hatena.SIGN);
  return attributeOf(page, Hatena.OWNER) ?? attributeOf(page, Hatena.PAGE_WRITER);
}

/** Hatena id of who wrote a comment while signed in; guests have none, whatever address they give. */
export function findCommenter(item: Element): string | null {
  return attributeOf(findOwn(item, Hatena.COMMENT_ACCOUNT), Hatena.ACCOUNT);
}
