import type { Term } from './types';

/** A piece of a rule line. `column` counts from 0. */
export type Token =
  | { kind: 'term'; column: number; excluded: boolean; term: Term }
  | { kind: 'or'; column: number; raw: string }
  | { kind: 'unclosed'; column: number; raw: string };

/** Every double quote a keyboard, an IME or a word processor makes. Any opens, any closes. */
const QUOTE = /["“”„‟＂]/u;
/** Hyphens in front of a word exclude it; an IME in kana mode types ー for the minus key, and no word begins with it. */
const MINUS = /[-－−‐‑–ー]/u;
const HASH = /[#＃]/u;
const SPACE = /\s/u;
/** Where an unquoted word ends. Global: it is looked for from the word's beginning on. */
const WORD_END = /[\s"“”„‟＂]/gu;

function isAt(pattern: RegExp, line: string, index: number): boolean {
  return index < line.length && pattern.test(line.charAt(index));
}

function isCommentStart(line: string, index: number): boolean {
  return isAt(/[/／]/u, line, index) && isAt(/[/／]/u, line, index + 1);
}

function findWordEnd(line: string, from: number): number {
  WORD_END.lastIndex = from;
  return WORD_END.exec(line)?.index ?? line.length;
}

function toTerm(word: string): Term {
  return HASH.test(word.charAt(0)) ? { kind: 'tag', text: word.slice(1) } : { kind: 'word', text: word };
}

/** Reads one token at `column`, which holds no space; the index after it is `end`. */
function readToken(line: string, column: number): { token: Token; end: number } {
  let at = column;
  while (isAt(MINUS, line, at)) at++;
  const excluded = at > column;
  if (isAt(QUOTE, line, at)) {
    let close = at + 1;
    while (close < line.length && !isAt(QUOTE, line, close)) close++;
    if (close >= line.length) {
      return { token: { kind: 'unclosed', column, raw: line.slice(column) }, end: line.length };
    }
    const text = line.slice(at + 1, close).trim();
    return { token: { kind: 'term', column, excluded, term: { kind: 'phrase', text } }, end: close + 1 };
  }
  const end = findWordEnd(line, at);
  const word = line.slice(at, end);
  if (!excluded && word.normalize('NFKC') === 'OR') return { token: { kind: 'or', column, raw: word }, end };
  return { token: { kind: 'term', column, excluded, term: toTerm(word) }, end };
}

/** Tokens of one line, and where its comment begins (its length where it has none). */
export function readTokens(line: string): { tokens: Token[]; end: number } {
  const tokens: Token[] = [];
  let at = 0;
  while (at < line.length) {
    if (isAt(SPACE, line, at)) {
      at++;
      continue;
    }
    if (isCommentStart(line, at)) return { tokens, end: at };
    const { token, end } = readToken(line, at);
    tokens.push(token);
    at = end;
  }
  return { tokens, end: line.length };
}
