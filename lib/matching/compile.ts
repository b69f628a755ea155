import { type Alphabet, makeAlphabet } from './alphabet';
import type { CompiledTerm } from './compile-term';
import { packCsr } from './csr';
import { buildDoubleArray } from './double-array';
import { buildFilter } from './filter';
import { toFormMode } from './form';
import { MAX_RULES } from './limits';
import { parseRules } from './parse';
import type { Piece } from './piece';
import { RuleBook } from './rule-book';
import type { CompiledMatcher, MatcherTables, MatchList } from './types';

type WordTables = Pick<
  MatcherTables,
  'filter' | 'states' | 'tails' | 'outputs' | 'groupStarts' | 'groupTerms'
>;
type PieceTables = Pick<
  MatcherTables,
  'termPieces' | 'termFlags' | 'pieceModes' | 'formStarts' | 'formUnits' | 'codeStarts' | 'codeUnits'
>;

function toCodes(piece: Piece, alphabet: Alphabet): number[] {
  return piece.coarse.map((unit) => alphabet.codeOf.get(unit) ?? 0);
}

function compareCodes(one: readonly number[], two: readonly number[]): number {
  const length = Math.min(one.length, two.length);
  for (let index = 0; index < length; index++) {
    const difference = (one[index] ?? 0) - (two[index] ?? 0);
    if (difference !== 0) return difference;
  }
  return one.length - two.length;
}

function getAnchor(term: CompiledTerm): Piece {
  const anchor = term.pieces[term.anchor];
  if (!anchor) throw new RangeError('a term without its anchor');
  return anchor;
}

/** The automaton: each distinct word once, yielding its term, or the group of terms that are spelt alike. */
function packWords(terms: readonly CompiledTerm[], alphabet: Alphabet): WordTables {
  const words = new Map<string, { codes: number[]; terms: number[] }>();
  terms.forEach((term, index) => {
    const codes = toCodes(getAnchor(term), alphabet);
    const key = String.fromCharCode(...codes);
    const known = words.get(key);
    if (known) known.terms.push(index);
    else words.set(key, { codes, terms: [index] });
  });
  const sorted = [...words.values()].sort((one, two) => compareCodes(one.codes, two.codes));
  const groups: number[][] = [];
  const outputs = sorted.map((word) =>
    word.terms.length === 1 ? (word.terms[0] ?? 0) + 1 : -groups.push(word.terms),
  );
  const codes = sorted.map((word) => word.codes);
  const group = packCsr(groups);
  return {
    ...buildDoubleArray(codes, outputs, alphabet.units.length),
    filter: buildFilter(codes),
    groupStarts: group.starts,
    groupTerms: group.values,
  };
}

function packPieces(terms: readonly CompiledTerm[], alphabet: Alphabet): PieceTables {
  const pieces = terms.flatMap((term) => term.pieces);
  const firsts = new Int32Array(terms.length + 1);
  terms.forEach((term, index) => {
    firsts[index + 1] = (firsts[index] ?? 0) + term.pieces.length;
  });
  const form = packCsr(pieces.map((piece) => piece.form));
  const code = packCsr(
    terms.flatMap((term) =>
      term.pieces.map((piece, index) => (index === term.anchor ? [] : toCodes(piece, alphabet))),
    ),
  );
  return {
    termPieces: firsts,
    termFlags: Int32Array.from(terms, (term) => term.flags),
    pieceModes: Uint16Array.from(pieces, (piece) => piece.mode),
    formStarts: form.starts,
    formUnits: Uint16Array.from(form.values),
    codeStarts: code.starts,
    codeUnits: Uint16Array.from(code.values),
  };
}

/**
 * Compiles keyword lists. Lines with problems are left out (`parseRules` tells the desk), as are rules over
 * `MAX_RULES` of all lists together. For the background: some tenths of a second at 10,000 rules.
 */
export function compile(lists: readonly MatchList[]): CompiledMatcher {
  const book = new RuleBook();
  const ruleTexts: string[] = [];
  lists.forEach((list, index) => {
    const mode = toFormMode(list.fold);
    for (const rule of parseRules(list.rules).rules) {
      if (book.size >= MAX_RULES) return;
      book.add(rule, index, mode);
      ruleTexts.push(rule.source);
    }
  });
  const { terms, tables } = book.pack();
  const anchors = terms.map(getAnchor);
  const alphabet = makeAlphabet(
    anchors,
    terms.flatMap((term) => term.pieces.filter((_, index) => index !== term.anchor)),
  );
  return {
    lists: lists.map(({ rules: _rules, fold: _fold, ...info }) => info),
    ruleTexts,
    firstSingle: alphabet.firstSingle,
    tables: {
      alphabet: alphabet.units,
      ...packWords(terms, alphabet),
      ...packPieces(terms, alphabet),
      ...tables,
    },
  };
}
