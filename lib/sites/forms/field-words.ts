import type { FormField } from '../comment-form';

/**
 * Words by which pages name the fields of a comment form (facts/blogs.md §3; the browsers' own lists lack the short
 * Japanese ones). Names and ids are compared word by word, `comment[mail]` and `commentMail` being `comment mail`.
 */
interface Words {
  /** The whole name or id. */
  exact: RegExp;
  /** Its last word. */
  last: RegExp;
  /** Label, placeholder, title. */
  label: RegExp;
}

export const FIELD_WORDS: Record<FormField, Words> = {
  name: {
    exact:
      /^(?:name|author|nick ?name|your name|user ?name|comment (?:name|author)|commenter|namae|handle|hn)$/u,
    last: /(?:^| )(?:\w*name|author|nick|handle|poster|commentator|commenter)$/u,
    label:
      /名前|なまえ|氏名|ニックネーム|ハンドル|ネーム|投稿者|\bHN\b|\bname\b|\bnick|\bauthor\b|\bnom\b|\bpseudo/iu,
  },
  email: {
    exact: /^(?:e ?mail|mail|your e ?mail|e ?mail address|mail ?address|comment e?mail)$/u,
    last: /(?:^| )(?:\w*mail|mail ?address)$/u,
    label: /メール|mail|courriel/iu,
  },
  url: {
    exact: /^(?:url|uri|web ?site|site|home ?page|hp|web|comment url|your url)$/u,
    last: /(?:^| )(?:\w*url|uri|web ?site|site|home ?page|hp|web)$/u,
    label:
      /\bURL\b|ウェブ|サイト|ホームページ|\bHP\b|ブログ(?:の)?アドレス|web ?site|home ?page|\bweb\b|\bsite\b/iu,
  },
  title: {
    exact: /^(?:title|subject|comment (?:title|subject))$/u,
    last: /(?:^| )(?:title|subject)$/u,
    label: /タイトル|題名|件名|表題|\btitle\b|\bsubject\b/iu,
  },
  body: {
    exact:
      /^(?:comments?|body|text|message|contents?|honbun|comment (?:text|body|message|content|textarea))$/u,
    last: /(?:^| )(?:\w*comments?|\w*body|\w*text|message|contents?|textarea)$/u,
    label: /コメント|本文|内容|メッセージ|ツッコミ|感想|\bcomment(?:aire)?s?\b|\bmessage\b|\breply\b/iu,
  },
};

/** Never filled, whatever else they are called: other people's business, or a test whether a human writes. */
export const NEVER_NAMED =
  /pass(?:w|$| )|(?:first|last|family|given|company|file|user) ?name$(?<!^user ?name)|pwd|captcha|token|nonce|confirm|\bkey\b|quiz|answer|trackback|search|\brating\b|himitu|secret|phone|\btel\b|zip|company|coupon|amount/u;
export const NEVER_LABELLED =
  /パスワード|合言葉|暗証|認証|画像の|画像に|計算|確認用|[(（]確認[)）]|再入力|検索|電話|住所|郵便|会社名|削除キー|編集キー|password|mot de passe|captcha|confirm|anti-?spam|company|phone|\d\s*[+×x＋]\s*\d/iu;

/** Traps: controls made for robots to fill. */
export const TRAP_NAMED =
  /^ak hp |^ak bib|^apbct |^ct (?:check|bot)|^alt s$|^wpa |honey|hpot|(?:^| )hp (?:comment|field|text)|(?:^| )trap|captcha|robot|nospam|anti ?spam|^(?:age|fax|konfession)$/u;
const TRAP_LABELLED =
  /空(?:欄|白)?のまま|空(?:欄|白)?にして(?!も)|(?:入力|記入|変更)しないで|(?:入力|記入)は?(?:不可|不要|禁止)|何も(?:入力|記入)(?!しな(?:ければ|いと|い場合|くて)|せず|が?な(?:ければ|いと|い場合))|(?:何も|(?:ここ|欄)には?)書(?:か|き込ま)ないで|leave (?:\w+ ){0,3}(?:blank|empty)|(?:do not|don['’]t) (?:fill|enter|write|type|change)|robots?\b.{0,20}\bfill|\bhoney ?pot|spam ?trap|if you(?:['’]re| are) (?:a )?(?:human|real)|\bhp-comment/iu;
/** A field people may leave empty, and what they had better not write: said to people. */
const SAID_TO_PEOPLE =
  /空(?:欄|白)?の(?:まま)?(?:でも?|も)?(?:可|結構|かまい|構い|大丈夫|問題|よ(?:い|ろし)|いい|良い|OK)|(?:can|may) (?:also )?leave (?:\w+ ){0,3}(?:blank|empty)|(?:個人情報|本名|実名|フルネーム|電話番号|住所|パスワード|カード番号)(?:など|等)?[はもを]?(?:絶対に|決して)?(?:入力|記入)しないで|(?:do not|don['’]t) (?:enter|write|type) (?:\w+ ){0,2}?(?:personal|private|real name|passwords?|phone)/giu;
/** What a comment had better not hold. Beside a field of one line these may be the name of the field itself. */
const SAID_OF_COMMENTS =
  /(?:URL|リンク|アドレス|メール|HTML(?:タグ)?|タグ|絵文字|機種依存文字|半角カナ|宣伝|広告|誹謗中傷|悪口)(?:など|等)?[はもをの]?(?:入力|記入)(?:しないで|は?(?:不可|不要|禁止))|(?:do not|don['’]t) (?:enter|write|type) (?:\w+ ){0,2}?(?:links?|urls?|html|e-?mail)\b/giu;

/**
 * Whether the words at a control ask people to leave it alone, as they do at traps.
 * @param forText they stand at a text area
 */
export function isSaidTrap(words: string, forText: boolean): boolean {
  const asked = words.replace(SAID_TO_PEOPLE, ' ');
  return TRAP_LABELLED.test(forText ? asked.replace(SAID_OF_COMMENTS, ' ') : asked);
}

/** `comment[mail]`, `commentMail`, `wc_mail-2` → `comment mail`, `comment mail`, `wc mail`. */
export function splitWords(name: string): string {
  return name
    .replace(/([a-z0-9])([A-Z])/gu, '$1 $2')
    .toLowerCase()
    .replace(/[^a-z0-9\u3040-\u30ff\u4e00-\u9fff]+/gu, ' ')
    .replace(/ \d+(?= |$)/gu, '')
    .trim();
}
