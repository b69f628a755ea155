import type { BrowserContext } from '@playwright/test';
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

/** What a browser asks of the blog. */
interface BlogRequest {
  method: string;
  url: string;
  /** A form as it was sent. */
  body: string;
}

export function createBlog(): StandInBlog {
  return { comments: [], handling: 'publish', sent: [], strays: [], more: '' };
}

/** Serves the blog at its address by interception. */
export async function serveBlog(context: BrowserContext): Promise<StandInBlog> {
  const blog = createBlog();
  await context.route(`${BLOG}/**`, (route, request) => {
    const { status, page } = answerBlog(blog, {
      method: request.method(),
      url: request.url(),
      body: request.postData() ?? '',
    });
    return route.fulfill({ status, contentType: 'text/html; charset=utf-8', body: page });
  });
  return blog;
}

/** The blog's answer; an empty one, kept among the strays, where it has no such page. */
export function answerBlog(blog: StandInBlog, request: BlogRequest): { status: number; page: string } {
  const page = findAnswer(blog, request);
  if (page === undefined) blog.strays.push(`${request.method} ${request.url}`);
  return page === undefined ? { status: 404, page: '' } : { status: 200, page };
}

function findAnswer(blog: StandInBlog, { method, url, body }: BlogRequest): string | undefined {
  const { pathname, searchParams } = new URL(url);
  if (method === 'POST' && pathname === '/wp-comments-post.php') return take(blog, body);
  if (method !== 'GET' || pathname !== ENTRY_PATH) return undefined;
  return renderEntry(blog.comments, searchParams.get('unapproved'), blog.more);
}

/** WordPress answers with a redirect, which interception cannot follow: a page that goes there stands in for it. */
function take(blog: StandInBlog, body: string): string {
  const fields = Object.fromEntries(new URLSearchParams(body));
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
