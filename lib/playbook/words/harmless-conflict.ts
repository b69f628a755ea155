/** Up to here the same clause: what stands behind a comma or a full stop is another matter. */
const NEAR = '[^。!?\\n、]';
/** What is made up, or performed. */
const WORK =
  '(?:キャラ|セリフ|台詞|シーン|場面|悪役|主人公|歌詞|名言|ゲーム|映画|アニメ|漫画|マンガ|小説|ドラマ|ミステリー)';
/** Said after something harsh that praises. */
const IN_GOOD_SENSE = '(?:(?:いい|良い|よい)意味で(?!も)|褒め言葉|褒めて(?:ます|る|いる))';
const DELIGHT =
  '(?:かわい|可愛|うま|上手|美味|おいし|面白|おもしろ|似合|きれい|綺麗|顔が[いよ良]|かっこ|好き|最高|便利)';

/** What delights by itself; a service that is 「最高」 after 「ふざけんな」 is irony. */
const CHARM = '(?:かわい|可愛|うま|美味|おいし|面白|おもしろ|尊い|尊す|かっこ)';

/** What everybody wishes away. */
const NUISANCE =
  '(?:花粉|スギ|ヒノキ|蚊|コバエ|ハエ|ゴキブリ|ダニ|(?<![弱泣])虫|湿気|梅雨|月曜|台風|低気圧|眠気|コロナ|ウイルス|雑草|カメムシ|暑さ|寒さ|紫外線|頭痛)';
/** What is killed in a kitchen, a garden, a laboratory or a game. */
const KILLED =
  '(?:菌|ウイルス|虫|ダニ|蚊|ハエ|ゴキブリ|雑草|カビ|細胞|酵母|敵|ラスボス|中ボス|魔王|悪魔|ドラゴン|怪物|村人|モブ|ゾンビ|臭い|匂い|におい|旨味|うま味|風味|香り|食感|素材|個性|才能|魅力|やる気|可能性|テンポ|リズム|雰囲気|スピード)';

/** Turns of phrase in folded text in which nobody is threatened: works, games, pests, figures of speech. */
export const HARMLESS_THREAT: readonly RegExp[] = [
  /[必瀕]死ね/gu,
  new RegExp(
    `${NUISANCE}(?:は|が|も|よ|まじで?|マジで?|ほんとに?|本当に|全部|さっさと|早く)?(?:死ね|氏ね|死んでくれ|死んでほし|くたばれ)`,
    'gu',
  ),
  new RegExp(
    `${KILLED}(?:だけ)?(?:を|まで|も)(?:全部|一気に|完全に|根こそぎ)?殺|(?:褒め|ほめ|笑い|萌え)殺す`,
    'gu',
  ),
  new RegExp(
    `(?:殺す|殺したい|殺してやる|死ね)」?(?:って|と(?:いう|言|叫))${NEAR}{0,10}?${WORK}|殺す${WORK}|殺したいほど(?:愛|好き|かわい|可愛)`,
    'gu',
  ),
  new RegExp(`(?:かわい|可愛|尊|オタク|ファン|甘|辛|味覚)${NEAR}{0,8}?殺しに(?:い|行)って(?:る|いる)`, 'gu'),
  /(?:暇|ひま|時間)を?潰しに行|(?:ライブ|フェス|カラオケ|クラブ|海|プール)(?:で|に|へ)[^。!?\n、]{0,4}暴れに行|(?:脂肪|カロリー|贅肉)を?燃やし/gu,
  /ぶん殴られた?(?:よう|みたい|くらい|ほど|気分|衝撃)|(?:敵|ラスボス|対戦相手|モンスター|怪獣)をボコボコにし/gu,
  /\b(?:could|would|'d) kill someone for (?:a|an|some|one|this|that|the|those|these)\b|\b(?:heat|cold|humidity|spice|curry|workout|stairs|hill|suspense|hay ?fever|song|episode|cliffhanger) (?:will|is going to|is gonna|might|could) kill you\b|\bhope you (?:all )?die laughing\b|\b(?:joke|truth|shoes?|book|ending|scene) hurts? you\b/gu,
];

/** Harsh words of delight, of the kitchen and the weather, and of fraud in a work or in jest. */
export const HARMLESS_ANGRY: readonly RegExp[] = [
  new RegExp(
    `(?:ふざけんな|ふざけるな|許せない|許さない)[、。!w\\s]{0,3}(?:こんなに|あまりにも?)?${CHARM}|いい加減にして${NEAR}{0,4}(?:ほど|くらい|ぐらい)${CHARM}`,
    'gu',
  ),
  new RegExp(
    `(?:腹立つ|腹が立つ|むかつく|ムカつく|イライラする)(?:ほど|くらい|ぐらい)${NEAR}{0,3}${DELIGHT}`,
    'gu',
  ),
  new RegExp(`詐欺(?=[^\\n]{0,40}${IN_GOOD_SENSE})|(?<=${IN_GOOD_SENSE}[^\\n]{0,40})詐欺`, 'gu'),
  // 「詐欺じゃないか」 says it is one.
  new RegExp(
    `(?:(?<double>[\\p{L}]{1,3}[るくすむ])\\k<double>|やるやる|加工|年齢|体型)詐欺|詐欺(?:メイク|ドラマ|映画|撲滅|師(?:が主人公|役|の${WORK}))|詐欺(?:じゃ|では)なく`,
    'gu',
  ),
  /イライラ棒|(?:胃|胸)(?:が|も|の)?(?:むかつ|ムカつ)|(?:水|酢水|氷水|冷水|塩水|外気|日光|太陽|紫外線|風|雨)に[^。!?\n、]{0,3}晒す|(?:素顔|肌|恥|醜態)を晒す|泣かせたら(?:絶対に?)?許さない/gu,
  new RegExp(`土下座(?:する|の)?${WORK}`, 'gu'),
  /\bfast (?:and|&) furious\b|\bfurious (?:at|about) how (?:good|cute|tasty|funny|pretty)\b|\b(?:fed up (?:with|of)|sick of|sick and tired of) (?:the |this |these |all the |all this |my )?(?:rain|weather|winter|summer|snow|cold|heat|wind|mondays?|traffic|commut\w+|exams?|homework|revision|cooking|cleaning|hay ?fever|flu|laundry|leftovers)\b/gu,
  /\b(?:beware of|watch out for|look out for) (?:the |these )?scammers\b|\bscammers (?:pretending|posing|impersonating)\b|\bnever again (?:(?:buying|using|drinking|eating) (?:another|any other|anything else)|without)\b|\boutrageous (?:flavou?rs?|colou?rs?|outfits?|fun|talent)\b/gu,
];

/** Courts and lawyers in a work, a career or the news, magazines one reads, and what is appealed for. */
export const HARMLESS_LEGAL: readonly RegExp[] = [
  /週刊(?=少年|少女|ヤング|マンガ|漫画|コミック|ベースボール|プロレス|ゴング|サッカー|ゴルフ|ファミ通|連載|アスキー|ザテレビ|モーニング|ビッグ|スピリッツ|チャンピオン|マガジン|サンデー|ジャンプ|ダイヤモンド|東洋経済)/gu,
  /記者に(?=な[るりっろ]|内定|憧れ|転職)|警察に行(?=って(?:免許|車庫証明|受け取))|(?:免許の?(?:更新|返納)|車庫証明|落とし物)[でに]?警察に行/gu,
  new RegExp(`(?:逆転|魔女|宗教)裁判|東京裁判(?!所)|裁判(?:する|の)?(?:${WORK}|官役|歴史|ニュース)`, 'gu'),
  /弁護士(?:費用)?特約(?![^。!?\n、]{0,4}(?:使|利用))|弁護士(?:を目指|志望|試験|バッジ|が主人公|の(?:卵|資格|仕事))|弁護士事務所(?:[がも](?:でき|オープン|開)|の(?:看板|隣|cm))|弁護士(?:事務所)?に(?=転職|就職|内定|採用|入社|な[るりっれ]|憧れ)/gu,
  new RegExp(
    `訴えて(?:くる|くれ|き[たて]|来[たる])|(?:必要性|重要性|大切さ|平和|魅力|[増減]税|支持|無実|無罪|窮状|空腹|改革|反対|賛成|悲惨さ)を?訴え|訴え[るた]」?(?:って|という|の)?${WORK}`,
    'gu',
  ),
  /(?:消費者庁|消費(?:者|生活)センター)[のが][^。!?\n、]{0,8}(?:パンフ|ポスター|講座|イラスト|記事|発表した)/gu,
  /\bace attorney\b|\battorney general\b|\blincoln lawyer\b|\b(?:lawyer|attorney|lawsuit) (?:show|drama|movie|film|series|joke|game|novel|podcast)s?\b|\b(?:become|becoming|training as|studying to be) an? (?:lawyer|solicitor|attorney)\b/gu,
  // "My brother is a lawyer and says": that one may act.
  /\b(?:she|he|sister|brother|son|daughter|mum|mom|dad|wife|husband|cousin|friend|niece|nephew|uncle|aunt)(?:'s| is| was| became)(?: now| also)? an? (?:\w+ )?(?:lawyer|solicitor|attorney)(?= now|[.!]?\s*$|\n|!)/gu,
];

/** 「金返せレベルで面白い」, and who or what is pulled where no money is. */
export const HARMLESS_MONEY: readonly RegExp[] = [
  new RegExp(
    `金返せレベルで${DELIGHT}|金返せ(?=[^\\n]{0,40}${IN_GOOD_SENSE})|(?:周り|周囲|友達|友人|みんな|彼女|彼氏|同僚|後輩)に(?:軽く|若干|普通に|めっちゃ|だいぶ)?引かれ|風邪(?:を|も)?引かれ`,
    'gu',
  ),
  /\bbilled as\b|\b(?:no|without|at no) extra charge\b/gu,
];
