import { defineCatalog } from './catalog';

/** What the starter pack holds and the desk has not. */
export const offersCatalog = defineCatalog(
  {
    offers: '新しいおすすめ {count}件',
    offersSafety: '安全に関わるもの {count}',
    offersText:
      'Yorisoiのはじめの一式にあって、このデスクにまだないものです。加えても、デスクで直したもの・捨てたものはそのままです。',
    offersLack:
      '「安全」の印があるものは、けが・脅し・法律・個人情報などの投稿のときに使います。ないと、そのときパネルに引き継ぎ先も約束ごとも出ません。',
    'kind.escalations': '引き継ぎ先',
    'kind.guidelines': 'ガイドライン',
    'kind.templates': 'テンプレート',
    'kind.lists': 'キーワードリスト',
    safety: '安全',
    add: '加える',
    addNamed: '{name}を加える',
    decline: '見送る',
    declineNamed: '{name}を見送る',
    addAll: 'すべて加える',
    declineAll: 'すべて見送る',
    added: '「{name}」を加えました',
    addedAll: '{count}件を加えました',
    aside: '見送ったおすすめ {count}件',
    restore: 'やはり加える',
    restoreNamed: '{name}をやはり加える',
  },
  {
    offers: 'New suggestions: {count}',
    offersSafety: 'for safety: {count}',
    offersText:
      'In Yorisoi’s starter set, but not at this desk yet. Adding one leaves alone what your desk has edited or deleted.',
    offersLack:
      'Those marked “safety” are for posts about injury, threats, the law or personal data. Without them the panel has no contact and no guideline to show when such a post comes.',
    'kind.escalations': 'Escalation book',
    'kind.guidelines': 'Guideline',
    'kind.templates': 'Template',
    'kind.lists': 'Keyword list',
    safety: 'Safety',
    add: 'Add',
    addNamed: 'Add {name}',
    decline: 'Not for us',
    declineNamed: '{name}: not for us',
    addAll: 'Add all',
    declineAll: 'None of these',
    added: 'Added “{name}”',
    addedAll: 'Added: {count}',
    aside: 'Suggestions set aside: {count}',
    restore: 'Add after all',
    restoreNamed: 'Add {name} after all',
  },
);
