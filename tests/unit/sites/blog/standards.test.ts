import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readStandards } from '@/lib/sites/blog/standards';
import { openPage } from '../x/open-fixture';

const URL_OF_PAGE = 'https://sora.example.jp/2018/06/kengai/';

function read(html: string, { isOnly = true, url = URL_OF_PAGE } = {}) {
  const [entry] = openPage(html, url).document.querySelectorAll('article');
  if (entry === undefined) throw new Error('no entry in the page');
  const { titleElement: _, ...rest } = readStandards(entry, {
    site: 'web',
    entries: 'article',
    isOnly,
    zone: null,
  });
  return rest;
}

const jsonLd = (value: unknown) => `<script type="application/ld+json">${JSON.stringify(value)}</script>`;
const keyOf = (html: string, more = {}) => read(html, more).author?.key ?? null;

const STATED = {
  '@type': 'BlogPosting',
  headline: '駅で圏外',
  mainEntityOfPage: { '@type': 'WebPage', '@id': URL_OF_PAGE },
  datePublished: '2018-06-17T12:34:00+09:00',
  author: { '@type': 'Person', name: 'みさき', url: '/author/misaki/' },
};

describe('what the standards say of an entry', () => {
  it('knows nothing of a page that says nothing', () => {
    expect(read('<article>圏外</article>', { url: 'https://sora.example.jp/' })).toEqual({
      permalink: null,
      title: null,
      author: null,
      byline: null,
      postedAt: null,
    });
  });

  it('reads JSON-LD', () => {
    expect(read(`${jsonLd(STATED)}<article></article>`)).toEqual({
      permalink: URL_OF_PAGE,
      title: '駅で圏外',
      author: {
        key: 'web:sora.example.jp/author/misaki',
        idKey: null,
        name: 'みさき',
        handle: null,
        url: 'https://sora.example.jp/author/misaki/',
      },
      byline: 'みさき',
      postedAt: '2018-06-17T03:34:00.000Z',
    });
  });

  it('reads microdata and microformats', () => {
    const hentry = `<h2 class="entry-title"><a href="?utm_source=a">駅で圏外</a></h2>
      <time class="published" datetime="2018-06-17T12:34:00+09:00"></time>
      <span class="author vcard"><a class="url fn n" href="/author/misaki" title="View all posts by みさき">みさき</a></span>`;
    const microdata = `<h2 itemprop="headline">駅で圏外</h2><meta itemprop="datePublished" content="2018-06-17T03:34:00Z">
      <span itemprop="author" itemscope><link itemprop="url" href="/author/misaki"><b itemprop="name">みさき</b></span>`;
    const hEntry = `<h1 class="p-name">駅で圏外</h1><time class="dt-published" datetime="2018-06-17 12:34:00+0900"></time>
      <a class="p-author h-card" href="/author/misaki" rel="author">みさき</a>`;
    for (const html of [hentry, microdata, hEntry]) {
      expect(read(`<article>${html}</article>`)).toMatchObject({
        permalink: URL_OF_PAGE,
        title: '駅で圏外',
        author: { key: 'web:sora.example.jp/author/misaki', name: 'みさき' },
        byline: 'みさき',
        postedAt: '2018-06-17T03:34:00.000Z',
      });
    }
  });

  it('reads canonical, Open Graph and meta of a page with one entry', () => {
    const head = `<link rel="canonical" href="https://sora.example.jp/?p=12&amp;utm_source=a">
      <meta property="og:title" content="駅で圏外"><meta name="author" content="みさき">
      <meta property="article:published_time" content="2018-06-17T12:34:00+09:00">`;
    const whole = { permalink: 'https://sora.example.jp/?p=12', title: '駅で圏外', byline: 'みさき' };
    expect(read(`${head}<article></article>`)).toMatchObject({
      ...whole,
      author: null,
      postedAt: '2018-06-17T03:34:00.000Z',
    });
    expect(
      read(`${head}<article></article>`, { isOnly: false }),
      'of one among several it says nothing',
    ).toEqual({
      permalink: null,
      title: null,
      author: null,
      byline: null,
      postedAt: null,
    });
  });

  it('takes what JSON-LD says of the entry’s own address on a list', () => {
    const other = {
      ...STATED,
      mainEntityOfPage: 'https://sora.example.jp/other/',
      headline: '他',
      author: 'たろう',
    };
    const html = `${jsonLd([other, STATED])}<article><h2 class="entry-title"><a href="${URL_OF_PAGE}">駅</a></h2></article>`;
    expect(read(html, { isOnly: false, url: 'https://sora.example.jp/' })).toMatchObject({
      permalink: URL_OF_PAGE,
      byline: 'みさき',
    });
  });

  it('does not take another article’s JSON-LD for the entry’s', () => {
    const other = { ...STATED, mainEntityOfPage: 'https://sora.example.jp/other/' };
    expect(keyOf(`${jsonLd(other)}<article></article>`)).toBeNull();
    expect(
      keyOf(
        `${jsonLd({ ...STATED, mainEntityOfPage: 'http://www.sora.example.jp/2018/06/kengai' })}<article></article>`,
      ),
    ).not.toBeNull();
  });

  it('finds the writer of a graph by id', () => {
    const id = 'https://sora.example.jp/#/schema/person/0a1b';
    const graph = {
      '@graph': [
        { ...STATED, author: { '@id': id, name: 'みさき' } },
        { '@type': ['Person'], '@id': id, name: 'みさき', url: 'https://sora.example.jp/author/misaki/' },
      ],
    };
    expect(keyOf(`${jsonLd(graph)}<article></article>`)).toBe('web:sora.example.jp/author/misaki');
  });

  it.each([
    ['a name without an address', { name: 'みさき' }, 'みさき'],
    ['a name alone', 'みさき', 'みさき'],
    ['the front of the site', { name: 'みさき', url: 'https://sora.example.jp/' }, 'みさき'],
    [
      'an id for machines',
      { name: 'みさき', '@id': 'https://sora.example.jp/#/schema/person/0a1b' },
      'みさき',
    ],
    ['the entry itself', { name: 'みさき', url: URL_OF_PAGE }, 'みさき'],
    ['a category', { name: 'みさき', url: '/category/diary/' }, 'みさき'],
    ['a form to sign in', { name: 'みさき', url: '/users/sign_in' }, 'みさき'],
    ['a form to join', { name: 'みさき', url: '/member/register.php' }, 'みさき'],
    ['everybody’s own page', { name: 'みさき', url: '/mypage' }, 'みさき'],
    ['a script', { name: 'みさき', url: 'javascript:alert(1)' }, 'みさき'],
    [
      'two people',
      [
        { name: 'みさき', url: '/author/a' },
        { name: 'そら', url: '/author/b' },
      ],
      null,
    ],
    ['a label', { name: 'Published by' }, null],
    ['an address for a name', { name: 'https://sora.example.jp/author/misaki' }, null],
    ['an e-mail for a name', { name: 'misaki@example.jp' }, null],
  ])('makes no author of %s', (_, author, byline) => {
    expect(read(`${jsonLd({ ...STATED, author })}<article></article>`)).toMatchObject({
      author: null,
      byline,
    });
  });

  it('tells profiles apart by their query', () => {
    const author = { name: 'みさき', url: '/?author=3' };
    expect(keyOf(`${jsonLd({ ...STATED, author })}<article></article>`)).toBe('web:sora.example.jp?author=3');
  });

  it('makes nobody the author where the sources differ, and lets a profile elsewhere give way', () => {
    const link = '<article><a rel="author" href="/author/taro/">たろう</a></article>';
    expect(read(jsonLd(STATED) + link)).toMatchObject({ author: null, byline: null });
    const elsewhere = { ...STATED, author: { name: 'たろう', url: 'https://x.com/taro' } };
    expect(keyOf(jsonLd(elsewhere) + link)).toBe('web:sora.example.jp/author/taro');
    expect(keyOf(`${jsonLd(elsewhere)}<article></article>`)).toBe('web:x.com/taro');
  });

  it.each([
    '<a rel="author" href="/author/misaki">みさき</a><a rel="author" href="/author/taro">たろう</a>',
    '<span class="author vcard"><a class="url fn" href="/author/misaki">みさき</a>と<a class="url fn" href="/author/taro">たろう</a></span>',
    '<i itemprop="author"><a itemprop="url" href="/author/misaki">みさき</a></i><i itemprop="author"><a itemprop="url" href="/author/taro">たろう</a></i>',
  ])('makes nobody of several the author: %s', (html) => {
    expect(read(`<article>${html}</article>`)).toMatchObject({ author: null, byline: null });
  });

  it('takes the writer’s page on the blog before the one elsewhere', () => {
    const links =
      '<a rel="author" href="https://x.com/misaki">X</a><a rel="author" href="/author/misaki">みさき</a>';
    expect(keyOf(`<article>${links}</article>`)).toBe('web:sora.example.jp/author/misaki');
  });

  it('leaves out who wrote the comments and the related entries', () => {
    const comments = `<div id="comments"><b class="vcard"><a class="fn" rel="author" href="/author/taro">たろう</a></b></div>
      <div class="related-posts"><a class="u-url" href="/other"><h3 class="entry-title">他</h3></a></div>`;
    expect(read(`<article>${comments}</article>`)).toMatchObject({ author: null, byline: null, title: null });
  });

  it('reads JSON-LD that templates broke', () => {
    const broken = JSON.stringify(STATED).replace('駅で圏外', '駅で\n圏外').replace(/\}$/u, ',}');
    const script = `<script type="application/ld+json; charset=utf-8"><!-- ${broken} --></script>`;
    expect(
      read(`<script type="application/ld+json">{"@type":</script>${script}<article></article>`),
    ).toMatchObject({
      title: '駅で 圏外',
      byline: 'みさき',
    });
  });

  it('does not grow with a page that states without end, and takes nothing from prototypes', () => {
    const huge = jsonLd({ ...STATED, articleBody: 'あ'.repeat(400_000) });
    expect(keyOf(`${huge}<article></article>`)).toBeNull();
    const hostile = `<script type="application/ld+json">{"@type":"Article","__proto__":{"author":{"name":"偽","url":"/author/fake"}}}</script>`;
    expect(read(`${hostile}<article></article>`)).toMatchObject({ author: null, byline: null });
    const deep = `${'['.repeat(5_000)}1${']'.repeat(5_000)}`;
    expect(keyOf(`<script type="application/ld+json">${deep}</script><article></article>`)).toBeNull();
  });

  it('never throws whatever is stated', () => {
    const words = fc.constantFrom(
      '@type',
      '@id',
      '@graph',
      'author',
      'url',
      'name',
      'headline',
      'mainEntityOfPage',
      'datePublished',
    );
    const { value } = fc.letrec((tie) => ({
      value: fc.oneof(
        { depthSize: 'small' },
        fc.constantFrom('Article', 'BlogPosting', '/author/a', '2018-06-17T12:34:00Z', null, 1, ''),
        fc.array(tie('value'), { maxLength: 3 }),
        fc.dictionary(words, tie('value'), { maxKeys: 4 }),
      ),
    }));
    const document = openPage(
      '<script type="application/ld+json"></script><article></article>',
      URL_OF_PAGE,
    ).document;
    const [script] = document.querySelectorAll('script');
    const [entry] = document.querySelectorAll('article');
    fc.assert(
      fc.property(value, (stated) => {
        if (script === undefined || entry === undefined) throw new Error('no page');
        script.textContent = JSON.stringify({ ...STATED, ...(typeof stated === 'object' ? stated : {}) });
        const { author } = readStandards(entry, {
          site: 'web',
          entries: 'article',
          isOnly: true,
          zone: null,
        });
        expect(author?.key ?? 'web:').toMatch(/^web:/u);
      }),
    );
  });
});
