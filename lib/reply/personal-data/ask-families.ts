/**
 * Who is spoken of where data has no word of its own: what people are called in other places. Of a service it takes
 * the particle, for a message may also be sent to it.
 */
const OTHER_SERVICE =
  '(?:line|ライン|インスタ(?:グラム)?|instagram|フェイスブック|facebook|tiktok|discord|ゲーム内?|プロフィール)';

/** A place that data is sent to is asked for itself; what comes to it is not: 「下記の送付先へお送りください」. */
const PLACE = '(?!へ|に|まで|は(?:こちら|下記|以下|、))';

/**
 * Data that is called by more names than a list could hold, under the word of the starter list that stands for it and
 * switches it off. Patterns for folded text.
 */
export const FAMILIES: ReadonlyMap<string, string> = new Map(
  Object.entries({
    // Things have names too: 「機種のお名前」.
    お名前:
      '(?:(?<!(?:店舗|店|機種|端末|商品|製品|アプリ|プラン|駅)の)お名前|(?:契約|登録|予約|注文|申し?込み?|本人)[ぁ-ん様]{0,5}名前)',
    氏名: '(?:氏名|本名|実名|姓名)',
    契約者名:
      '(?:(?:契約|購入|注文|申込|申し込み|予約|参加|利用|受取|受け取り|応募|当選|差出|保護)者(?:様|さま)?の?(?:お名前|名前|氏名|名(?![簿義]))|(?:契約|回線|登録|注文|予約)者?の?名義人?)',
    お届け先: `(?:お届け先|(?:発送|送付|送り|配送|届け)先${PLACE})`,
    住所: '(?:住所|番地|マンション名|建物名)',
    メールアドレス: '(?:メールアドレス|メアド|メルアド)',
    電話番号: '(?:電話の?番号|(?:つなが|繋が|連絡の?(?:つ|付|取|と|可能)|折り返|おかけ)[^。、]{0,8}番号)',
    生年月日: '(?:生年月日|生年(?!月)|生まれ(?:の年|年|た年|の日))',
    // Asked for itself; of the day people tell of their own accord: 「お誕生日のお話をお聞かせください」.
    誕生日: '誕生日(?=を|と(?!の)|、|・|はいつ)',
    ユーザー名: `(?:(?:ユーザー|アカウント|登録|表示|プレ[イー]ヤー|ハンドル|スクリーン|会員)(?:名|ネーム)|ニックネーム|${OTHER_SERVICE}の?(?:お?名前|アカウント(?:名|id)?(?=を|も|と|、|は何|はお)))`,
    伝票番号: '伝票の?(?:お?問い?合わせ)?(?:番号|id)',
    ユーザーID: '(?:ユーザー|アカウント|プレ[イー]ヤー|フレンド|ゲーム)の? ?id',
    銀行口座: `(?:銀行口座|(?:振込|振り込み|返金)(?:先|用)?の?口座(?!振替)|(?:振込|返金)先${PLACE})`,
    カードの下4桁: 'カードの?(?:下|末尾|最後|うしろ)の?\\s?[4四]\\s?(?:桁|ケタ)',
    カード情報: '(?:カード情報|(?:クレカ|クレジットカード|カード)の?名義人?)',
    カードの有効期限: '(?:クレカ|カード)の?有効期限',
    'your full name': '(?:your|their|his|her) full name',
    認証コード: '(?:認証|確認|セキュリティ)コード|ワンタイムパス(?:ワード|コード)?',
    'your name':
      "(?:(?:your|their|his|her|the holder's) (?:own |real |legal |first |last |sur|family )*name|surname|the names? (?:and [a-z -]{1,20} )?(?:you (?:used|gave|booked|ordered|registered|signed)|(?:that |which )?(?:it|this|(?:the|your) (?:order|parcel|package|account|contract|booking|delivery)) (?:is|was))|the (?:account|contract) ?holder'?s? names?)",
    'your address':
      '(?:your (?:own |current |new |old |exact |house |home )*address|house number|the address (?:(?:that |which )?(?:it|this|(?:the|your) (?:order|parcel|package|delivery|sim)) (?:is|was|went|should)|you (?:used|gave|live)|(?:we|it) should))',
    'your e-mail':
      '(?:your (?:current |registered )?e-?mail|the e-?mail(?: address)? (?:(?:that |which )?(?:it|this|(?:the|your) (?:order|account|booking)) (?:is|was)|(?:and [a-z -]{1,20} )?you))',
    'date of birth': 'date of birth|birth ?(?:date|day)|your age|how old (?:you are|are you)',
    postcode: 'post ?code',
    username:
      '(?:user ?name|(?:instagram|facebook|twitter|tiktok|discord|snapchat|whatsapp|telegram|steam|game|gamer|line|linkedin)(?: account)?(?: handle| user ?name| name| tag| profile)|screen name)',
    'phone number':
      '(?:(?:tele)?phone (?:number|no\\.?)|number (?:(?:that |where )?(?:we|i) (?:can|could) |to )(?:reach|call|ring|contact|text|phone) you|(?:call-?back|day-?time|evening) number)',
  }),
);
