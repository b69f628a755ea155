import { defineCatalog } from './catalog';

/** What a desk has decided once: the things decided, and the decisions. */
export const decisionsCatalog = defineCatalog(
  {
    'decisions.title': 'デスクの取り決め',
    'decisions.group': '{rule}: {names}',
    'decisions.join': '、',
    'rule.never': 'しない',
    'rule.wish': 'ご希望があれば',
    'rule.ask': '相談してから',
    'rule.free': '各自で判断',
    'decision.dm': 'DM',
    'decision.repost': 'リポスト',
    'decision.quote': '引用',
    'decision.like': 'いいね',
    'decision.follow': 'フォロー',
    'decision.list': 'リスト',
    'decision.shortUrl': '短縮URL',
  },
  {
    'decisions.title': 'Policy',
    'decisions.group': '{rule}: {names}',
    'decisions.join': ', ',
    'rule.never': 'Never',
    'rule.wish': 'If they ask for it',
    'rule.ask': 'After consulting',
    'rule.free': 'Agent decides',
    'decision.dm': 'DM',
    'decision.repost': 'Repost',
    'decision.quote': 'Quote',
    'decision.like': 'Like',
    'decision.follow': 'Follow',
    'decision.list': 'Lists',
    'decision.shortUrl': 'Short URLs',
  },
);
