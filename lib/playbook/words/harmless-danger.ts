/** Up to here the same clause: what stands behind a comma or a full stop is another matter. */
const NEAR = '[^。!?\\n、]';

/** What is meant to brown or to melt. Not a device: 「トースターが焦げた」 stays. */
const FOOD =
  '(?:食?パン|トースト|餅|もち|米|ご飯|ごはん|お?肉|魚|さんま|鮭|卵|たまご|玉子|ケーキ|クッキー|ピザ|カレー|シチュー|お?鍋|フライパン|ソース|砂糖|醤油|味噌|チーズ|バター|チョコ(?:レート)?|マシュマロ|玉ねぎ|にんにく|お?芋|カラメル|プリン|グラタン|餃子|タレ|ステーキ|ハンバーグ|料理)';
const MELTING = `(?:${FOOD}|アイス(?:クリーム)?|氷|雪|グミ|キャンドル|ろうそく|脳みそ|脳|頭|心|身体|(?<![本全筐機立媒一])体|メイク|化粧|ファンデ|(?<![針合])金|(?:ガチャ|虹)石|ボーナス|給料|貯金|休み|休日|連休|時間)`;
const SWELLING =
  '(?:お?腹|胸|夢|期待|想像|妄想|イメージ|出費|予算|借金|費用|赤字|生地|パン|ケーキ|シフォン|風船|財布|カバン|荷物|つぼみ|蕾|頬|ほっぺ|お?餅)';
const OUTBURST =
  '(?:打線|打撃陣|攻撃陣|人気|食欲|物欲|愛|想い|思い|気持ち|才能|魅力|テンション|不満|ストレス|感情|情緒|語彙力|母性|センス|笑い|嬉しさ|楽しさ|得点力|リア充|売上|需要|芸術は|頭|髪|髪型|寝ぐせ|寝癖|火山|噴火で)';

/** Turns of phrase in folded text in which nothing and nobody is hurt: the kitchen, figures of speech, the news. */
export const HARMLESS_DANGER: readonly RegExp[] = [
  new RegExp(
    `${FOOD}(?:が|は|も|を|の[表裏]面?が?)?(?:少し|ちょっと|また|真っ黒に)?焦げ(?!臭|くさ)|焦げ(?!臭|くさ)た?${FOOD}|焦げ(?:目|色|つかな|付かな|付きにく|つきにく)|(?:お|の)焦げ(?:が好き|美味|おいし)|焦げ(?:付き|つき)?の(?:落とし|取り)`,
    'gu',
  ),
  new RegExp(
    `${MELTING}(?:が|は|も|で|まで)?(?:全部|もう|一瞬で|すぐに?|とろりと|とろっと|ドロドロに)?溶けて|口の中?で(?:とろっと|すっと|ふわっと|すぐに?)?溶けて|(?<=^|[。!?\\n、])(?:今日も?|毎日)?暑(?:すぎて|くて|さで)溶けて`,
    'gu',
  ),
  new RegExp(
    `${SWELLING}(?:が|は|も|を|まで)?(?:いっぱいに|ぷくっと|ぷっくり|ふっくら|大きく|どんどん|よく)?膨らんで`,
    'gu',
  ),
  new RegExp(
    `${OUTBURST}(?:が|は|も|の)?(?:大|ついに|完全に)?爆発|爆発(?:オチ|力|シーン|ヒット|コント)`,
    'gu',
  ),
  // A game, a song or a film is watched; what it shows burns nobody.
  /(?:火事|爆発|感電|火花)(?:って|という|の)(?:曲|歌|小説|映画|ドラマ|夢|ニュース)|火花を読|火花[^。!?\n、]{0,6}(?:溶接|花火|鍛冶)|(?:溶接|花火|鍛冶)の?火花/gu,
  /(?:顔|目|尻)から火(?:が出|花)|火事場|対岸の火事|山火事|膨張色|宇宙の膨張/gu,
  new RegExp(`(?:煙|火|湯気)が出る(?:ほど|くらい|ぐらい)(?!${NEAR}{0,10}(?:熱|あつ))`, 'gu'),
  new RegExp(`静電気${NEAR}{0,8}感電|感電し(?:そう)?${NEAR}{0,8}静電気`, 'gu'),
  // What burns down the road is no matter of a product.
  /(?:近所|隣町|隣の?(?:家|市|駅|町|ビル)|近く|向かい|裏の家|(?<=[\p{Script=Han}])[駅町市])で(?:も|は)?(?:また)?火事/gu,
  /119番(?:の(?:日|かけ方)|通報(?:訓練|体験))|消防車が来[^。\n]{0,10}(?:園児|子ども?たち?|息子|娘)[^。!?\n]{0,4}(?:喜|はしゃ)|(?:訓練|見学|イベント)(?:で|に)[^。!?\n]{0,8}(?:消防車が来|119番)/gu,
  // Told as advice; 「怪我しないで済んだ」 tells of an accident.
  /(?:怪我|けが|火傷|やけど|感電)(?:を)?し(?:ない(?:よう|ため|コツ|方法|でね|でくだ)|ませんよう)/gu,
  /(?:選手|投手|捕手|主将|エース|力士|監督)(?:が|も|は)?(?:試合中に|また)?怪我をし/gu,
  /異常に熱(?:心|狂|量|烈|血|い(?:戦い?|試合|ファン|声援|視線|展開|ライブ))/gu,
  /\b(?:volcano|career|sales|popularity|inbox|mentions|notifications|demand|internet|crowd|stadium|brain|mind)\b[^.!?\n]{0,6}exploded|exploded (?:onto|in popularity|with (?:joy|laughter|colou?r|flavou?r))/gu,
  /burning smell of (?:autumn|leaves|incense)|overheating in (?:this|my|a) (?:jumper|coat|hoodie|sweater|blanket|office|sun)/gu,
  /fire (?:department|brigade) (?:open day|visit|museum|calendar|charity|show|parade)|caught (?:on )?fire in (?:the|a|this) (?:game|film|movie|level|show|episode)/gu,
  /burn(?:ed|t) my (?:toast|dinner|pizza|cake|cookies|pancakes|eggs|bacon|bridges)\b/gu,
];
