import { defineCatalog } from './catalog';

/** Accessible names in the page. They say state and count, never a name or a text (law 5). */
export const overlayCatalog = defineCatalog(
  {
    'chip.new': 'この投稿者：対応履歴なし。パネルで開く',
    'chip.known': 'この投稿者：対応{count}件。パネルで開く',
    'chip.open': 'この投稿者：対応{count}件、未解決。パネルで開く',
    'chip.solved': 'この投稿者：対応{count}件、解決済み。パネルで開く',
    'chip.no-contact': 'この投稿者：連絡しない。パネルで開く',
    'chip.pending': 'この投稿者：履歴を確認中。パネルで開く',
    'chip.unread': '投稿者を読み取れません。パネルで開く',
    'chip.news': 'あなたのコメントの後に{count}件。パネルで開く',
    'chip.answers': 'あなたの返信に返事{count}件。パネルで開く',
    'card.title': '寄り添い：この投稿の対応',
  },
  {
    'chip.new': 'This author: no history. Open in panel',
    'chip.known': 'This author: contacts {count}. Open in panel',
    'chip.open': 'This author: contacts {count}, unsolved. Open in panel',
    'chip.solved': 'This author: contacts {count}, solved. Open in panel',
    'chip.no-contact': 'This author: do not contact. Open in panel',
    'chip.pending': 'This author: looking up history. Open in panel',
    'chip.unread': 'Author could not be read. Open in panel',
    'chip.news': 'New after your comment: {count}. Open in panel',
    'chip.answers': 'Answers to your reply: {count}. Open in panel',
    'card.title': 'Yorisoi: this post',
  },
);

export type OverlayKey = keyof (typeof overlayCatalog)['ja'];
