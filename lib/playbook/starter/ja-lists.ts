import { commonName } from '@/lib/domain/company-name';
import { asHashtag, asPhrase, withBrand, withoutEmpty } from './brand-rules';
import { type StarterDesk, type StarterList, starterList } from './pack';

/** 一行に一つ。語をならべると「すべて含む」、`-` は除外、`"…"` はそのままの並び。 */
const SIGNAL_RULES = [
  '圏外',
  'つながらない',
  '繋がらない',
  'つながりにくい',
  '繋がりにくい',
  'つながらん',
  '繋がらん',
  '電波 悪い',
  '電波 弱い',
  '電波 入らない',
  '電波 届かない',
  'アンテナ 立たない',
  '通信障害',
  '通信 遅い',
  '速度 遅い',
  'ネット 遅い',
  '速度制限',
  '通話 切れる',
  '途切れ',
  '地図 開かない',
  'ページ 開かない',
];

const DEVICE_RULES = [
  '電源 入らない',
  '起動しない',
  '起動しません',
  'SIM 認識',
  'eSIM',
  '初期不良',
  '故障',
  '不具合',
  'フリーズ',
  '初期化',
  'ルーター ランプ',
  'ログインできない',
  'ログイン エラー',
  'アプリ 落ちる',
  'アプリ 開けない',
  'サイト エラー',
  '設定 分からない',
  '設定 わからない',
];

const ORDER_RULES = [
  '届かない',
  '届いていない',
  '届いてない',
  '届きません',
  '発送 まだ',
  '発送 来ない',
  '発送 メール',
  '配送 遅い',
  '破損',
  '割れて',
  '商品 違う',
  '数 足りない',
  '在庫切れ',
  '返品',
  '交換 商品',
];

const MONEY_RULES = [
  '請求',
  '"身に覚えのない"',
  '引き落とし',
  '引き落とされ',
  '返金',
  '違約金',
  '料金 高い',
  '料金 おかしい',
  '支払い できない',
  '支払えない',
  '決済 エラー',
  '課金 された',
  'ポイント 消えた',
  '領収書',
  '消費者センター',
];

const LEAVING_RULES = ['解約', '退会', 'やめたい サービス', '"もう使わない"', '解除料'];

const PRAISE_RULES = [
  '神対応',
  'サポート 丁寧',
  '対応 丁寧',
  '店員さん 親切',
  'スタッフ 親切',
  '対応 早い',
  '対応 助かった',
  'サポート ありがとう',
  'つながりやすい',
  '繋がりやすい',
  '大好評',
  'リピート',
  'おすすめ したい',
  '買ってよかった',
  '契約してよかった',
];

const REQUEST_RULES = [
  'してほしい -返金 -請求',
  'して欲しい -返金 -請求',
  '出してほしい',
  '出して欲しい',
  'がほしいです',
  '増やして',
  '改善して',
  '"できるように"',
  '復活希望',
  '再販希望',
  '対応希望',
];

const RIVAL_RULES = [
  '乗り換え',
  'のりかえ',
  'MNP',
  '他社',
  '格安SIM',
  '転出',
  '// 比較に挙がりやすい名前。デスクの実情に合わせて書き換えてください',
  'au',
  'ほしモバイル',
  'つきテレコム',
];

/** The Japanese keyword lists; the company's name goes into the rules about the brand. */
export function starterListsJa({ company }: StarterDesk): StarterList[] {
  const name = commonName(company);
  return [
    starterList(
      { name: 'ブランド', style: 'brand', category: 'ブランド', department: 'サポート', priority: 10 },
      withoutEmpty([
        asPhrase(name),
        asHashtag(name),
        asHashtag(name, '障害'),
        asPhrase(name, 'ショップ'),
        asPhrase(name, 'オンライン'),
        '// 練習用タイムラインに出てくる架空の名前。練習が済んだら消してかまいません',
        'そらモバ',
        'そらモバイル',
        'soramobile',
        '"Sora Mobile"',
        'みどり堂',
        '#そらモバイル障害',
      ]),
    ),
    starterList(
      { name: '電波・通信', style: 'trouble', category: '電波', department: 'エリア品質', priority: 60 },
      SIGNAL_RULES,
    ),
    starterList(
      {
        name: '端末・設定',
        style: 'trouble',
        category: '端末・設定',
        department: '技術サポート',
        priority: 55,
      },
      DEVICE_RULES,
    ),
    starterList(
      { name: '注文・配送', style: 'trouble', category: '注文・配送', department: '物流', priority: 50 },
      ORDER_RULES,
    ),
    starterList(
      { name: '料金・返金', style: 'money', category: '料金', department: '料金窓口', priority: 80 },
      MONEY_RULES,
    ),
    starterList(
      { name: '解約', style: 'money', category: '解約', department: '料金窓口', priority: 75 },
      LEAVING_RULES,
    ),
    starterList(
      { name: 'おほめ', style: 'praise', category: '称賛', department: '店舗・広報', priority: 40 },
      PRAISE_RULES,
    ),
    starterList(
      { name: '新しいお客さま', style: 'praise', category: '新規', department: '店舗・広報', priority: 35 },
      [...withBrand(name, ['デビュー', '契約した', '乗り換えた', '"買ってみた"']), 'そらモバイル デビュー'],
    ),
    starterList(
      { name: 'ご要望', style: 'request', category: '要望', department: '企画', priority: 45 },
      withoutEmpty([
        asHashtag(name, 'お願い'),
        asHashtag(name, '要望'),
        '#そらモバイルお願い',
        '#みどり堂お願い',
        ...REQUEST_RULES,
      ]),
    ),
    starterList(
      { name: '他社・乗り換え', style: 'rival', category: '他社', department: '営業企画', priority: 20 },
      RIVAL_RULES,
    ),
  ];
}
