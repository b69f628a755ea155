import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Post } from '@/lib/domain/post';
import { xAdapter } from '@/lib/sites/x/adapter';
import { openPage } from './open-fixture';

const TIME = '2026-02-01T00:00:00.000Z';

type Layout = 'links' | 'plain';

/** A post and a quoted post whose authors choose their display names. */
function openPost(layout: Layout): Document {
  return openPage(`
    <article data-testid="tweet">
      <div data-testid="Tweet-User-Avatar"><div data-testid="UserAvatar-Container-honnin"></div></div>
      <div data-testid="User-Name">${
        layout === 'links'
          ? `<div><a href="/honnin"><span class="name"></span></a></div>
             <div><a href="/honnin"><span>@honnin</span></a><span>·</span>`
          : `<div><span class="name"></span></div><div><span>@honnin</span><span>·</span>`
      }<a href="/honnin/status/100"><time datetime="${TIME}">2h</time></a></div></div>
      <div data-testid="tweetText">本文</div>
      <div role="link" tabindex="0">
        <div data-testid="User-Name"><div><span class="quoted"></span></div>
        <div><div tabindex="-1"><span>@inyou_moto</span></div><div><time datetime="${TIME}">2h</time></div></div></div>
        <div data-testid="tweetText">引用</div>
      </div>
    </article>`).document;
}

/** Emoji are images, so a name comes in several text nodes. */
function setName(document: Document, selector: string, name: string): void {
  const pieces = name.split('😀').flatMap((piece) => [piece, document.createElement('img')]);
  document.querySelector(selector)?.replaceChildren(...pieces);
}

function readHandles(document: Document): (string | null | undefined)[] {
  return xAdapter.findPosts(document).map((post) => xAdapter.readPost(post)?.author?.handle);
}

const hostileName = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        '@ceo',
        ' @ceo ',
        '@honnin',
        '@inyou_moto',
        '＠ceo',
        '·',
        '/ceo',
        'https://x.com/ceo',
        '😀',
        '\u202e',
      ),
      fc.string({ unit: 'grapheme', maxLength: 8 }),
    ),
    { maxLength: 6 },
  )
  .map((pieces) => pieces.join(''));

it.each<Layout>(['links', 'plain'])('never takes a display name for a handle, with %s', (layout) => {
  const document = openPost(layout);
  fc.assert(
    fc.property(hostileName, hostileName, (name, quotedName) => {
      setName(document, '.name', name);
      setName(document, '.quoted', quotedName);
      expect(readHandles(document)).toEqual(['honnin', 'inyou_moto']);
    }),
    { numRuns: 60 },
  );
});

function readOne(markup: string): Post | undefined {
  const { document } = openPage(`<article data-testid="tweet">${markup}</article>`);
  const post = document.querySelector('article');
  return post === null ? undefined : xAdapter.readPost(post);
}

const avatar = (handle: string) =>
  `<div data-testid="Tweet-User-Avatar"><div data-testid="UserAvatar-Container-${handle}"></div></div>`;
const header = (handle: string) =>
  `<div data-testid="User-Name"><a href="/${handle}">名前</a><a href="/${handle}">@${handle}</a></div>`;
const link = (handle: string) => `<a href="/${handle}/status/1"><time datetime="${TIME}">2h</time></a>`;
const TEXT = '<div data-testid="tweetText">本文</div>';

it.each([
  ['the avatar names another', avatar('betsujin') + header('honnin') + link('honnin')],
  ['the permalink names another', avatar('honnin') + header('honnin') + link('betsujin')],
  ['the header names another', avatar('honnin') + header('betsujin') + link('honnin')],
  ['only avatar and permalink are there and differ', avatar('honnin') + link('betsujin')],
])('names nobody and gives no id where %s', (_, markup) => {
  expect(readOne(markup + TEXT)).toMatchObject({ author: null, id: null, permalink: null, text: '本文' });
});

it.each([
  ['header', header('honnin')],
  ['avatar', avatar('honnin')],
  ['permalink', link('honnin')],
  ['case in which they are written', avatar('Honnin') + header('honnin') + link('HONNIN')],
  ['avatar of unknown owner beside the header', avatar('unknown') + header('honnin')],
])('still names the author by the %s alone', (_, markup) => {
  expect(readOne(markup + TEXT)?.author?.key).toBe('x:honnin');
});

it.each([
  'home',
  'i',
  'search',
  'explore',
  'notifications',
  'messages',
  'settings',
  'compose',
  'hashtag',
  'intent',
])('takes the route /%s for no person', (route) => {
  const markup = `<div data-testid="User-Name"><a href="/${route}">名前</a></div>${TEXT}`;
  expect(readOne(markup)?.author).toBeNull();
});

it('names nobody where the page names nobody', () => {
  expect(readOne(TEXT)?.author).toBeNull();
  expect(readOne('')).toBeUndefined();
});

it('keeps the id of a post whose permalink names no handle', () => {
  const markup = header('honnin') + link('i/web');
  expect(readOne(markup)).toMatchObject({
    id: '1',
    permalink: 'https://x.com/i/status/1',
    author: { handle: 'honnin' },
  });
});

it('names nobody when only the display name looks like a handle', () => {
  const time = `<div><span>·</span><time datetime="${TIME}">2h</time></div>`;
  const markup = `<div data-testid="User-Name"><div><span>@ceo</span></div>${time}</div>${TEXT}`;
  expect(readOne(markup)).toMatchObject({ author: null, text: '本文' });
});
