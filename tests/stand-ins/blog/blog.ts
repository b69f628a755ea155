import type { BrowserContext, Request } from '@playwright/test';
import { type BlogComment, renderEntry } from './entry-page';

/** Where the stand-in blog is served. */
export const BLOG = 'https://memo.sora-diary.example';
export const ENTRY_PATH = '/2024/06/router/';

/** What the blog does with a comment: shows it, holds it for its owner, or loses it. */
export type Handling = 'publish' | 'hold' | 'swallow';

/** A small blog that behaves as WordPress does with Antispam Bee, as far as a comment's way goes. */
export interface StandInBlog {
  comments: BlogComment[];
  handling: Handling;
  /** Fields of every form that was sent to it. */
  sent: Record<string, string>[];
  /** Whatever else was asked for. */
  strays: string[];
  /** The page carries this after the comments: a notice, a script. */
  more: string;
}

/** Serves the blog at its address by interception. */
export async function serveBlog(context: BrowserContext): Promise<StandInBlog> {
  const blog: StandInBlog = { comments: [], handling: 'publish', sent: [], strays: [], more: '' };
  await context.route(`${BLOG}/**`, async (route, request) => {
    const page = answer(blog, request);
    if (page === undefined) blog.strays.push(`${request.method()} ${request.url()}`);
    await (page === undefined
      ? route.fulfill({ status: 404, body: '' })
      : route.fulfill({ contentType: 'text/html; charset=utf-8', body: page }));
  });
  return blog;
}

function answer(blog: StandInBlog, request: Request): string | undefined {
  const { pathname, searchParams } = new URL(request.url());
  if (request.method() === 'POST' && pathname === '/wp-comments-post.php') return take(blog, request);
  if (request.method() !== 'GET' || pathname !== ENTRY_PATH) return undefined;
  return renderEntry(blog.comments, searchParams.get('unapproved'), blog.more);
}

/** WordPress answers with a redirect, which interception cannot follow: a page that goes there stands in for it. */
function take(blog: StandInBlog, request: Request): string {
  const fields = Object.fromEntries(new URLSearchParams(request.postData() ?? ''));
  blog.sent.push(fields);
  const id = String(41 + blog.comments.length);
  if (blog.handling === 'swallow') return goTo(ENTRY_PATH);
  const isHeld = blog.handling === 'hold';
  blog.comments.push({ id, name: fields.author ?? '', text: fields.a520a3c207 ?? '', isHeld });
  return goTo(`${ENTRY_PATH}${isHeld ? `?unapproved=${id}&moderation-hash=8f1b` : ''}#comment-${id}`);
}

function goTo(path: string): string {
  return `<!doctype html><title>…</title><script>location.replace(${JSON.stringify(path)})</script>`;
}
