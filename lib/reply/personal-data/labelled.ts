import { escapePattern } from '../escape-pattern';
import { foldPlain } from '../fold';
import { type DataContext, type DataRange, rangesOf } from './data-context';

const DATE =
  '(?:(?:19|20)?\\d{2}[年/.-]\\s?\\d{1,2}[月/.-]\\s?\\d{1,2}日?(?!\\d)|(?:昭和|平成|令和|[shr])\\s?\\d{1,2}[年/.-]\\s?\\d{1,2}[月/.-]\\s?\\d{1,2}日?|\\d{1,2}[/.-]\\d{1,2}[/.-](?:19|20)?\\d{2}|\\d{1,2}(?:st|nd|rd|th)? (?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]* (?:19|20)\\d{2}|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]* \\d{1,2},? (?:19|20)\\d{2})';
const BIRTH = [
  new RegExp(
    `(?:生年月日|誕生日(?!特典|クーポン|キャンペーン|月|プレゼント|を(?:お?迎え|祝))|お生まれ|date of birth|\\bdob\\b|birthday|born(?: on)?)[^。\\n]{0,8}?${DATE}`,
    'gu',
  ),
  new RegExp(
    `${DATE}\\s?(?:生まれ(?!以降|以前|まで|から|の方(?:は|が|も|以外))|生(?!まれ|[^。]{0,2}産|[放配中演]|ライブ)|のお?誕生日)`,
    'gu',
  ),
];

/** Dates that are said to be somebody's birth. */
export function findBirths({ text }: DataContext): DataRange[] {
  return BIRTH.flatMap((pattern) => rangesOf(text, pattern));
}

const NUMBER =
  /(?:(?:ご?注文|ご?受注|ご?契約者?|ご?予約|お客(?:様|さま)|会員|顧客|口座|伝票|追跡|マイナンバー|個人|免許証|パスポート|保険証)(?:番号|no\.?|id)|マイナンバー|(?:order|customer|account|member(?:ship)?|booking|tracking|reference|passport|policy)\s?(?:number|no\.?|id|#))\s?(?:は|が|の|is|:|#|「|『|\()*\s*(?<data>[a-z]{0,4}-?\d[\d-]{3,}\d?)(?!\d*\s?[年桁])/gu;

/** Numbers that lead to one customer's contract, told by the words before them. */
export function findLabelledNumbers({ text }: DataContext): DataRange[] {
  return rangesOf(text, NUMBER);
}

/** A shape as a pattern: `#` a digit, `?` a letter. Never a pattern of the desk's own writing, which could run for ever. */
export function compileShape(shape: string): RegExp {
  const pieces = foldPlain(shape).split('?').map(escapePattern);
  const body = pieces.join('[a-z]').replaceAll('#', '\\d');
  return new RegExp(`(?<![a-z\\d])${body}(?![a-z\\d])`, 'gu');
}
