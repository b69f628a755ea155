/** The name as an exact phrase of a rule, with an ending. Quotes and control characters cannot stand inside one. */
export function asPhrase(name: string, ending = ''): string {
  const words = name
    .replace(/["“”„‟＂]|\p{Cc}/gu, ' ')
    .replace(/\s+/gu, ' ')
    .trim();
  return hasLetters(words) ? `"${words}${ending}"` : '';
}

/** The name as a hashtag with an ending: #そらモバイル障害. Empty where no letter of it may stand in one. */
export function asHashtag(name: string, ending = ''): string {
  const letters = name.replace(/[^\p{L}\p{M}\p{N}_]/gu, '');
  return hasLetters(letters) ? `#${letters}${ending}` : '';
}

/** The brand's name together with words that say what happened; nothing for a name without letters. */
export function withBrand(name: string, words: readonly string[]): string[] {
  const phrase = asPhrase(name);
  return phrase === '' ? [] : words.map((each) => `${phrase} ${each}`);
}

/** Rules that have something to say, each once: a name without letters makes none. */
export function withoutEmpty(rules: readonly string[]): string[] {
  return [...new Set(rules.filter((rule) => rule !== ''))];
}

function hasLetters(text: string): boolean {
  return /[\p{L}\p{N}]/u.test(text);
}
