/**
 * The letter that stands for a name, as its readers count letters: an emoji or a letter with marks stays whole. A name in
 * brackets or with a flourish before it (【公式】, ☆みさき) has its first letter; one of signs alone its first sign.
 */
export function firstLetter(name: string): string {
  const letters = [...new Intl.Segmenter(undefined, { granularity: 'grapheme' }).segment(name.trim())];
  const spoken = letters.find(({ segment }) => /^[\p{L}\p{N}\p{RGI_Emoji}]/v.test(segment));
  return (spoken ?? letters[0])?.segment ?? '?';
}
