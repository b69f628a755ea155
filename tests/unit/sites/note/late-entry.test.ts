import { expect, it } from 'vitest';
import { noteAdapter } from '@/lib/sites/note/platform';
import { openPage } from '../x/open-fixture';

const ENTRY = `<div id="page"><h1 class="o-noteContentHeader__title">圏外の山</h1>
<div class="note-common-styles__textnote-body"><p>三日間圏外でした。</p></div></div>`;

it('finds an entry drawn into an element that was there before', () => {
  const { document } = openPage(
    '<main><div id="list"></div></main>',
    'https://note.com/yama/n/n1a2b3c4d5e6f',
  );
  expect(noteAdapter.findPosts(document)).toEqual([]);
  const main = document.querySelector('main');
  main?.append(document.createRange().createContextualFragment(ENTRY));
  const page = document.querySelector('#page');
  expect(page && noteAdapter.findPosts(page)).toEqual([main]);
  expect(main && noteAdapter.readPost(main)).toMatchObject({
    id: 'n1a2b3c4d5e6f',
    title: '圏外の山',
    text: '三日間圏外でした。',
    author: { key: 'note:yama' },
  });
});

it('calls nobody the owner or a guest while the page does not tell whose it is', () => {
  const comment =
    '<div class="o-noteComment"><span class="o-noteComment__userName">そら</span><div class="o-noteComment__body">同じです。</div></div>';
  const { document } = openPage(`<main>${ENTRY}</main>${comment}`, 'https://note.com/yama/n/n1a2b3c4d5e6f');
  expect(noteAdapter.findComments?.(document).map(({ text, byOwner }) => [text, byOwner])).toEqual([
    ['同じです。', null],
  ]);
});
