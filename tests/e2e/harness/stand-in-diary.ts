import type { BrowserContext } from '@playwright/test';

interface DiaryComment {
  id: number;
  name: string;
  text: string;
  /** Id of the comment it answers. */
  parent?: number;
  isOwner?: boolean;
}

/** A blog on a classic WordPress theme, with comments that tests add, and one whose page names no writer. */
export interface StandInDiary {
  url: string;
  title: string;
  namelessUrl: string;
  comments: DiaryComment[];
}

/** Comments are about as old as the test run, a minute apart: what was written a day before ours is none of ours. */
const BEFORE_FIRST = Date.now() - 2 * 60_000;

const sayTime = (id: number): string =>
  new Intl.DateTimeFormat('ja-JP', { dateStyle: 'long', timeStyle: 'short', timeZone: 'Asia/Tokyo' }).format(
    BEFORE_FIRST + id * 60_000,
  );

const TITLE = 'インターネットがつながらない';
const BODY = '昨日からそらモバイルがつながらない。再起動しても同じ。';

function renderComment(comment: DiaryComment, all: readonly DiaryComment[]): string {
  const { id, name, text, isOwner } = comment;
  const below = all.filter(({ parent }) => parent === id).map((answer) => renderComment(answer, all));
  const owner = isOwner ? ' byuser comment-author-diary_owner bypostauthor' : '';
  return `<li id="comment-${id}" class="comment${owner}"><article id="div-comment-${id}" class="comment-body">
    <footer class="comment-meta"><div class="comment-author vcard"><b class="fn">${name}</b></div>
    <div class="comment-metadata"><a href="#comment-${id}">${sayTime(id)}</a></div></footer>
    <div class="comment-content"><p>${text}</p></div></article>
    ${below.length === 0 ? '' : `<ul class="children">${below.join('')}</ul>`}</li>`;
}

function renderDiary(url: string, comments: readonly DiaryComment[]): string {
  const roots = comments.filter(({ parent }) => parent === undefined);
  return `<!doctype html><html lang="ja"><head><meta charset="utf-8"><title>${TITLE}</title>
    <link rel="canonical" href="${url}"><link rel="https://api.w.org/" href="https://diary.example.jp/wp-json/">
    </head><body class="single single-post postid-12"><main><article id="post-12" class="post-12 post type-post hentry">
    <header class="entry-header"><h1 class="entry-title">${TITLE}</h1><div class="entry-meta">
    <span class="author vcard"><a class="url fn n" rel="author" href="https://diary.example.jp/author/diary_owner/">そら日記</a></span>
    <time class="entry-date published" datetime="2026-11-19T09:00:00+09:00">2026年11月19日</time></div></header>
    <div class="entry-content"><p>${BODY}</p></div></article>
    <div id="comments" class="comments-area"><h2>コメント</h2><ol class="comment-list">
    ${roots.map((comment) => renderComment(comment, comments)).join('')}</ol></div></main></body></html>`;
}

function renderNameless(url: string): string {
  return `<!doctype html><html lang="ja"><head><meta charset="utf-8"><title>${TITLE}</title>
    <link rel="canonical" href="${url}"><meta property="og:type" content="article">
    <meta property="og:title" content="${TITLE}"><meta property="og:url" content="${url}"></head>
    <body><main><article><h1>${TITLE}</h1><time datetime="2026-11-19T09:00:00+09:00">2026年11月19日</time>
    <div class="entry-body"><p>${BODY.repeat(6)}</p></div></article></main></body></html>`;
}

/** Serves both at their addresses by interception. */
export async function serveDiary(context: BrowserContext): Promise<StandInDiary> {
  const diary: StandInDiary = {
    url: 'https://diary.example.jp/archives/12',
    title: TITLE,
    namelessUrl: 'https://nameless.example.jp/2026/11/19.html',
    comments: [],
  };
  const serve = (url: string, render: () => string) =>
    context.route(`${new URL(url).origin}/**`, (route, request) =>
      request.url().split('#')[0] === url
        ? route.fulfill({ contentType: 'text/html; charset=utf-8', body: render() })
        : route.fulfill({ status: 404, body: '' }),
    );
  await serve(diary.url, () => renderDiary(diary.url, diary.comments));
  await serve(diary.namelessUrl, () => renderNameless(diary.namelessUrl));
  return diary;
}
