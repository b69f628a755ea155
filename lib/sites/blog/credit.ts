import { isElement, queryFirst } from '../query';
import { findWordsBefore } from './words-before';

/** Whoever wrote the text may have done the rest as well: 文・写真, 取材・文・撮影, Words and photos by. */
const WRITES =
  /(?<![原本訳])文|(?<!原)(?:著|作者)|執筆|筆者|作成者|(?<!コメントの?)投稿|書いた|\b(?:text|words|story|written|author|writer|posted)\b/iu;
/** What somebody did for a text that another wrote, in Japanese and in English. */
const JAPANESE =
  '(?:取材|情報|写真|画像|動画)?(?:提供|協力)[元者先]?|撮影者?|写真家?|カメラマン?|フォトグラファー|翻?訳者?|(?:編集|翻訳|校正|校閲|撮影)担当|編集(?:者|(?=\\s*[:：=＝/／]))|校正者?|校閲者?|(?:医療|記事)?監修(?:者|医師?)?|' +
  'イラスト(?:レーター)?|挿し?絵|作画|デザイン|デザイナー|原[文作著]者?|出典|引用元?|転載元?|(?:最終)?更新者|コメントの?投稿者|語り手|話し手|対談相手|ゲスト|出演者?|お話を(?:聞いた|伺った)人';
const ENGLISH =
  '(?:photo(?:s|graphs?|graphy)?|images?|pictures?|illustrations?|translation)(?:\\s(?:by|credits?|courtesy of))?|photographer|illustrator|translator|editor|interviewee|courtesy of|via|interview with|(?:adapted|excerpted|inspired) (?:by|from)|' +
  '(?:forewords?|prefaces?|introductions?|afterwords?|photographed|illustrated|translated|edited|designed|(?:last )?(?:updated|modified)|(?:\\w+ly )?(?:reviewed|checked)|fact[- ]checked|supervised|sponsored|presented)\\sby';
const ROLE = `(?:${JAPANESE}|(?<![a-z])(?:${ENGLISH}))`;

const BEFORE = new RegExp(`${ROLE}\\s*[)）】\\]]?\\s*[:：=＝/／|｜]?\\s*$`, 'iu');
const BEHIND = new RegExp(`^\\s*[(（]\\s*${ROLE}\\s*[)）]`, 'iu');
const CREDITED_NAME = new RegExp(`[(（]\\s*${ROLE}\\s*[)）]$`, 'iu');
/** Before a label there may be a sentence, or a list of others; the label itself is short. */
const MAX_LABEL = 24;

/** A label and who it names, as words: `写真：細川`, `Photo by Abe`. */
const CREDIT = new RegExp(
  `(?:^|[\\s、,・/／|｜(（]+)${ROLE}(?:\\s*[:：=＝]|(?<=\\s(?:by|from|with)|(?<![a-z])via)\\s).*$`,
  'iu',
);

/**
 * Whether the page says beside a name that this person took the pictures, translated, edited, supervised …: somebody
 * whom `rel=author` or a class may still call the author, though another wrote the text.
 */
export function isCredited(part: Element): boolean {
  const label = labelBefore(part).slice(-MAX_LABEL);
  const behind = part.nextSibling?.textContent ?? '';
  return (BEFORE.test(label) && !WRITES.test(label)) || BEHIND.test(behind);
}

/** The words that say in its line what an element is. A link says nothing of it: it leads to the category 写真, or to another person. */
export function labelBefore(part: Element): string {
  const before = findWordsBefore(part);
  const isLink =
    before !== undefined &&
    isElement(before) &&
    (before.matches('a[href]') || queryFirst(before, 'a[href]') !== null);
  return isLink ? '' : (before?.textContent?.trim() ?? '');
}

/** Whether a name itself says so: `森（訳）`. */
export function saysCredit(name: string): boolean {
  return CREDITED_NAME.test(name);
}

/** The words of a byline without those that credit others: `文：渡辺` of `文：渡辺　写真：細川`. */
export function withoutCredits(words: string): string {
  const credit = CREDIT.exec(words);
  if (credit === null) return words;
  const before = words.slice(0, credit.index);
  // 文・写真：木下
  const isOneLabel = !/[:：=＝\s]/u.test(before.trim()) && WRITES.test(before);
  return isOneLabel ? words : before;
}
