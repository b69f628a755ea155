import { describe, expect, it } from 'vitest';
import type { Signal } from '@/lib/domain/condition';
import { THREAT_WORDS } from '@/lib/domain/policy/threat-words';
import { computeSignals } from '@/lib/playbook/signals';
import { NO_THREAT_WORDS } from '@/lib/playbook/words/threat';
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
  ['threat', '殺すぞ、社長出てこい', '来月の料金と相殺するそうです'],
  ['threat', 'ほんと死ね', '死ねば楽になれるのかな'],
  ['threat', '店員殴りたい', '契約した自分を殴りたい'],
  ['threat', 'Reply or I will kill you', "It wouldn't kill you to reply"],
  ['threat', '店ごと爆破してやる', 'バッテリーが爆発した'],
  ['threat', '店に爆弾しかけてやろうか', '爆弾低気圧でつながらない'],
  ['threat', '社員くたばれ', 'スマホがくたばった'],
  ['threat', 'ぶっ飛ばすぞ', '台風でアンテナがぶっ飛んだ'],
  ['threat', '痛い目見せてやるからな', '料金で痛い目を見た'],
  ['threat', '死んでしまえ', '電池が死んでしまった'],
  ['threat', '店員を殺す', 'このキャラ殺すのに回線が切れる'],
  ['threat', 'Watch your back', 'My back hurts from holding the phone'],
  ['threat', 'I am going to hurt you', "It wouldn't hurt you to reply"],
  ['threat', '店員死ねばいいのに', '死ねば全部終わるのかな'],
  ['threat', 'あいつら死ねば済む', '私なんか死ねばいいのに'],
  ['threat', 'お前を殺す気だ', '客を殺す気か'],
  ['threat', '店長を殺す気で行く', '殺す気はないので安心して'],
  ['threat', '担当者を殺す', '裏で動くアプリを殺す設定'],
  ['threat', '社長を殺したい', '通知の音を殺したい'],
  ['threat', '店員を殴りたい', 'つながらなすぎて壁を殴りたい'],
  ['threat', '店を燃やしてやる', '歩数アプリで脂肪を燃やしてやる'],
  ['threat', 'しばきに行くから待っとけ', 'お茶しばきに行くから充電させて'],
  ['threat', 'I will shoot you', "I'll shoot you a DM"],
  ['threat', 'I am coming to shoot you all', "I'll shoot you an email"],
  ['threat', 'I will hurt your staff', 'You have policies that hurt your staff'],
  ['threat', 'I hate you, watch your back', 'Phones slip out, watch your back pocket'],
  ['threat', 'I will punch your manager', 'I have to punch your code in twice'],
  ['threat', 'I will blow up your shop', 'Sorry to blow up your inbox'],
  ['threat', 'I will stab you', 'They smile, then stab you in the back with fees'],
  ['threat', 'I will bomb your office', 'People review bomb your app for no reason'],
  ['threat', 'I know where you live', "The courier said: we don't know where you live"],
  ['threat', '夜道に気をつけろよ', '夜道で転んで画面が割れた'],
  ['threat', 'ただじゃおかないからな', 'ただじゃなかったので解約したい'],
  ['threat', '家まで行くからな', '家まで行く途中で圏外になる'],
  ['threat', 'I will kill your staff', 'Updates kill your battery'],
  ['threat', '店長を殺す', '音質の良さを殺す仕様'],
  ['threat', 'I want to hurt you', 'Did I hurt you with my last post?'],
  ['angry', '店員死ねばいいのに', '死ねば楽になれるのかな'],
  ['angry', '殺してやる', '殺虫剤が届かない'],
  ['self-harm', '私なんか死ねばいいのに', '店員死ねばいいのに'],
  ['self-harm', '死ねば楽になれるのかな', '店員死ね'],
  ['self-harm', 'いっそ自殺する', 'お前を殺す'],
  ['threat', '全員殺す', 'いっそ自殺する'],
  ['danger', '充電器が焦げた', '殺すぞ、社長出てこい'],
  ['danger', 'My phone caught fire', 'I will kill you'],
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
  ['refuses-contact', '返信いりません', '返信はいりますか'],
  ['refuses-contact', '返信は結構です', '返信は結構早かった'],
  ['refuses-contact', '企業アカは来ないで', '企業アカは来てくれて嬉しい'],
  ['refuses-contact', '企業からのリプはお断り', '企業からのリプはうれしい'],
  ['refuses-contact', 'いきなりリプ飛ばしてくんな', '業者がリプ飛ばしてくる'],
  ['refuses-contact', "Please don't reply", "Please don't reply with a template"],
  ['refuses-contact', 'No replies from companies', 'No replies from support for three days'],
  ['may-be-solved', 'できた', 'できたけど遅い'],
  ['may-be-solved', 'ログインできた', 'ログインできたのに落ちた'],
  ['may-be-solved', 'あ、できた。', 'できたら教えて'],
  ['may-be-solved', 'できたー', '彼女ができた'],
  ['may-be-solved', 'なおった', 'なおったら教えて'],
  ['may-be-solved', '治った😊', '風邪治った'],
  ['may-be-solved', 'Fixed.', 'When will this be fixed'],
  ['sensitive', '中学生なんですけど契約できますか', '中学生に人気の機種'],
  ['sensitive', '小学生の息子のスマホが', '小学生向けのプラン'],
  ['sensitive', '13歳です', '13歳以上なら契約できますか'],
  ['sensitive', '高2なんですけど', '高校生料金プランが高い'],
  ['sensitive', '透析の予約の電話がつながらない', '透過するケースがほしい'],
  ['sensitive', '妊娠中で外に出られません', '入会中の特典は'],
  ['sensitive', '車椅子で店に入れない', '車が故障した'],
  ['sensitive', 'I am a minor', 'I have a minor issue'],
  ['sensitive', 'My son is 9 and locked out', "I'm 15 minutes into the call"],
  ['money', '料金高すぎ', '料金高くないので助かる'],
  ['money', '二重に払わされた', '二重に包まれていた'],
  ['money', '今月も引かれてる', '新色に目を引かれてる'],
  ['money', 'The bill is wrong', 'The bell is wrong'],
  ['money', 'I got charged extra', 'I love the extra charger'],
  ['legal', 'There will be a lawsuit', 'The law suits me'],
  ['danger', 'カーテンに火がついた', '物欲に火がついた'],
  ['danger', 'スマホが火を噴いた', '今月は財布が火を噴いた'],
  ['danger', '消防呼んだ', 'おもちゃの消防車を買った'],
  ['danger', 'My hand got burned', 'I got burned by the last offer'],
  ['danger', 'The cable caught on fire', 'The team is on fire'],
  ['self-harm', 'またリスカした', 'アイリスカーテンとプレミアムカードが届かない'],
  ['praise', 'いつもありがとう、助かってます', 'いつも助かっていません'],
  ['praise', 'いつもありがとうございます', 'いつもありがとうと言えたらいいのに解約できない'],
  ['praise', '対応が神だった', '対応が神経質だった'],
  ['praise', '対応よかった', '対応よかったら返信ください'],
  ['praise', 'I love this app', 'I used to love this app'],
  ['angry', 'うざい、ゴミ会社', 'ゴミ会場の地図が開かない'],
  ['angry', '責任者を出せ', '責任者を出せば済む話ではない'],
  ['legal', '出るとこ出ます', '声の出るところに出っ張りがある'],
  ['may-be-solved', 'つながるようになった', 'つながるようになったら教えて'],
  [
    'spam-like',
    '副業で月収100万円 DMください https://a.example',
    '副業の申請書について教えてください https://a.example',
  ],
  ['spam-like', 'LINE登録で10万円稼げる https://a.example', 'LINE登録の手順 https://a.example #a #b #c #d'],
  [
    'spam-like',
    'プレゼント企画 フォロー&RT #a #b #c #d https://a.example',
    'プレゼント企画に当選しました #a #b #c #d https://a.example',
  ],
  ['praise', 'New router, love it', 'I would love it if you answered'],
];

describe('what is said in much the same words', () => {
  it('hears each word of threat by itself, and none in an idiom by itself', () => {
    expect(THREAT_WORDS.filter((word) => !signalsOf(word).has('threat'))).toEqual([]);
    expect(NO_THREAT_WORDS.filter((idiom) => signalsOf(idiom).has('threat'))).toEqual([]);
  });

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
