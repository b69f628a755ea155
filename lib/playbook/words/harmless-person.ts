/** Up to here the same clause: what stands behind a comma or a full stop is another matter. */
const NEAR = '[^。!?\\n、]';
/** What is made up, or performed. 「シーンが頭に浮かぶ」 is no film. */
const WORK = `(?:シーン|場面|(?:刑事|探偵)(?:もの|ドラマ|が主人公)|ドラマ|映画|アニメ|漫画|マンガ|小説|ミステリー|トリック|主人公|キャラ|の?回(?=、|が|は|も|で))(?!${NEAR}{0,8}(?:頭|浮か|想像|みたいに|夢に|考え|見てしま))`;

/**
 * Turns of phrase in folded text about death in which nobody wishes it. Kept narrow: a trifle said with a laugh, a work,
 * a figure. 「死にたいw」 alone is heard.
 */
export const HARMLESS_SELF_HARM: readonly RegExp[] = [
  new RegExp(
    `(?:恥ずかし|はずかし|眠(?!れ)|暑|寒|かわい|可愛|尊|面白|おもしろ)${NEAR}{0,4}?(?:死にた(?:い|くな[っる])|消えた(?:い|くな[っる]))${NEAR}{0,6}?\\s?(?:w(?![a-z])|笑(?![わえい])|草|\u{1F602}|\u{1F923})`,
    'gu',
  ),
  new RegExp(
    `(?:飛び降り|焼身|入水)?自殺(?:を止め|を図|する|した|の|に見せかけ|シーン)${NEAR}{0,10}?${WORK}|自殺(?:率|者数|に見せかけた)|(?:掃除機|ルンバ|ドローン|パソコン|スマホ|冷蔵庫|蝉|セミ)が${NEAR}{0,8}自殺(?:し|する)|屋上(?:プール|ビアガーデン|庭園|テラス|遊園地)(?!${NEAR}{0,6}飛)`,
    'gu',
  ),
  new RegExp(
    `(?:屋上|崖|ベランダ|橋の上)${NEAR}{0,6}(?:飛び降り|飛び込)(?!た[いく])${NEAR}{0,10}?(?:宝箱|hp\\d|ダメージ|ステージ|クエスト|アクション|スタント|${WORK})|飛び込みする(?:若者|選手|人)|線路に飛び(?:出し?|込んだ)[しただ]{0,2}(?:猫|犬|鹿|子猫|動物)`,
    'gu',
  ),
  /遺書(?:みたい|のよう|並み|ばり)に(?:長|びっしり)|練炭(?:コンロ|火鉢)?で[^。!?\n、]{0,6}(?:焼い|焼く|焼き|炙)/gu,
  // The maker of sweets.
  /リスカの(?:うまい棒|お?菓子|駄菓子|スナック)|リスカ株式会社/gu,
  /\b(?:career|political|social|commercial|brand|pr|financial) suicide\b|\bsuicide (?:bombers?|mission|doors?|drills?|vests?)\b|\b(?:suicide|self-harm) (?:prevention|awareness) (?:training|day|week|month|course)\b/gu,
  /\b(?:want(?:ed)? to|wanna) die (?:(?:of|from) (?:embarrassment|laugh(?:ter|ing)|cuteness|cringe)|laughing)\b|\b(?:kill|hurt)(?:ing)? myself laughing\b|\bcutting myself (?:a|some|another) (?:\w+ )?(?:slice|piece|bit|slack)\b/gu,
];

/** Words for illness, youth and death where no person is meant, or only one in a work or a trade. */
export const HARMLESS_SENSITIVE: readonly RegExp[] = [
  new RegExp(
    `(?:余命|闘病|難病|手術|入院|骨折|葬儀|流産|認知症|介護|妊婦|妊娠中)(?:した|する|の|もの)?(?:の)?${WORK}`,
    'gu',
  ),
  /骨折り|他界隈|(?:江戸|明治|大正|昭和|幕|世紀|平安|室町|鎌倉|大戦)末期|オタク(?:の|として)?末期/gu,
  /車(?:いす|椅子)(?:バスケ|ラグビー|テニス|レース|マラソン)|介護(?:職|士|福祉士|の(?:仕事|資格|勉強))|(?:未成年|妊婦)(?:に見え|[にと]間違)/gu,
  /救急搬送(?:者|数|が(?:過去|増|相次))/gu,
  /\bpregnant pause\b|\btropical depression\b|\bgreat depression\b|\bcancer (?:season|horoscope|sun|moon|rising)\b|\bwheelchair (?:basketball|rugby|tennis|racing)\b/gu,
];

/** Left alone are a pot, a robot, a cake, and friends who got no answer; 「ほっといてもらえますか」 refuses. */
export const HARMLESS_REFUSAL: readonly RegExp[] = [
  /(?:ほっといて|放っておいて)(?:も(?!ら|う)|大丈夫|る|くれる(?=[\p{Script=Han}\p{Script=Katakana}]))|話しかけないで(?:オーラ|感|アピール)|(?:返信|リプ|連絡|反応)しないで(?:いた(?!だ)|いる|おいた|済[むん])/gu,
  /\b(?:won't|never|doesn't|wouldn't|refuses to) leave me alone\b|\bleave me alone with (?:this|a|the|my|that|these)\b/gu,
];
