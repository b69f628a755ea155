const COMMENTS = 500;
const PARAGRAPHS = 400;
/** Bytes of UTF-8. */
const SIZE = 1_000_000;

const SENTENCES = [
  '夜になると動画が止まるので、ルーターを再起動しました。',
  'サポートに電話したら三十分待ちで、結局あきらめました。',
  '料金の説明がわかりにくく、請求を見て驚きました。',
  '店員さんは親切でしたが、圏外の場所は変わりません。',
  '来月には乗り換えようと思っています。おすすめはありますか。',
];
const sentence = (at: number) => SENTENCES[at % SENTENCES.length] ?? '';

/** How a comment is marked up: by ids that say what they are, or by nothing but being alike. */
export type CommentMarkup = 'ids' | 'alike';

/** A blog entry of a megabyte with five hundred comments, a fifth of them answers, on a page of no known platform. */
export function renderLongBlog(markup: CommentMarkup): string {
  const comments = Array.from({ length: COMMENTS }, (_, at) => renderComment(at, markup)).join('\n');
  const page = (
    pad: string,
  ) => `<!DOCTYPE html><html lang="ja"><head><meta charset="utf-8"><title>長い話</title>
<link rel="canonical" href="/archives/long.html"><meta property="og:type" content="article">
<script type="application/ld+json">{"@type":"BlogPosting","headline":"長い話","author":{"name":"みさき","url":"/author/misaki"},"datePublished":"2026-10-03T21:15:00+09:00"}</script></head>
<body class="single"><div id="header"><h1><a href="/">みさきの毎日</a></h1><ul class="nav">${renderLinks(40)}</ul></div><div id="main">
<article class="post"><h2 class="title">長い話</h2>${renderParagraphs()}${pad}</article>
<div id="comments" class="comments"><h3>コメント</h3>${comments}</div></div>
<div id="sidebar">${renderLinks(400)}</div></body></html>`;
  const missing = SIZE - new TextEncoder().encode(page('')).length;
  return page(`<p>${'長い話の続き。'.repeat(Math.max(0, Math.ceil(missing / 21)))}</p>`);
}

function renderParagraphs(): string {
  return Array.from(
    { length: PARAGRAPHS },
    (_, at) => `<p>${sentence(at)}<b>${sentence(at + 1)}</b>${sentence(at + 2)}<br>${sentence(at + 3)}</p>`,
  ).join('\n');
}

function renderLinks(count: number): string {
  return Array.from(
    { length: count },
    (_, at) => `<li><a href="/archives/${at}.html">${sentence(at).slice(0, 14)}</a></li>`,
  ).join('');
}

function renderComment(at: number, markup: CommentMarkup): string {
  const id = markup === 'ids' ? ` id="comment-${at + 1}"` : '';
  const says = Array.from(
    { length: 3 + (at % 4) },
    (_, line) => `<p>${sentence(at + line)}${sentence(at + line + 2)}</p>`,
  ).join('');
  const name =
    at % 7 === 0
      ? `<a class="name" href="https://hp${at}.example.net/">通りすがり${at}</a>`
      : `<span class="name">通りすがり${at}</span>`;
  return `<div class="row"${id}><div class="head"><img alt="" src="data:,"><b>${name}</b> <span class="date">2026年10月${(at % 28) + 1}日 12:${10 + (at % 50)}</span>
<a class="reply" href="#form">返信</a> <a class="report" href="#report">通報</a></div><div class="text">${says}</div></div>`;
}
