import { type DataContext, type DataRange, isNumberOfThing, rangesOf } from './data-context';

const POSTAL_MARKED = /(?:〒|郵便番号|郵便は)\s?(?:は|が|:)?\s?\d{3}[-ー]?\d{4}(?!\d)/gu;
const POSTAL_BARE =
  /(?<![\d.,/-]|[a-z]-?)\d{3}-\d{4}(?!\d|-\d|\s?(?:円|個|件|人|回|mbps|gb|mb|%|年|年度|km|kw))/gu;
/** England's postcodes: SW1A 1AA. */
const POSTCODE = /\b[a-z]{1,2}\d[a-z\d]? \d(?![gmtk]b)[abd-hjlnp-uw-z]{2}\b/gu;

/** Postal codes, with their mark or standing alone. */
export function findPostalCodes({ text, regions }: DataContext): DataRange[] {
  const bare = rangesOf(text, POSTAL_BARE).filter(({ start }) => !isNumberOfThing(text, start));
  const british = regions.includes('GB') ? rangesOf(text, POSTCODE) : [];
  return [...rangesOf(text, POSTAL_MARKED), ...bare, ...british];
}

const DIGIT = '[\\d一二三四五六七八九十]';
/** What a number counts rather than names: 「2丁目3か所」「市場で1-2位」. */
const COUNTED =
  '(?!\\s?(?:日|時|分|回|個|件|人|位|割|円|年|週|月|か月|ヶ月|営業日|番窓口|\\d|階|%|[gmk]bps|[gmt]b|km|kw|か所|ヶ所|箇所|局|駅|店|基|台|棟|本|つ))';
const BLOCK_ONLY = '番(?!号|目|組|線|窓口|出口|ホーム|人気|乗り場)';
const HOUSE = '号(?!線|機|館|車|店)室?';
/** After a block: 1番1号, 3-4, の5. */
const NUMBERS = `(?:番地?の?|-|の)\\d{1,4}(?:(?:番地?の?|-)\\d{1,4})*${COUNTED}(?:${HOUSE})?`;
/**
 * 丁目 with more numbers names a house. Alone it is an area, which outages and works are told by, unless it is said to be
 * where somebody lives or gets a parcel.
 */
const CHOME = `丁目(?:(?:${DIGIT}{1,4}|の\\d{1,4})(?:${NUMBERS}|番地|${BLOCK_ONLY}(?:${DIGIT}{1,4}${HOUSE})?|${HOUSE})|の?\\d{1,4}${COUNTED}|(?=[^。\\n]{0,4}(?:ご利用|お使い|お?住まい|お住い|マンション|アパート|ご?自宅|お宅|お部屋|ご住所|お客|お届け|お送り|発送|宛|ですね|ですか)))`;
/**
 * 東京都みなと区うみべ町1-2-3 · 渋谷区神南一丁目5番. A place name, what it is, perhaps a smaller place, and a number that
 * says which house: a block, or two numbers joined. 「市場で1-2位」 has a particle where a place name would stand.
 */
const JAPANESE = new RegExp(
  `(?:[\\p{Script=Han}ヶケノ々]{2,3}[都道府県])?(?:[\\p{Script=Han}ヶケノ々ぁ-んァ-ヶー]{1,7}?[市区郡町村])(?![場内外販民役所])` +
    `(?:[\\p{Script=Han}ヶケノ々ぁ-んァ-ヶー]|\\d{1,2}条){0,12}?(?<![はがでにをもと、])${DIGIT}{1,4}(?:${CHOME}|番地(?:の?\\d{1,4})?|番\\d{1,4}${HOUSE}|${BLOCK_ONLY}|-\\d{1,4}(?:-\\d{1,4})*${COUNTED}(?:${HOUSE})?)(?!\\s?(?:付近|周辺|一帯|エリア|交差点))`,
  'gu',
);
const ENGLISH =
  /\b\d{1,4}[a-z]?,? (?:[a-z]+ ){1,3}(?:street|st|road|rd|avenue|ave|lane|ln|drive|dr|court|ct|close|terrace|boulevard|blvd)\b(?!\s?mobile)/gu;
const NO_STREET =
  /\b\d{1,4} (?:minutes?|hours?|days?|people|customers?|devices?|ways?|times|steps?|of|on|in|to|for|and|or|then|is|are|users?|seconds?|gb|mb|percent|you|we|do|does|will|can|should) /u;

/** Addresses down to the house. */
export function findAddresses({ text }: DataContext): DataRange[] {
  const english = rangesOf(text, ENGLISH).filter(({ start, end }) => !NO_STREET.test(text.slice(start, end)));
  return [...rangesOf(text, JAPANESE), ...english];
}
