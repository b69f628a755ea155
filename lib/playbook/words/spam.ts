/**
 * What lures are made of (practice item 6). One of them means little; together with many hashtags or a link they
 * make a post spam-like. Each group counts once.
 */
export const SPAM_WORD_GROUPS: readonly (readonly string[])[] = [
  [
    '全員に',
    '全員プレゼント',
    '万円プレゼント',
    '現金プレゼント',
    'プレゼント企画',
    'every user gets',
    'free cash',
    'giveaway',
  ],
  ['副業', '在宅ワーク', '不労所得', '稼げる', 'side hustle', 'sidehustle', 'workfromhome', 'passive income'],
  [
    'LINE追加',
    'LINE登録',
    '友だち追加',
    'DMください',
    'プロフのリンク',
    'プロフィールのリンク',
    'link in bio',
    'dm me',
    'add us on',
  ],
  [
    'フォロー&リポスト',
    'フォロー&RT',
    'フォロー&いいね',
    '相互フォロー',
    'follow & repost',
    'follow and repost',
    'followback',
  ],
  [
    '即日受け取り',
    '即日振込',
    '今すぐ受け取',
    '期間限定で全員',
    'get paid',
    'act now',
    'limited time only',
    'today only',
  ],
];
