import { handleKey } from '@/lib/domain/identity';
import type { PostAuthor } from '@/lib/domain/post';
import type { BlogId } from '@/lib/domain/site';
import { personOf } from '../person';

/** A name that platforms take for an account or a host: nothing that people write as their display name in Japanese. */
const ACCOUNT = /^\w[\w.-]{0,63}$/u;
/** Hosts of the platform itself. */
const NO_BLOG = /^(?:www|blog|m|sp|rss|api|help|info|ssl|app|secure)$/iu;

/**
 * The author by the blog's own name on its platform, which stands for whoever writes that blog.
 * @param label `sora` of `sora.exblog.jp`
 * @param origin of the blog: `https://sora.exblog.jp`
 * @returns null for hosts of the platform itself and names below a blog's
 */
export function authorByHost(site: BlogId, label: string | undefined, origin: string): PostAuthor | null {
  if (label === undefined || label.includes('.') || NO_BLOG.test(label)) return null;
  return authorByAccount(site, label, `${origin}/`);
}

/** Whether a name is written as platforms write accounts. */
export function isAccount(name: string): boolean {
  return ACCOUNT.test(name);
}

/**
 * The author by an account of the platform, as the platform itself writes it into its pages.
 * @param url the account's page, or the blog
 * @param name what the page shows for it
 * @returns null where the text is no account
 */
export function authorByAccount(
  site: BlogId,
  account: string | null | undefined,
  url: string | null,
  name: string | null = null,
): PostAuthor | null {
  if (account === null || account === undefined || !isAccount(account)) return null;
  return personOf(handleKey(site, account), url, name, account);
}
