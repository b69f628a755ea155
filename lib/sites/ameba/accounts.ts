import type { PostAuthor } from '@/lib/domain/post';
import { authorByAccount } from '../blog/host-author';
import { linkBase } from '../blog/page-address';

/** First segments of `ameblo.jp` that are no blogs. */
const NO_BLOG = /^(?:_api|s|secret)$/u;

/** Whoever has this Ameba id. It is the blog's path and cannot be changed. */
export function authorById(id: string | null): PostAuthor | null {
  return authorByAccount('ameba', id, `https://profile.ameba.jp/ameba/${id}/`);
}

/** Whether a link leads to a member's profile, not to a blog. */
export function isProfileAddress(link: Element): boolean {
  const [href, base] = [link.getAttribute('href') ?? '', linkBase(link)];
  return URL.canParse(href, base) && /^(?:profile|www)\.ameba\.jp$/u.test(new URL(href, base).hostname);
}

/** The Ameba id an address belongs to: of a blog or a profile. Undefined for all other addresses. */
export function findAmebaId(href: string | null, node: Node): string | undefined {
  const base = linkBase(node);
  if (href === null || !URL.canParse(href, base)) return undefined;
  const { hostname, pathname } = new URL(href, base);
  const [, first, second, third] = pathname.split('/');
  if (hostname === 'profile.ameba.jp') return (first === 'ameba' ? second : first) || undefined;
  if (hostname === 'www.ameba.jp')
    return first === 'profile' && second === 'general' ? third || undefined : undefined;
  const isBlog = hostname === 'ameblo.jp' || hostname === 'secret.ameba.jp';
  return isBlog && first !== undefined && !NO_BLOG.test(first) ? first || undefined : undefined;
}
