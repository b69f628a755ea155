/**
 * What says the same where an encoding lacks the first sign of a pair: signs that Japanese encodings know under another
 * number, so that what a Mac types is not what Windows reads (WHATWG index jis0208), and kanji of which they have only
 * the form of everyday print (JIS X 0213 brought the others).
 */
const ALIKE: ReadonlyMap<string, string> = new Map(
  '〜～ —― –― ‖∥ ¢￠ £￡ ¬￢ ¦￤ ⁄／ •・ ❗！ ❓？ ©(C) ®(R) 𠮷吉 𠮟叱 塡填 剝剥 頰頬 噓嘘 嚙噛 繫繋 瘦痩 搔掻 吞呑 俱倶 醬醤 麵麺 蟬蝉 鷗鴎 禱祷 蠟蝋 萊莱'
    .split(' ')
    .map((pair) => [...pair])
    .map(([sign = '', ...alike]) => [sign, alike.join('')]),
);
/** Says how the sign before it is drawn, or that it is one with the next; not seen by itself. */
const UNSEEN = /\p{Default_Ignorable_Code_Point}|\u20e3/gu;

/**
 * What stands for a letter that cannot be sent: the same in another form, without its accent, or nothing, as for emoji.
 * @param letter as a person sees one, perhaps of several code points
 * @returns undefined where leaving it out would take a word or a number apart
 */
export function settleLetter(letter: string, sendable: ReadonlySet<string>): string | undefined {
  const canSend = (text: string) => [...text].every((each) => sendable.has(each));
  const plain = letter.replace(UNSEEN, '');
  for (const form of ['NFC', 'NFKC']) {
    const parts = [...plain.normalize(form)];
    const alike = parts.map((each) => (canSend(each) ? each : (ALIKE.get(each) ?? each))).join('');
    if (canSend(alike)) return alike;
  }
  if (!/[\p{L}\p{N}]/u.test(plain)) return '';
  const bare = plain.normalize('NFD').replace(/\p{M}/gu, '');
  return canSend(bare) ? bare : undefined;
}
