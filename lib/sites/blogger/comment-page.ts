import { pageAddress } from '../blog/page-address';

const SCRIPT = /^\/comment(?:-iframe)?\.g$/u;
const PATH = /^\/comment\/(?:fullpage\/post|frame)\/(\d+)(?:\/(\d+))?$/u;
const NUMBER = /^\d+$/u;

/** Blog and entry that a comment form of blogger.com is for, by its address: a page, or the frame in the entry's. */
function readAddress(address: string): { blog: string; post: string } | null {
  if (!URL.canParse(address)) return null;
  const { hostname, pathname, searchParams } = new URL(address);
  if (!/^(?:www\.|draft\.)?blogger\.com$/u.test(hostname)) return null;
  const path = PATH.exec(pathname);
  const [blog, post] = SCRIPT.test(pathname)
    ? [searchParams.get('blogID'), searchParams.get('postID')]
    : [path?.[1], path?.[2] ?? searchParams.get('po')];
  return blog && post && NUMBER.test(blog) && NUMBER.test(post) ? { blog, post } : null;
}

/** Id of the entry whose comment form a document is; null on other pages. */
export function findBloggerFormTarget(document: Document): string | null {
  return readAddress(pageAddress(document))?.post ?? null;
}

/** The same form on a page of its own, where a frame shows it that we cannot reach into; null for any other address. */
export function findOwnPage(frame: string | null): string | null {
  const named = frame === null ? null : readAddress(frame);
  return named && `https://www.blogger.com/comment/fullpage/post/${named.blog}/${named.post}`;
}
