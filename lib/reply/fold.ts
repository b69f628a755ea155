/** A text in one spelling for comparing, with the way back to the original. */
export interface FoldedText {
  text: string;
  /** For each unit of `text` the offset it came from, and the original's length at the end. */
  origins: readonly number[];
}

/** One character with the marks that belong to it: half-width ｶﾞ and combining ones become one letter. */
const CHARACTER = /[\s\S](?:\p{M}|[\uFF9E\uFF9F])*/gu;
const SPELLINGS: Readonly<Record<string, string>> = {
  '‘': "'",
  '’': "'",
  '“': '"',
  '”': '"',
  '‐': '-',
  '‑': '-',
  '‒': '-',
  '–': '-',
  '—': '-',
  '―': '-',
  '−': '-',
  '〜': '~',
};

/** Width, case, quotes and dashes folded: `＾ＭＪ` and `^mj` are alike, `０９０－` and `090-`. */
export function foldWithOrigins(text: string): FoldedText {
  if (text !== last.source) last = { source: text, folded: fold(text) };
  return last.folded;
}

/** Several checks in a row ask for the same draft. */
let last: { source: string; folded: FoldedText } = { source: '', folded: { text: '', origins: [0] } };

function fold(text: string): FoldedText {
  const origins: number[] = [];
  let folded = '';
  for (const { 0: character, index } of text.matchAll(CHARACTER)) {
    const plain = SPELLINGS[character] ?? foldCharacter(character);
    folded += plain;
    for (let unit = 0; unit < plain.length; unit++) origins.push(index);
  }
  origins.push(text.length);
  return { text: folded, origins };
}

/** The range of the original that a range of the folded text came from. */
export function unfoldRange(
  { origins }: FoldedText,
  start: number,
  end: number,
): { start: number; end: number } {
  const from = origins[start] ?? 0;
  let to = end;
  // Several folded units may come from one character (㈱): the range takes it whole.
  while (to < origins.length - 1 && origins[to] === origins[to - 1]) to++;
  return { start: from, end: origins[to] ?? origins.at(-1) ?? from };
}

function foldCharacter(character: string): string {
  const code = character.charCodeAt(0);
  if (character.length === 1 && code < 0x80) {
    return code >= 0x41 && code <= 0x5a ? String.fromCharCode(code + 32) : character;
  }
  if (character.length === 1 && code >= 0x3041 && code <= 0x9fff) return character;
  const plain = character.normalize('NFKC').toLowerCase();
  return SPELLINGS[plain] ?? plain;
}

/** What folding changes: all but ASCII, kana and kanji, and of those what carries a mark. */
const ODD = /[^\t\n\r -~\u3041-\u9FFF](?:\p{M}|[\uFF9E\uFF9F])*|[\s\S](?:\p{M}|[\uFF9E\uFF9F])+/gu;

/** The folded text without its offsets, which makes it much cheaper: most letters are left where they are. */
export function foldPlain(text: string): string {
  if (text === last.source) return last.folded.text;
  return text.replace(ODD, (character) => SPELLINGS[character] ?? foldCharacter(character)).toLowerCase();
}
