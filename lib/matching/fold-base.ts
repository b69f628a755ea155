/**
 * The folding every list gets: NFKC, case, typographic twins, invisible characters. Slow and exact; the table
 * (`fold-table.ts`) holds its results for single units, clusters go through here.
 */

/** Characters that look alike and that keyboards and encodings exchange. NFKC keeps them apart. */
const TWINS: Record<string, string> = {
  '\t': ' ',
  ς: 'σ',
  '‘': "'",
  '’': "'",
  ʼ: "'",
  '“': '"',
  '”': '"',
  '„': '"',
  '‐': '-',
  '‒': '-',
  '–': '-',
  '−': '-',
  '〜': '~',
  '∼': '~',
  '·': '・',
  '\ufffe': '\ufffd',
  '\uffff': '\ufffd',
};
const TWIN = new RegExp(`[${Object.keys(TWINS).join('')}]`, 'gu');

/** Invisible characters and skin tones; the joiner of an emoji sequence stays, since it makes another emoji. */
const IGNORED =
  /(?<!\p{ExtPict}\ufe0f?)\u200d|\u200d(?!\p{ExtPict})|(?!\u200d)\p{Default_Ignorable_Code_Point}/gu;

/**
 * Base form of a stretch of whole clusters. Cased by lower, upper, lower, so that ẞ, ß and SS meet (full case
 * folding without its table).
 */
export function foldBase(text: string): string {
  return text
    .replace(/\p{EMod}/gu, '')
    .normalize('NFKC')
    .toLowerCase()
    .toUpperCase()
    .toLowerCase()
    .normalize('NFKC')
    .replace(TWIN, (unit) => TWINS[unit] ?? unit)
    .replace(IGNORED, '');
}
