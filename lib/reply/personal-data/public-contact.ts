import { foldPlain } from '../fold';
import type { PersonalData } from './personal-data';

/** How far around an address or a number the words stand that say whose it is. */
const REACH = 80;

/** Where a company receives people or parcels, said right before an address. A bare 「会社」 or 「学校」 may be the customer's. */
const HOUSE_BEFORE =
  /(?:所在地|返品先|返品の?(?:宛先|送付先|送り先)|会場|[\p{L}\p{N}](?<!お)店|店舗|営業所|事務所|本社|支社|支店|センター|ショールーム|ターミナル|ホール|会館|体育館|図書館|駐車場|工場|倉庫|当[院館校社]|市役所|病院)(?:の?(?:住所|所在地))?\s?(?:は、?|:|[(「])\s?(?:〒\s?(?:\d{3}-?\d{4}\s?)?)?$/u;
/** The name before it is taken for part of the place: 「札幌駅前店は札幌市…」. */
const HOUSE_WITHIN = /^[\p{L}ー]{1,10}?(?<!お)(?:店|営業所|センター|ルーム|ターミナル|ホール)は/u;
/** 「東京都…の渋谷店」. */
const HOUSE_AFTER =
  /^\s?(?:の|に(?:ある|ございます))?[\p{Script=Han}\p{Script=Katakana}ー]{1,10}(?:店(?!員|長)|営業所|センター|ショールーム)(?!様|さま)/u;
/** 「〒… まで着払いでお送りください」: the customer sends something there. */
const SENT_THERE =
  /^[^。、\n]{0,24}(?:まで|宛に?|へ)(?:、?(?:着払い|元払い|宅配便)で)?(?:お送り|ご返送|ご返却)(?:を)?(?:くださ|下さ|お願い)/u;
const HOUSE_EN =
  /\b(?:our|the) (?:[\w'&-]+ ){0,2}(?:shop|store|depot|branch|office|showroom|warehouse|cafe|restaurant|car park|library|hall|station|returns cent(?:re|er))(?: is)? (?:at|on|in) (?:(?!\b(?:yours?|you|to|for|live)\b)[^.?!\n]){0,50}$|\b(?:send|post|return) (?:it|them|returns|the (?:parcel|item|goods)) (?:back )?to (?:(?!\byours?\b)[^.?!\n]){0,50}$/u;

/** Nobody has reception hours at home: （平日9時〜17時）. */
const HOURS_AFTER =
  /^(?:\)|\]|」)?\s?(?:[(、,/・]|は|が)?\s?(?:受付(?:時間)?|営業時間|通話料)?(?:は|が|:)?\s?(?:平日|土日|毎日|年中無休|24時間|月[~\-・曜から]|(?:mon|tue|wed|thu|fri|sat|sun|weekdays|daily|every day|24 ?h)|\d{1,2}(?::\d{2}|時|am|\s?a\.m\.|-\d{1,2}(?:am|pm)))/u;
/** Everybody is told to call it; 「へお電話いたします」 calls the customer. */
const INVITES_AFTER =
  /^\)?(?:へ|に|まで|を)も?(?:お電話|おかけ|ご連絡|ご利用|お問い?合わせ|ご相談)(?:を)?(?:くださ|下さ|お願い|いただけます(?!か|でしょう))/u;
/** A number of the customer, or of one of us alone. */
const PRIVATE_BEFORE =
  /(?:直通|携帯|ご?自宅|ご登録|お客(?:様|さま)|お届け先|(?<!返品の?)宛|私)[^。\n]{0,16}$/u;
/** We call it: nobody's own number. */
const CALLED_AFTER =
  /^[^。\n]{0,30}(?:(?:お電話|ご連絡)(?:を)?(?:いた|し(?:ます|て|た)|差し上げ|さしあげ)|おかけ(?:し|いた)|折り返|\bcall you\b)/u;
/** A machine of an office. */
const FAX_BEFORE = /fax(?:番号)?(?:は|:|\()?\s?$/u;
const MOBILE = /^(?:\+?81[ -]?(?:\(0\))?|\(?0)[789]0|^\+?44[ -]?7|^07\d{3}(?:[ -]|\d{6})/u;

/**
 * Whether what a reply holds is said in it to be the company's: where a shop stands or returns are sent, a number with
 * its hours or one that the customer is asked to call. Only of our own words: a customer may give hours with theirs. The
 * name of a desk alone does not do, since its number may be the wrong one: 「大阪の窓口（06-…）」 is for the desk to list.
 */
export function isPublicContact(text: string, { kind, start, end }: PersonalData): boolean {
  const before = foldPlain(text.slice(Math.max(0, start - REACH), start));
  const after = foldPlain(text.slice(end, end + REACH));
  if (PRIVATE_BEFORE.test(before) || CALLED_AFTER.test(after)) return false;
  if (kind === 'phone') {
    const isMobile = MOBILE.test(foldPlain(text.slice(start, end)));
    return !isMobile && (FAX_BEFORE.test(before) || HOURS_AFTER.test(after) || INVITES_AFTER.test(after));
  }
  if (kind !== 'address' && kind !== 'postal-code') return false;
  return (
    HOUSE_WITHIN.test(foldPlain(text.slice(start, end))) ||
    [HOUSE_BEFORE, HOUSE_EN].some((each) => each.test(before)) ||
    [HOUSE_AFTER, SENT_THERE].some((each) => each.test(after))
  );
}
