import { describe, expect, it } from 'vitest';
import type { Signal } from '@/lib/domain/condition';
import { computeSignals } from '@/lib/playbook/signals';
import { NOW } from './playbook-fixtures';

function signalsOf(text: string, later: string[] = []): Set<Signal> {
  return computeSignals({
    post: { text, title: null },
    marks: [],
    history: { noContact: false, interactions: [] },
    later: later.map((each) => ({ text: each })),
    now: NOW,
  });
}

/** Of each pair the first must be noticed and the second, in much the same words, must not. */
const PAIRS: readonly [Signal, says: string, doesNot: string][] = [
  ['self-harm', 'もう消えてしまいたい', 'この通知を消したい'],
  ['self-harm', '生きるのがつらい', '充電しながらのゲームは自殺行為だと聞いた'],
  ['self-harm', 'I just want to die', "I don't want to die in this game again"],
  ['danger', 'スマホから煙出てるんだけど', '時間が溶けていくゲーム'],
  ['danger', '充電器でやけどした', '電波つながらんのやけど、どうなってるん？'],
  ['danger', 'バッテリーが爆発した', '新機種の人気爆発で在庫がない'],
  ['danger', 'There is a burning smell coming from my router', 'My bulging inbox needs a new app'],
  ['angry', 'これもう詐欺でしょ', 'そらモバイルを名乗る詐欺メールが来ました'],
  ['angry', 'このことは拡散します', 'この機能もっと拡散してほしい'],
  ['legal', '警察に相談します', 'スマホを警察に届けてもらえた'],
  ['angry', 'なめてんの？二度と使わん', '許せないほど可愛いキャラ'],
  ['legal', '御社を訴えます', '頭痛を訴える子に見せる動画'],
  ['trouble', 'ネット繋がらん', 'この端末は4Gで繋がる'],
  ['praise', '店員さんが親切だった', '親切な説明がほしい'],
  ['money', '二回引かれてるんだけど', '新色に目を引かれている'],
  ['money', '請求がおかしい', 'カタログの資料請求したい'],
  ['money', 'Why was I charged three times?', 'My phone was charged overnight'],
  ['refuses-contact', 'もう連絡してこないでください', '連絡しないで勝手にプランを変えられた'],
  ['refuses-contact', '構わないでください', 'お返事は明日でも構わないです'],
  ['refuses-contact', 'Please go away', "The error message won't go away"],
  ['sensitive', 'I am disabled and need a larger font', 'The 5G option is disabled'],
  ['may-be-solved', '使えるようになりました', '直ったら教えてください'],
  ['may-be-solved', '復旧しましたからもう大丈夫です', 'もう復旧しましたか？'],
  ['may-be-solved', '解決できました', '予約できましたってメールが来たのに席がない'],
  ['praise', '神対応でした', '圏外にしてくれてありがとうございました'],
  [
    'spam-like',
    '全員に現金プレゼント！プロフのリンクから即日受け取り',
    '友だち追加したらクーポン https://a.example #a #b #c #d',
  ],
];

describe('what is said in much the same words', () => {
  it.each(PAIRS)('%s: %s', (signal, says, doesNot) => {
    expect(signalsOf(says)).toContain(signal);
    expect(signalsOf(doesNot)).not.toContain(signal);
  });

  it.each(['できました！', 'ありがとうございます', "It's back", 'Thanks!'])(
    'later, %s may close the matter that a post opened',
    (later) => {
      expect(signalsOf('電源が入らない', [later])).toContain('may-be-solved');
      expect(signalsOf(later)).not.toContain('may-be-solved');
    },
  );
});
