import { isCredited, labelBefore } from './credit';
import { textOf } from './own-elements';
import { wordsBefore } from './words-before';

/** Any word and a colon right before a name say what else somebody did: 「お話：」. */
const LABEL = /\p{L}\s*[:：]$/u;
/** Said to who reads. */
const GREETING = /(?:ようこそ|こんにちは|ログイン中|welcome|(?:logged|signed) in as)[、,!！:：]?$/iu;
/** But those of who writes. */
const WRITES =
  /文|執筆|編集部|著|筆者|作者|書い|ライター|投稿|作成|記者|担当|質問|相談|管理人|ブログ主|店主|スタッフ|ユーザ|名前|ネーム|^by|posted|writ|auth?or|auteur|user|member|staff|name|from|^(?:von|par|por|da|di|door|av|af)(?![a-z])|geschrieben|escrito|scritto|pub+li|작성|글쓴/iu;
/** All that the heading of a box about such a person says. A title may say 【医師監修】. */
const BOX =
  /^(?:[この本]+(?:記事|ページ)の)?(?:監修(?:者|医師?)?|(?:編集|翻訳|校閲)者|reviewed by|reviewer)(?:の?(?:紹介|プロフィール|情報))?\s*[:：]?$/iu;
/** Of a box about people of the whole site: 「人気のライター」. */
const PEOPLE =
  /(?:人気|おすすめ|注目|新着|ピックアップ|この(?:ブログ|サイト|メディア)の)の?(?:ライター|著者|執筆者|ブロガー|メンバー)|(?:ライター|著者|執筆者?|寄稿者|ブロガー)(?:一覧|陣|ランキング)|(?:popular|featured|recommended|our|other) (?:writers|authors|bloggers|contributors)/iu;
/** What heads a box about somebody. */
export const BOX_HEADING =
  'h1, h2, h3, h4, h5, h6, dt, [class*="title" i], [class*="label" i], [class*="head" i]';
/** So many elements up a box about somebody ends. */
const MAX_DEPTH = 4;
const MAX_BETWEEN = 40;

/** Whether a link leads to somebody who checked, edited or told what another wrote, or who is recommended beside it. */
export function isOfOtherRole(link: Element, entry: Element): boolean {
  const label = labelBefore(link);
  const last = label.split(/[\s、。|｜／/]+(?![:：]|by(?![a-z]))/iu).at(-1) ?? '';
  if (isCredited(link) || GREETING.test(label) || (LABEL.test(last) && !WRITES.test(last))) return true;
  return !WRITES.test(wordsBefore(link)) && isInOthersBox(link, entry);
}

/** Whether words are a label and who did something else: 「企画：企画室」, where a page has its bylines. */
export function namesOther(words: string): boolean {
  const label = /^([\p{L}・\s]{1,12}?)\s*[:：]/u.exec(words)?.[1];
  return label !== undefined && !WRITES.test(label);
}

function isInOthersBox(link: Element, entry: Element): boolean {
  let at: Element | null = link;
  for (let depth = 0; at !== null && at !== entry && depth < MAX_DEPTH; depth += 1) {
    const heading = findHeadingBeside(at);
    if (PEOPLE.test(heading) || BOX.test(heading)) return true;
    if (WRITES.test(heading)) return false;
    at = at.parentElement;
  }
  return false;
}

/** What the nearest heading before an element says, only pictures and short lines between them. */
function findHeadingBeside(element: Element): string {
  for (let at = element.previousElementSibling; at !== null; at = at.previousElementSibling) {
    const words = textOf(at) ?? '';
    if (at.matches(BOX_HEADING)) return words;
    if (words.length > MAX_BETWEEN) return '';
  }
  return '';
}
