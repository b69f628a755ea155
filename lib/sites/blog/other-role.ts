import { isElement, queryFirst } from '../query';
import { textOf } from './own-elements';
import { findWordsBefore, wordsBefore } from './words-before';

/** What people do for an entry beside writing it, right before their name. Some of it alone names a category, too. */
const ROLE =
  /(?:監修(?:者|医師?)?|訳者|(?:編集|翻訳|校正|校閲|撮影)(?:者|担当)|(?:編集|翻訳|訳|校正|校閲|撮影|写真|イラスト|協力|構成)(?=\s*[:：])|(?:review|edit|translat|supervis|fact-?check|illustrat|photograph)ed by)\s*[:：]?$/iu;
/** Who does both is a writer: 「取材・文・撮影：」. */
const WRITES = /文|執筆|著|筆者|書いた|ライター|writ|author/iu;
/** The same as the heading of a box about somebody: 「この記事の監修者」. */
const BOX = /監修|(?:編集|翻訳|校閲)者|reviewed by|reviewer/iu;
const HEADING = 'h1, h2, h3, h4, h5, h6, dt, [class*="title" i], [class*="label" i], [class*="head" i]';
/** So many elements up a box about somebody ends. */
const MAX_DEPTH = 4;

/** Whether a link leads to somebody who checked, edited or illustrated what another wrote. */
export function isOfOtherRole(link: Element, entry: Element): boolean {
  return isSaidBefore(link) || (!WRITES.test(wordsBefore(link)) && isInOthersBox(link, entry));
}

function isSaidBefore(link: Element): boolean {
  const before = findWordsBefore(link);
  // A link of its own is a category, or another person.
  if (
    before === undefined ||
    (isElement(before) && (before.matches('a') || queryFirst(before, 'a') !== null))
  )
    return false;
  const words = before.textContent?.trim() ?? '';
  const last = words.split(/[\s、。|｜／/]+(?![:：]|by(?![a-z]))/iu).at(-1) ?? '';
  return ROLE.test(last) && !WRITES.test(last);
}

function isInOthersBox(link: Element, entry: Element): boolean {
  let at: Element | null = link;
  for (let depth = 0; at !== null && at !== entry && depth < MAX_DEPTH; depth += 1) {
    const before: Element | null = at.previousElementSibling;
    const words = before?.matches(HEADING) === true ? (textOf(before) ?? '') : '';
    if (BOX.test(words)) return !WRITES.test(words);
    at = at.parentElement;
  }
  return false;
}
