/** Where a display name stops being a name: 「たくや@10km」「はる｜在宅3年目」「さくら👧🏻👶🏻」. */
const AFTER_NAME = /[@＠|｜/／(（【〔[［~～〜#＃:：★☆♪]|\p{Extended_Pictographic}|\s[-–—]\s/u;

/**
 * A display name as one would say it to the person, without the decoration people add: status, hobby, emoji. An `@`
 * in it would also address a stranger (X takes `や@10km` for a mention). Empty where nothing sayable is left, so that
 * the template's default speaks: 「お客さま」.
 */
export function spokenName(displayName: string | null): string {
  const plain = (displayName ?? '')
    .normalize('NFC')
    .replace(/[\p{Cc}\p{Cf}]/gu, '')
    .trim();
  const end = plain.search(AFTER_NAME);
  const name = (end === -1 ? plain : plain.slice(0, end)).trim();
  return /[\p{L}]/u.test(name) && name.length <= 24 ? name : '';
}
