import type { StarterPattern } from './starter-pattern';

/** Kinds of words that lures are made of. */
export const SPAM_KINDS = ['gift', 'income', 'earnings', 'contact', 'follow', 'hurry'] as const;

/**
 * What lures are made of (practice item 6). One of them means little; words of several kinds, together with many hashtags
 * or a link, make a post spam-like. Each kind counts once.
 */
export const SPAM_WORDS: Readonly<Record<(typeof SPAM_KINDS)[number], readonly string[]>> = {
  gift: [
    '全員に',
    '全員プレゼント',
    '万円プレゼント',
    '現金プレゼント',
    'プレゼント企画',
    '名様に',
    '抽選',
    'ギフトカード',
    'ギフト券',
    '無料配布',
    '無料でもらえ',
    'every user gets',
    'free cash',
    'giveaway',
  ],
  income: [
    '副業',
    '在宅ワーク',
    '不労所得',
    '稼げる',
    '在宅で',
    'work from home',
    'make money',
    'side hustle',
    'sidehustle',
    'workfromhome',
    'passive income',
  ],
  earnings: [
    '稼ぐ方法',
    '稼ぎ方',
    '月収',
    '日給',
    '万円稼',
    'a day from home',
    'a week from home',
    'from your phone',
  ],
  contact: [
    'LINE追加',
    'LINE登録',
    '友だち追加',
    'DMください',
    'プロフのリンク',
    'プロフィールのリンク',
    'link in bio',
    'link in my bio',
    'プロフから',
    '固定ツイ',
    '固定ポスト',
    'dm me',
    'add us on',
  ],
  follow: [
    'フォロー&リポスト',
    'フォロー&RT',
    'フォロー&いいね',
    '相互フォロー',
    'フォロバ100',
    'フォロバします',
    'follow & repost',
    'follow and repost',
    'followback',
  ],
  hurry: [
    '即日受け取り',
    '即日振込',
    '今すぐ受け取',
    '期間限定で全員',
    'get paid',
    'act now',
    'limited time only',
    'today only',
    '今だけ',
    '先着',
  ],
};

/** Four hashtags in one post: it is written for reach, not for people. */
const MANY_HASHTAGS = /(?:#[\p{L}\p{N}_](?:[^#]|#(?![\p{L}\p{N}_]))*){4}/u;

/** What counts like one more kind of words, though it is no lure by itself. */
export const SPAM_SIGNS: readonly StarterPattern[] = [
  { example: 'https://…', pattern: /https?:\/\//u },
  { example: '#a #b #c #d', pattern: MANY_HASHTAGS },
];
