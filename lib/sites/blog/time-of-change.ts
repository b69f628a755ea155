import { wordsBefore } from './words-before';

/** 「最終更新日：」, 「更新：」, `Last modified on`. 「公開・更新」 is both. */
const CHANGED =
  /(?:^|[^・/／])(?:最終)?(?:更新|改訂|修正)(?:日時?)?\s*[:：]?$|(?:updated|modified|revised)(?:\s+on)?\s*[:：]?$/iu;

/** Whether the words before a time say that it is when the entry was last changed, not when it was posted. */
export function isOfChange(time: Element): boolean {
  return CHANGED.test(wordsBefore(time));
}
