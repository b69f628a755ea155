import { type Alphabet, makeAlphabet } from './alphabet';
import { type CompiledTerm, getAnchor } from './compile-term';
import { packCsr } from './csr';
import { buildDoubleArray } from './double-array';
import { buildFilters } from './filter';
import { toFormMode } from './form';
import { MAX_RULES } from './limits';
import { parseRules } from './parse';
import type { Piece } from './piece';
import { RuleBook } from './rule-book';
import type { CompiledMatcher, MatcherTables, MatchList } from './types';

type WordTables = Pick<
  MatcherTables,
  'filter' | 'deepFilter' | 'states' | 'tails' | 'outputs' | 'groupStarts' | 'groupTerms'
>;
type PieceTables = Pick<
  MatcherTables,
  'termPieces' | 'termFlags' | 'pieceModes' | 'formStarts' | 'formUnits' | 'codeStarts' | 'codeUnits'
>;

function toCodes(piece: Piece, alphabet: Alphabet): number[] {
  return piece.coarse.map((unit) => alphabet.codeOf[unit] ?? 0);
}

/** The automaton: each distinct word once, yielding its term, or the group of terms that are spelt alike. */
function packWords(terms: readonly CompiledTerm[], alphabet: Alphabet): WordTables {
  const termsOf = new Map<string, number[]>();
  for (const [index, term] of terms.entries()) {
    const word = String.fromCharCode(...toCodes(getAnchor(term), alphabet));
    const known = termsOf.get(word);
    if (known) known.push(index);
    else termsOf.set(word, [index]);
  }
  const words = [...termsOf.keys()].sort();
  const groups: number[][] = [];
  const outputs = words.map((word) => {
    const [first = 0, ...others] = termsOf.get(word) ?? [];
    return others.length === 0 ? first + 1 : -groups.push([first, ...others]);
  });
  const group = packCsr(groups);
  return {
    ...buildDoubleArray(words, outputs, alphabet.units.length),
    ...buildFilters(words),
    groupStarts: group.starts,
    groupTerms: group.values,
  };
}

function packPieces(terms: readonly CompiledTerm[], alphabet: Alphabet): PieceTables {
  const pieces: Piece[] = [];
  const codes: number[][] = [];
  const firsts = [0];
  for (const term of terms) {
    for (const [index, piece] of term.pieces.entries()) {
      pieces.push(piece);
      codes.push(index === term.anchor ? [] : toCodes(piece, alphabet));
    }
    firsts.push(pieces.length);
  }
  const form = packCsr(pieces.map((piece) => piece.form));
  const code = packCsr(codes);
  return {
    termPieces: Int32Array.from(firsts),
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
  const alphabet = makeAlphabet(terms);
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
