import type { AskWords } from '@/lib/domain/policy/personal-data';
import { starterInForce } from '@/lib/domain/policy/word-list';
import { escapePattern } from '../escape-pattern';
import { foldPlain } from '../fold';
import { findSentences, type Sentence } from '../sentences';
import { STARTER_ASKS } from './ask-words';

/** Things have names too: 「機種のお名前」. */
const NAME_OF_PERSON = '(?<!(?:店舗|店|機種|端末|商品|製品|アプリ|プラン|駅)の)お名前';
const REQUEST =
  '(?:して)?(?:を|も|に|の上|のうえ)?\\s?(?:くださ|下さ|いただ|頂|願|お願い|もら[えっ]|ほし|欲し|ますか|ませんか)';
/** Asking without any of the words. */
const SHAPES_JA =
  '(?:を|の下4桁を|も)(?:(?:リプライ|リプ|返信|コメント|こちら)(?:で|に|にて|へ))?(?:くださ|下さ|いただけ|頂け|お願い)|お(?:分|わ)かり(?:になりますか|でしょうか|ですか)|(?:うかが|伺)(?:え(?:ます|れば|たら)|っても|い(?:たい|たく|ます|しても))|おたずねし(?:ても|たい)';
/** What is done with such data, or said of it, instead of writing it here: 「パスワードの再設定をお試しいただき」. */
const NOT_ASKED_JA =
  '(?:の|を|が)?(?:ご?変更|再設定|ご?入力|リセット|初期化|引き継ぎ|認証)|が(?!お?分か|お?わか|ござ|あれば|ありまし|お?手元)|で(?!も|結構|構|よろし|お調べ|お探し|確認|ご確認)|はそのまま';
/** Why it is asked: 「お電話でご案内いたしますので、」 names a channel and moves nobody there. */
const REASON_JA = /^.*(?:ので|ため|ですが|ましたら|でしたら)、/u;
/** Asked not to, or it goes where nobody else reads: a form, the phone, a shop. */
const HARMLESS_JA =
  /書かな|書かれな|書き込ま|記載し(?:ない|なく)|記載され(?:ない|ず)|送らな|載せな|投稿し(?:ない|なく)|投稿され(?:ない|ず)|公開し(?:ない|なく)|公開され(?:ない|ず)|伏せて|隠して|控え|避けて|不要|必要(?:は|)(?:ありません|ございません)|結構です|なさらない|しないで|されないよう|フォーム|お電話(?:で|にて|口)|電話(?:で|にて)(?!番号)|メールで|メールにて|マイページ|窓口|店頭|店舗(?:で|にて)(?!.{0,4}契約)|チャット(?:で|にて)|アプリ(?:で|から|内|の[^、。]{0,12}(?:で|から|より))|(?:こちら|下記|以下|上記)(?:から|より|の(?:ページ|リンク|url))|(?:dm|ダイレクトメッセージ)(?:で|にて|から|へ|に)|https?:|削除(?:して|くださ|を?お願い|いただ)|うかがうことは|伺うことは|お聞きすることは|尋ねることは|おたずねすることは|お手元に|ご用意|お間違え|ご確認(?:くださ|いただ|をお願い)/u;

/** Said bare these mean something else: "confirm it in the app". */
const NEVER_BARE = ['reply', 'provide', 'drop', 'leave', 'confirm'];
const HARMLESS_EN =
  /\b(?:do not|don't|never|avoid|without (?:sharing|posting|sending|your)|rather than|instead of|no need|keep .{0,30}private|remove|delete|(?:on|in|through|via|with|using|use|fill in|complete) (?:the|this|our) [^.?!]{0,20}form|by phone|by e-?mail|via e-?mail|call us|in store|in the app|web ?chat|live ?chat|this (?:page|link)|dms?|direct message|not (?:post|share|send))\b|https?:/u;

/** `https:` and the space before it. */
const LINK_REACH = 8;

const anyOf = (patterns: readonly string[]): string =>
  patterns.length === 0 ? '(?!)' : `(?:${patterns.join('|')})`;

/** As people write it: "order no." for "order number", 「IMEIのID」 apart, several of it. Latin words stand alone. */
function compileData(word: string): string {
  if (word === 'お名前') return NAME_OF_PERSON;
  const folded = foldPlain(word);
  const body = escapePattern(folded)
    .replace(/ number$/u, ' (?:number|no\\.?)')
    .replace(/番号$/u, '(?:番号|id)')
    .replace('e-mail', 'e-?mail');
  const start = /^[a-z]/u.test(folded) ? '(?<![a-z])' : '';
  return start + body + (/[a-z]$/u.test(folded) ? 's?(?![a-z])' : '');
}

function compileJapanese(data: string, asking: readonly string[]): RegExp {
  const ask = `${anyOf(asking.map(escapePattern))}${REQUEST}|${SHAPES_JA}`;
  return new RegExp(`${data}(?!${NOT_ASKED_JA}).*?(?:${ask})|${data}は何`, 'u');
}

function compileEnglish(data: string, asking: readonly string[]): RegExp {
  const any = anyOf([...asking.map(escapePattern), 'have', 'let (?:us|me) (?:know|have)', 'know']);
  const bare = anyOf([
    ...asking.filter((verb) => !NEVER_BARE.includes(verb)).map(escapePattern),
    ...(asking.includes('reply') ? ['reply(?: here| below| to this)? with'] : []),
    'let us know',
  ]);
  const doing = anyOf(asking.map((verb) => `${escapePattern(verb.replace(/e$/u, ''))}ing`));
  const ask = `(?:please |can you |could you |would you |may i |can i |could i |kindly )[^.?!]*?${any}|(?:what is|what's) |(?:^|[,;] |and |then |please |just )${bare} |\\bmind ${doing}`;
  return new RegExp(
    `(?:${ask})(?:(?!\\b(?:if|whether|when|after|before|once|why|how|where|covered|hidden)\\b)[^.?!])*?${data}(?! (?:reset|app|field|page|screen))(?![^.?!]*\\b(?:covered|hidden|blurred))|${data}[^.?!]*?(?:,? please(?:[?.! ]*$|,)|\\bbelow\\b)`,
    'u',
  );
}

/**
 * Makes a finder of sentences that ask the customer to write personal data where everybody reads it. The desk decides
 * what such data is and which words ask for it; that a form or the phone takes the harm away is known here.
 */
export function createAskFinder(words: AskWords): (text: string) => Sentence[] {
  const inForce = (list: keyof AskWords) => [
    ...starterInForce(STARTER_ASKS[list], words[list]),
    ...words[list].own,
  ];
  const data = anyOf(inForce('data').map(compileData));
  const asking = inForce('asking').map(foldPlain);
  const isEnglish = (word: string) => /^[a-z]/u.test(word);
  const isData = new RegExp(data, 'u');
  const asksInJapanese = compileJapanese(
    data,
    asking.filter((word) => !isEnglish(word)),
  );
  const asksInEnglish = compileEnglish(data, asking.filter(isEnglish));
  return (text) => {
    if (!isData.test(foldPlain(text))) return [];
    return findSentences(text).filter(({ start, end, text: written }) => {
      const folded = foldPlain(written);
      // A link right after the sentence is where it is to be sent.
      const reach = foldPlain(text.slice(start, end + LINK_REACH));
      return (
        (asksInJapanese.test(folded) && !HARMLESS_JA.test(reach.replace(REASON_JA, ''))) ||
        (asksInEnglish.test(folded) && !HARMLESS_EN.test(reach))
      );
    });
  };
}
