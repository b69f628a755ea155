import { foldPlain } from '../fold';
import { findSentences, type Sentence } from '../sentences';

/** What identifies a person, and so must not be asked for in public (practice item 29). */
const DATA_JA =
  '(?:お?電話番号|携帯番号|連絡先(?:番号)?|お届け先|ご?住所|(?<!(?:店舗|店|機種|端末|商品|製品|アプリ|プラン|駅)の)お名前|氏名|フルネーム|メールアドレス|(?:ご?注文|ご?契約者?|ご?予約|お客(?:様|さま)|会員|口座|カード|暗証|個人|伝票|追跡|imei|製造|シリアル)(?:番号|id)|郵便番号|生年月日|ご?年齢|パスワード|マイナンバー|口座情報|カード情報|個人情報)';
const REQUEST =
  '(?:を|も|に|の上|のうえ)?\\s?(?:くださ|下さ|いただ|頂|願|お願い|もら[えっ]|ほし|欲し|ますか|ませんか)';
const ASK_JA = `(?:教えて|お教え|お聞かせ|お知らせ|知らせて|ご?記入(?:して)?|ご?記載(?:して)?|お書き|書いて|ご連絡|お送り|送って|ご?返信(?:して)?|ご提示|お伝え|伝えて)${REQUEST}|(?:を|の下4桁を|も)(?:(?:リプライ|リプ|返信|コメント|こちら)(?:で|に|にて|へ))?(?:くださ|下さ|いただけ|頂け|お願い)|お(?:分|わ)かり(?:になりますか|でしょうか|ですか)|(?:うかが|伺)(?:え(?:ます|れば|たら)|っても|い(?:たい|たく|ます|しても))|おたずねし(?:ても|たい)`;
/** What is done with such data, or said of it, instead of writing it here: 「パスワードの再設定をお試しいただき」. */
const NOT_ASKED_JA =
  '(?:の|を|が)?(?:ご?変更|再設定|ご?入力|リセット|初期化|引き継ぎ|認証)|が(?!お?分か|お?わか|ござ|あれば|ありまし|お?手元)|で(?!も|結構|構|よろし|お調べ|お探し|確認|ご確認)|はそのまま';
const ASKS_JA = new RegExp(`${DATA_JA}(?!${NOT_ASKED_JA}).*?(?:${ASK_JA})|${DATA_JA}は何`, 'u');
/** Why it is asked: 「お電話でご案内いたしますので、」 names a channel and moves nobody there. */
const REASON_JA = /^.*(?:ので|ため|ですが|ましたら|でしたら)、/u;
/** Asked not to, or it goes where nobody else reads: a form, the phone, a shop. */
const HARMLESS_JA =
  /書かな|書かれな|書き込ま|記載し(?:ない|なく)|記載され(?:ない|ず)|送らな|載せな|投稿し(?:ない|なく)|投稿され(?:ない|ず)|公開し(?:ない|なく)|公開され(?:ない|ず)|伏せて|隠して|控え|避けて|不要|必要(?:は|)(?:ありません|ございません)|結構です|なさらない|しないで|されないよう|フォーム|お電話(?:で|にて|口)|電話(?:で|にて)(?!番号)|メールで|メールにて|マイページ|窓口|店頭|店舗(?:で|にて)(?!.{0,4}契約)|チャット(?:で|にて)|アプリ(?:で|から|内|の[^、。]{0,12}(?:で|から|より))|(?:こちら|下記|以下|上記)(?:から|より|の(?:ページ|リンク|url))|(?:dm|ダイレクトメッセージ)(?:で|にて|から|へ|に)|https?:|削除(?:して|くださ|を?お願い|いただ)|うかがうことは|伺うことは|お聞きすることは|尋ねることは|おたずねすることは|お手元に|ご用意|お間違え|ご確認(?:くださ|いただ|をお願い)/u;

const DATA_EN =
  '(?:phone|mobile|telephone|order|account|customer|member(?:ship)?|booking|tracking|card|policy|contact) (?:number|no\\.?|id|details)|(?:e-?mail|home|postal|delivery|street) address|your (?:full )?(?:name|address|postcode|zip code|e-?mail)|(?:best|right) number to|date of birth|\\bdob\\b|password|\\bpin\\b';
const ASK_EN =
  "(?:please |can you |could you |would you |may i |can i |could i |kindly )[^.?!]*?(?:send|tell|share|reply|provide|give|post|drop|leave|confirm|have|let (?:us|me) (?:know|have)|know)|(?:what is|what's) |(?:^|[,;] |and |then |please |just )(?:send|tell|give|share|reply(?: here| below| to this)? with|let us know|post) |\\bmind (?:sending|telling|giving|sharing|confirming)";
const ASKS_EN = new RegExp(
  `(?:${ASK_EN})(?:(?!\\b(?:if|whether|when|after|before|once|why|how|where|covered|hidden)\\b)[^.?!])*?(?:${DATA_EN})(?! (?:reset|app|field|page|screen))(?![^.?!]*\\b(?:covered|hidden|blurred))|(?:${DATA_EN})[^.?!]*?(?:,? please(?:[?.! ]*$|,)|\\bbelow\\b)`,
  'u',
);
const HARMLESS_EN =
  /\b(?:do not|don't|never|avoid|without (?:sharing|posting|sending|your)|rather than|instead of|no need|keep .{0,30}private|remove|delete|(?:on|in|through|via|with|using|use|fill in|complete) (?:the|this|our) [^.?!]{0,20}form|by phone|by e-?mail|via e-?mail|call us|in store|in the app|web ?chat|live ?chat|this (?:page|link)|dms?|direct message|not (?:post|share|send))\b|https?:/u;

const DATA = new RegExp(`${DATA_JA}|${DATA_EN}`, 'u');

/** `https:` and the space before it. */
const LINK_REACH = 8;

/** Sentences that ask the customer to write personal data where everybody reads it. */
export function findAsks(text: string): Sentence[] {
  if (!DATA.test(foldPlain(text))) return [];
  return findSentences(text).filter(({ start, end, text: written }) => {
    const folded = foldPlain(written);
    // A link right after the sentence is where it is to be sent.
    const reach = foldPlain(text.slice(start, end + LINK_REACH));
    return (
      (ASKS_JA.test(folded) && !HARMLESS_JA.test(reach.replace(REASON_JA, ''))) ||
      (ASKS_EN.test(folded) && !HARMLESS_EN.test(reach))
    );
  });
}
