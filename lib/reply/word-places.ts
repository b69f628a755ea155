/** Places of a folded word in a folded text. Latin words must stand alone at their Latin edges: no "lol" in "lollipop". */
export function findWordPlaces(text: string, word: string): { start: number; end: number }[] {
  const places: { start: number; end: number }[] = [];
  for (let at = text.indexOf(word); at !== -1; at = text.indexOf(word, at + word.length)) {
    const end = at + word.length;
    const isAlone =
      !isOneWord(text.charAt(at - 1), word.charAt(0)) && !isOneWord(word.at(-1) ?? '', text.charAt(end));
    if (isAlone || (isRun(word) && standsInRun(text, at, end, word.charAt(0))))
      places.push({ start: at, end });
  }
  return places;
}

/** Whether a folded word stands in a folded text. */
export function hasWord(text: string, word: string): boolean {
  return findWordPlaces(text, word).length > 0;
}

/** Auxiliaries that are written in kanji as often as in kana; each pattern takes the ending that tells it from other words. */
const AUXILIARIES = [
  { kana: /いた(?=[さしすせ])/gu, kanji: /致(?=[さしすせ])/gu, as: ['いた', '致'] },
  { kana: /いただ(?=[いかきくけこ])/gu, kanji: /頂(?=[いかきくけこ])/gu, as: ['いただ', '頂'] },
  { kana: /くださ(?=[いらりるれっ])/gu, kanji: /下さ(?=[いらりるれっ])/gu, as: ['くださ', '下さ'] },
] as const;

/** The spellings under which a word may be met: 「返金いたします」 and 「返金致します」. */
export function listSpellings(word: string): string[] {
  const inKana = AUXILIARIES.reduce((text, { kanji, as }) => text.replace(kanji, as[0]), word);
  const inKanji = AUXILIARIES.reduce((text, { kana, as }) => text.replace(kana, as[1]), word);
  return [...new Set([word, inKana, inKanji])];
}

const LATIN = /[\p{Script=Latin}\p{Nd}]/u;

/** One letter repeated: 「ｗｗ」 stands for any number of them. */
function isRun(word: string): boolean {
  return word.length > 1 && [...word].every((letter) => letter === word.charAt(0));
}

/** Nothing but the same letter up to the edge of the word: 「ｗｗｗ」, not "WWDC". */
function standsInRun(text: string, start: number, end: number, letter: string): boolean {
  let from = start;
  let to = end;
  while (text.charAt(from - 1) === letter) from--;
  while (text.charAt(to) === letter) to++;
  return !isOneWord(text.charAt(from - 1), letter) && !isOneWord(letter, text.charAt(to));
}

function isOneWord(left: string, right: string): boolean {
  return LATIN.test(left) && LATIN.test(right);
}
