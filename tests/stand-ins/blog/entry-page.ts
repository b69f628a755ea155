export interface BlogComment {
  id: string;
  name: string;
  text: string;
  /** Waits for the owner; only whoever wrote it sees it. */
  isHeld: boolean;
}

const BEE =
  'padding:0 !important;clip:rect(1px, 1px, 1px, 1px) !important;position:absolute !important;white-space:nowrap !important;' +
  'height:1px !important;width:1px !important;overflow:hidden !important;';

const encode = (text: string): string =>
  text.replace(/[&<>"]/gu, (sign) => `&#${sign.charCodeAt(0)};`).replace(/\r?\n/gu, '<br>\n');

/** The entry as WordPress writes it. @param shown id of the held comment that this visitor wrote */
export function renderEntry(comments: readonly BlogComment[], shown: string | null, more: string): string {
  const items = comments.filter(({ id, isHeld }) => !isHeld || id === shown).map(renderComment);
  return `<!doctype html>
<html lang="ja"><head><meta charset="utf-8"><title>夜になると回線が遅い – みどりの日記</title>
<meta name="generator" content="WordPress 6.6.2"><link rel="https://api.w.org/" href="/wp-json/">
<link rel="canonical" href="https://memo.sora-diary.example/2024/06/router/">
<style>body { max-inline-size: 40em; margin: 2em auto; font-family: sans-serif }</style></head>
<body class="single single-post postid-812"><main id="main">
<article id="post-812" class="post-812 post type-post status-publish hentry">
<header class="entry-header"><h1 class="entry-title">夜になると回線が遅い</h1></header>
<div class="entry-content"><p>ルーターを替えてから、夜だけつながらないことがあります。</p></div>
<footer class="entry-footer"><span class="byline"><span class="author vcard"><a class="url fn n" href="https://memo.sora-diary.example/author/midori/">みどり</a></span></span>
<time class="entry-date published" datetime="2024-06-12T21:03:00+09:00">2024年6月12日</time></footer></article>
<div id="comments" class="comments-area"><ol class="comment-list">${items.join('')}</ol>
<div id="respond" class="comment-respond"><h3 id="reply-title">コメントを残す</h3>
<form action="/wp-comments-post.php" method="post" id="commentform" class="comment-form">
<p><label for="a520a3c207">コメント</label> <textarea autocomplete="new-password" id="a520a3c207" name="a520a3c207" cols="45" rows="8" maxlength="65525" required></textarea><textarea id="comment" aria-label="hp-comment" aria-hidden="true" name="comment" autocomplete="new-password" style="${BEE}" tabindex="-1"></textarea></p>
<p><label for="author">名前</label> <input id="author" name="author" maxlength="245" required></p>
<p><label for="email">メール</label> <input id="email" name="email" type="email" maxlength="100" required></p>
<p><label for="url">サイト</label> <input id="url" name="url" type="url" maxlength="200"></p>
<p style="display:none"><label>Δ<textarea name="ak_hp_textarea"></textarea></label></p>
<p><input id="cookies" name="wp-comment-cookies-consent" type="checkbox" value="yes"> <label for="cookies">名前を保存する</label></p>
<p><input name="submit" type="submit" value="コメントを送信"><input type="hidden" name="comment_post_ID" value="812"><input type="hidden" name="comment_parent" value="0"></p>
</form></div></div>${more}</main></body></html>`;
}

function renderComment({ id, name, text, isHeld }: BlogComment): string {
  const held = isHeld ? '<em class="comment-awaiting-moderation">コメントは承認待ちです。</em>' : '';
  return `<li id="comment-${id}" class="comment depth-1"><article id="div-comment-${id}" class="comment-body">
<footer class="comment-meta"><div class="comment-author vcard"><b class="fn">${encode(name)}</b> <span class="says">より:</span></div>
<div class="comment-metadata"><a href="https://memo.sora-diary.example/2024/06/router/#comment-${id}">今日</a></div>${held}</footer>
<div class="comment-content"><p>${encode(text)}</p></div></article></li>`;
}
