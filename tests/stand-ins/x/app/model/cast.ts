import type { Item, PostData } from './post';
import { postItem } from './post';

const at = (minutes: number) => new Date(Date.UTC(2026, 10, 20, 4, 0, 0) - minutes * 60_000).toISOString();

type Part = Omit<PostData, 'lang' | 'likes' | 'postedAt'> & Partial<PostData>;
const post = (minutes: number, part: Part): PostData => ({
  lang: 'ja',
  likes: 3,
  postedAt: at(minutes),
  ...part,
});

const LONG =
  '機種変更してから三日、ずっとサポートに電話しているけど繋がらない。店頭では「電話してください」、電話では「店頭へ」と言われて、もう疲れました。';

/** Hand-written posts, one for each thing X does to its markup. Ids are round so that tests can name them. */
export const CAST: PostData[] = [
  post(1, {
    id: '1990000000000000100',
    author: 'misaki_latte',
    text: '昨日から家でずっと圏外😭 そらモバイルの電波、どうなってるの？',
  }),
  post(2, {
    id: '1990000000000000200',
    author: 'kenta_0815',
    text: 'auのスマホに変えた。because it was cheap らしい。',
  }),
  post(3, {
    id: '1990000000000000300',
    author: 'hikari_no_ie',
    text: '新居のWi-Fiが遅い。詳しくは https://example.com/hikari/2026/11/wifi-slow-diary-part-1 に書いた #新居',
  }),
  post(4, {
    id: '1990000000000000400',
    author: 'aoi_works',
    text: 'これ、うちも同じ。',
    quote: '1990000000000000450',
  }),
  post(60, {
    id: '1990000000000000450',
    author: 'tanuki_san',
    text: 'ルーターが遅い。@SoraMobileCare さん見てますか #障害',
    media: 'photo',
  }),
  post(5, {
    id: '1990000000000000500',
    author: 'yoru_no_pan',
    text: '電波が弱い店はつらい。',
    repostedBy: 'gyoza88',
  }),
  post(6, {
    id: '1990000000000000600',
    author: 'ad_example',
    text: '今なら乗り換えで電波つよい！圏外ゼロ！',
    promoted: true,
  }),
  post(7, {
    id: '1990000000000000700',
    author: 'Taro_Densha',
    text: '地下鉄で圏外になる動画を撮った',
    media: 'video',
  }),
  post(8, {
    id: '1990000000000000800',
    author: 'momo_mama2',
    text: LONG,
    more: { shape: 'inside', full: `${LONG}\n結局、解約の手続きまで一か月かかると言われました。` },
  }),
  post(9, {
    id: '1990000000000000900',
    author: 'shinya_radio',
    text: '読んで',
    quote: '1990000000000000950',
  }),
  post(70, {
    id: '1990000000000000950',
    author: 'rin_rin_rin',
    text: LONG,
    more: { shape: 'quote-link', full: `${LONG}返金もなし。` },
  }),
  post(10, {
    id: '1990000000000001000',
    author: 'noemi_en',
    lang: 'en',
    text: 'No signal since yesterday, is it an outage?',
    translation: { lang: 'ja', text: '昨日から圏外です。障害でしょうか？' },
  }),
  post(11, {
    id: '1990000000000001100',
    author: 'umi_to_yama',
    text: '',
    quote: '1990000000000000100',
    media: 'photo',
  }),
  post(12, {
    id: '1990000000000001200',
    author: 'kurosawa_dev',
    text: '',
    article: {
      title: '圏外との一年',
      paragraphs: ['電波について書きます。', '以上です。'],
      embeds: '1990000000000000200',
    },
  }),
  post(13, {
    id: '1990000000000001300',
    author: 'sora_fan_3',
    text: 'サポートの方、すぐ返事くれた🙏ありがとう！',
    pinned: true,
  }),
  post(14, { id: '1990000000000001400', author: 'kotatsu_neko', text: 'ふつうの日。猫がかわいい。' }),
  post(15, {
    id: '1990000000000001500',
    author: 'pengin_dayo',
    text: '二度と話しかけないでください。圏外より迷惑です。',
  }),
  post(16, {
    id: '1990000000000001600',
    author: 'misaki_latte',
    text: '再起動したけどまだつながらない',
    replyTo: '1990000000000000100',
  }),
];

/** The order of the home timeline's first cells; quoted posts and replies have no cell of their own there. */
export const CAST_ITEMS: Item[] = [
  ...CAST.filter(
    ({ id }) => !['1990000000000000450', '1990000000000000950', '1990000000000001600'].includes(id),
  ).map(({ id }) => postItem(id)),
  { kind: 'unavailable', key: 'unavailable' },
  { kind: 'spacer', key: 'spacer' },
  { kind: 'who-to-follow', key: 'who', handles: ['gyoza88', 'mugi_cha'] },
  { kind: 'prompt', key: 'prompt' },
];
