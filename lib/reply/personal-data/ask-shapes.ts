/**
 * What makes a request of a verb: 「お知らせ」+「のほどお願い」,「教えて」+「くれますか」. A verb of telling alone is one
 * only as 「教えて!」, at the end.
 */
export const REQUEST =
  '(?:(?:して|になって|なさって)?(?:を|も|に|の?ほど(?:を|、)?|の?(?:上|うえ)(?:、|で)?(?:少々|再度|改めて|もう一度)?(?:お待ち|ご(?:返信|投稿|送信))?(?:を)?)?\\s?(?:くださ|下さ|(?:いただ|頂)(?!き(?:まして)?、?(?:誠に|まことに|本当に)?(?:ありがと|感謝)|きました|いた(?!ら))|願|お願い|もら[えっ]|くれ(?:ます|ませ|る[?と]|れば)|ちょうだい|頂戴|賜[れり]|ほし|欲し|ますか|ませんか|でき(?:ます(?:か|でしょう|と|なら)|ませんか|ませんでしょう|れば))|(?:を)?お待ちして|(?<=て)(?:ね|よ)?[!?♪~]*$)';
/** What one does with data where it is kept, and tells nobody. */
const DEEDS_JA =
  '(?:確認|変更|更新|設定|登録|手続き|対応|準備|用意|注意|利用|選択|来店|操作|保管|管理|申請|依頼|予約|購入|修正|訂正|入力|検討|了承|理解|協力|相談|電話|問い?合わせ)';
/** Asking without any of the words. */
export const SHAPES_JA = `(?:を|の下4桁を|も)(?<!${DEEDS_JA}[をも])(?:(?:(?:この|こちらの)?(?:スレッド|投稿)|リプライ|リプ|返信|コメント|こちら|下記|以下|ポスト|フルネーム|カナ|漢字)欄?(?:で|に|にて|へ|まで)|(?:もう一度|ひとこと|一言|改めて|あらためて|再度|念のため)、?)?(?:くださ|下さ|いただけ|頂け|お願い)|お?(?:分|わ)かり(?:(?:になり)?ます(?:か|でしょう)|でしょうか|ですか)|(?:うかが|伺)(?:え(?:ます|れば|たら)|っても|い(?:たい|たく|ます|しても|でき(?:ます|れば)|させて))|お(?:たずね|尋ね|聞き)(?:し(?:ても|たい)|でき(?:ます|れば)|させて)|(?:頂戴|ちょうだい|拝借)(?:でき(?:ます|れば|ません)|し(?:ても|たい|たく))|確認させて(?:くださ|下さ|いただけ|いただい(?:ても|てよろし)|いただきた|もら)|拝見でき`;
/** Said of the data itself: 「会員番号はいくつですか」. */
export const QUESTION_JA =
  '(?:の[下上最][^、。]{0,4}桁)?は(?:\\?|何(?!度|回|桁|文字|も|時|種類)|(?:いつ|お?いくつ|幾つ|どちら|どのよう)(?:です|でしょう|になり|になって))';
/** Without asking, what it would be good for here; what customers look up themselves is 「ご確認いただけます」. */
export const IF_KNOWN_JA =
  '(?:が|さえ|だけでも|も)(?:お?(?:分か|わか)(?:れば|りましたら|ると)|ござい(?:ましたら|ますと)|あれば)、?[^。]*(?:お(?:調べ|探し)(?:が?でき(?:ます|そう|るの)|いたし|し(?:ます|やす))|(?:お?手続き|調査)を進め(?:られ|ます))';
/** What is done with such data, or said of it, instead of writing it here: 「パスワードの再設定をお試しいただき」. */
export const NOT_ASKED_JA =
  '[ァ-ヶ]|の件|(?:の|を|が)?(?:ご?変更|再設定|ご?(?:設定|登録|更新|検索|入力(?!の(?:うえ|上)、?ご?(?:返信|リプ|コメント|投稿)))|リセット|初期化|引き継ぎ|認証)|が(?!お?分か|お?わか|必要|ござ|あれば|ありまし|お?手元)|で(?!も|結構|構|よろし|お調べ|お探し|確認|ご確認)|はそのまま';
/** Why it is asked: 「お電話でご案内いたしますので、」 names a channel and moves nobody there. */
export const REASON_JA = /^.*(?:ので|ため|ですが|ましたら|でしたら)、/u;
/**
 * What the customer told, or what goes wrong, before what is really asked: 「住所が出ないとのこと、ブラウザーを教えてください」. Where
 * the rest names nothing to tell, what stands before is asked for.
 */
export const TOLD_JA =
  /^.*(?:とのこと(?:ですが|で)?|(?:エラー|できな|られな|れな|届かな|進めな|失敗)[^、。]{0,10}(?:場合|とき|際)(?:は|に)?)、(?![^、。]*(?:正しい|もの|それ)を)(?=[^、。]*[をか](?:お?教え|お?知らせ|お聞かせ))/u;
/** Asked not to, or it goes where nobody else reads: a form, the phone, a shop. */
export const HARMLESS_JA =
  /書かな|書かれな|お(?:書き|送り|載せ|知らせ)にならな|書き込ま|記載し(?:ない|なく)|記載され(?:ない|ず)|送らな|載せな|投稿し(?:ない|なく)|投稿され(?:ない|ず)|公開し(?:ない|なく)|公開され(?:ない|ず)|隠して|(?:お控え(?!で|に)|控えて(?!い|おり))|避けて|含め(?:ず|ない)|伏せ|除いて|不要|必要(?:は|)(?:ありません|ございません)|結構です|なさらない|しないで|されないよう|フォーム(?!(?:に|で|から)[^、。]{0,6}(?:した|された|いただいた|しました))|お電話(?:で|にて|口)|電話(?:で|にて)(?!番号)|メールで|メールにて|マイページ(?:から|より|上|内|で(?!ご?確認でき)|に|の[^、。]{0,16}(?:から|より|で))|窓口|店頭|受付(?:で|にて)|店舗(?:で|にて)(?!.{0,4}契約)|チャット(?:で|にて)|アプリ(?:で|から|内|の[^、。]{0,12}(?:で|から|より))|(?:こちら|下記|以下|上記)(?:(?:から|より)(?!、?(?:ご連絡|お電話|折り返|お送り|ご案内|お調べ|伺|うかが))|の(?:ページ|リンク|url))|(?:dm|ダイレクトメッセージ)(?:の(?:ほう|方))?(?:で|にて|から|へ|に)|https?:|(?:オペレーター|スタッフ|係の者|店員|受付)(?:に|へ)[^、。]{0,20}(?:お伝え|お知らせ|お申し(?:付け|出)|お見せ|ご提示)(?!し|いたし)|削除(?:して|くださ|を?お願い|いただ)|お願いする(?:こと|場合)|うかがうことは|伺うことは|お聞きすることは|尋ねることは|おたずねすることは|お手元に|ご用意|お間違え|ご確認(?:くださ|いただ|をお願い)|教えすることは/u;

/** Said bare these mean something else: "confirm it in the app". */
export const NEVER_BARE = ['reply', 'comment', 'provide', 'drop', 'leave', 'confirm', 'verify'];
export const HARMLESS_EN =
  /\b(?:do not|don't|never|avoid|without (?:sharing|posting|sending|your)|rather than|instead of|no need|keep .{0,30}private|remove|delete|(?:on|in|through|via|with|using|use|fill in|complete) (?:the|this|our) [^.?!]{0,20}form|(?:following|clicking|tapping|using|through|via|with) the [^.?!]{0,12}(?:link|button)|(?:tell|give|show) (?:the|our|any|a) (?:staff|operator|courier|driver|shop assistant)|by phone|by e-?mail|via e-?mail|call us|in store|in the app|web ?chat|live ?chat|this (?:page|link)|dms?|direct message|not (?:post|share|send))\b|https?:/u;

/** What the desk would rather have: "can I get", "we need". */
export const SHAPES_EN =
  "\\b(?:can|could|may|might) (?:i|we) (?:just |please |also |quickly )*(?:get|have|take|grab|see|know|confirm|verify|ask(?: you)? for) |\\b(?:we|i)(?:'ll|'d| will| would)? (?:just |also |only |still )*(?:need|require)(?! (?:(?:you|[a-z ]*?(?:time|moment|minutes?)) )?to )|\\b(?:we|i)(?:'ll|'d| will| would)? (?:just |also |only |still )*need to (?:know|have|get|take|see|confirm|verify|ask(?: you)? for) ";
/** Typing is done in an app too: it is asked for here where the words say so. */
export const WRITES_EN =
  '\\b(?:type|enter|pop|put|write|paste|attach|add|include|drop|leave|post|share|comment|tweet)\\b';
export const HERE_EN =
  '\\b(?:here|below|in (?:a|the|this|your) (?:reply|comment|post)|in the (?:comments|replies|thread))\\b';
/** Data by its question alone: "What number are you calling from?" */
export const BARE_QUESTION_EN =
  "\\b(?:what|which) (?:number (?:are you (?:calling|ringing|texting) from|(?:can|could|should|shall|may|do) (?:i|we) (?:call|ring|reach|contact|phone|text|use)|is best)|address (?:should|shall|can|could|do) (?:we|i) (?:send|ship|deliver|post|mail)|(?:name|e-?mail|address|postcode) (?:is|was) (?:it|this|your (?:account|order|booking|contract)|the (?:account|order|booking|contract|parcel|delivery)) |(?:name|e-?mail|address) did you (?:use|register|sign up|give|order|book))|\\b(?:get|have|confirm|need|know) the (?:e-?mail|phone|number|name|address)(?: address| number)?(?: that(?:'s| is| was))? (?:on|linked to|registered (?:to|on|with)|associated with) (?:the|your|this) (?:account|order|contract|booking)";
export const BARE_QUESTION_JA =
  '(?:何番|どの番号)(?:のお?電話(?:番号)?から|に(?:おかけ|ご連絡|お電話)(?:し|すれ|差し上げ|さしあげ|いたし))|(?:お客(?:様|さま)|ご?本人(?:様)?|お子(?:様|さま|さん))(?:は|の方は)?(?:何歳|おいくつ)';
/** An area is no address, and what an outage desk has to know. */
export const AREA =
  /\b(?:first|outward) (?:half|part|bit|section|(?:two|three|four|few|[2-4]) (?:letters|characters|digits))(?: or so)? of (?:your|the) (?:post ?code|zip(?: code)?)|\bpost ?code (?:area|district)|郵便番号の(?:上|頭|最初の|はじめの)\s?[2-4二三四]桁|住所(?:の|は)?[(]?(?:都道府県|市区町村|市町村)(?!から)/gu;
/** What is asked for stands in a list around the sentence: 「以下をご返信ください。」 and lines of 「・お名前」. */
export const LIST_JA = '(?:以下|下記|次|上記|以上)の?\\d?(?:の|点|つ|項目|を|に|について|につき)|^\\s*を';
export const LIST_EN =
  '\\b(?:the following|these (?:details|things)|this information|(?:the )?details below)\\b';
