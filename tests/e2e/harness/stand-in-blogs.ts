import type { BrowserContext } from '@playwright/test';

const TEXT = '昨日からそらモバイルがつながらない。再起動しても同じ。';

const entry = (
  title: string,
  more = '',
): string => `<article class="post-12 post type-post hentry" id="post-12">
  <header class="entry-header"><h1 class="entry-title">${title}</h1><div class="entry-meta"><span class="author vcard">
  <a class="url fn n" rel="author" href="/author/sora_fan/">そらファン</a></span>
  <time class="entry-date published" datetime="2026-11-19T09:00:00+09:00">2026年11月19日</time></div></header>
  <div class="entry-content"><p>${TEXT}</p>${more}</div></article>`;

const COMMENTS = `<div id="comments" class="comments-area"><ol class="comment-list"><li id="comment-7" class="comment">
  <article id="div-comment-7" class="comment-body"><footer class="comment-meta"><div class="comment-author vcard">
  <b class="fn">通りすがり</b></div><div class="comment-metadata"><a href="#comment-7">2026年11月20日 10:00</a></div></footer>
  <div class="comment-content"><p>うちもつながらないです。</p></div></article></li></ol></div>`;

const page = (
  body: string,
): string => `<!doctype html><html lang="ja"><head><meta charset="utf-8"><title>そら日記</title>
  <link rel="https://api.w.org/" href="/wp-json/"></head><body class="single single-post postid-12">${body}</body></html>`;

/** Draws its entry half a second after the load and after each step, as apps do. */
const APP = page(`<main id="app"><p>読み込み中</p></main><script>
  const draw = () => setTimeout(() => { document.getElementById('app').innerHTML = ${JSON.stringify(entry('アプリの記事'))}; }, 500);
  window.leave = () => { history.pushState(null, '', '/settings'); document.getElementById('app').innerHTML = '<p>設定</p>'; };
  window.come = () => { history.pushState(null, '', '/archives/13'); draw(); };
  draw();
</script>`);

const SHOPS = Array.from(
  { length: 5 },
  (_, at) => `<p><a href="https://px.a8.net/svt/ejp?a8mat=${at}">公式サイト</a></p>`,
).join('');

const ENTRY = page(`<main>${entry('つながらない')}${COMMENTS}</main>`);

const PAGES: Readonly<Record<string, string>> = {
  'https://nikki.example.jp/archives/12': ENTRY,
  'https://early.example.jp/archives/12': ENTRY,
  'https://gone.example.jp/archives/12': ENTRY,
  'https://nikki.example.jp/archives/99': page(
    `<main>${entry('おすすめ5選', `${SHOPS}<p>いかがでしたか？</p>`)}</main>`,
  ),
  'https://app.example.jp/archives/12': APP,
  'https://framed.example.jp/': `<!doctype html><title>枠</title><h1>枠</h1><iframe width="900" height="700" src="https://nikki.example.jp/archives/12"></iframe>`,
};

/** Serves blogs at their own addresses by interception: an entry with a comment, an advertisement, an app, a page that frames the first. */
export async function serveBlogs(context: BrowserContext): Promise<void> {
  await context.route(/^https:\/\/(?:nikki|early|gone|app|framed)\.example\.jp\//u, (route) => {
    const body = PAGES[route.request().url()] ?? '<!doctype html><title>-</title>';
    return route.fulfill({ status: 200, contentType: 'text/html; charset=utf-8', body });
  });
}
