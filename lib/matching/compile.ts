import { type Alphabet, makeAlphabet } from './alphabet';
import { packCodes } from './code-table';
import { type CompiledTerm, getAnchor } from './compile-term';
import { packCsr } from './csr';
import { buildFilters } from './filter';
import { toFormMode } from './form';
import { MAX_RULES } from './limits';
import { parseLine, splitLines } from './parse';
import type { Piece } from './piece';
import { RuleBook } from './rule-book';
import { buildTrie } from './trie';
import type { CompiledMatcher, MatcherTables, MatchList } from './types';

type WordTables = Pick<
  MatcherTables,
  | 'filter'
  | 'deepFilter'
  | 'heads'
  | 'headStarts'
  | 'states'
  | 'tails'
  | 'outputs'
  | 'groupStarts'
  | 'groupTerms'
>;
type PieceTables = Pick<
  MatcherTables,
  'termPieces' | 'termFlags' | 'pieceModes' | 'formStarts' | 'formUnits'
>;

function toCodes(piece: Piece, alphabet: Alphabet): number[] {
  return piece.coarse.map((unit) => alphabet.codeOf[unit] ?? 0);
}

/** The automaton: each distinct word once, yielding its term, or the group of terms that are spelt alike. */
function* packWords(
  terms: readonly CompiledTerm[],
  alphabet: Alphabet,
): Generator<undefined, WordTables, undefined> {
  const termsOf = new Map<string, number[]>();
  for (const [index, term] of terms.entries()) {
    const word = String.fromCharCode(...toCodes(getAnchor(term), alphabet));
    const known = termsOf.get(word);
    if (known) known.push(index);
    else termsOf.set(word, [index]);
  }
  yield;
  const words = [...termsOf.keys()].sort();
  const groups: number[][] = [];
  const outputs = words.map((word) => {
    const [first = 0, ...others] = termsOf.get(word) ?? [];
    return others.length === 0 ? first + 1 : -groups.push([first, ...others]);
  });
  const group = packCsr(groups);
  yield;
  const trie = buildTrie(words, outputs, alphabet.units.length);
  yield;
  return {
    ...trie,
    ...buildFilters(words),
    groupStarts: group.starts,
    groupTerms: group.values,
  };
}

function packPieces(terms: readonly CompiledTerm[]): PieceTables {
  const pieces: Piece[] = [];
  const firsts = [0];
  let several = 0;
  for (const [index, term] of terms.entries()) {
    pieces.push(...term.pieces);
    firsts.push(pieces.length);
    if (term.pieces.length > 1) several = index + 1;
  }
  const form = packCsr(pieces.map((piece) => piece.form));
  return {
    termPieces: Int32Array.from(firsts.slice(0, several + 1)),
    termFlags: Uint16Array.from(terms, (term) => term.flags),
    pieceModes: Uint16Array.from(pieces, (piece) => piece.mode),
    formStarts: form.starts,
    formUnits: Uint16Array.from(form.values),
  };
}

/**
 * Compiles keyword lists. Lines with problems are left out (`parseRules` tells the desk), as are rules over
 * `MAX_RULES` of all lists together. Some tenths of a second at 10,000 rules, over a second where each is a sentence.
 */
export function compile(lists: readonly MatchList[]): CompiledMatcher {
  const steps = compileInSteps(lists);
  let step = steps.next();
  while (!step.done) step = steps.next();
  return step.value;
}

/** The same in steps; the longest, building the automaton, takes up to a quarter of the whole. */
export function* compileInSteps(
  lists: readonly MatchList[],
): Generator<undefined, CompiledMatcher, undefined> {
  const book = new RuleBook();
  const ruleTexts: string[] = [];
  const listStarts = [0];
  for (const list of lists) {
    const mode = toFormMode(list.fold);
    for (const line of splitLines(list.rules)) {
      if (book.size >= MAX_RULES) break;
      const rule = parseLine(line);
      if (rule === undefined) continue;
      book.add(rule, mode);
      ruleTexts.push(rule.source);
      yield;
    }
    listStarts.push(book.size);
  }
  const { terms, tables } = book.pack();
  yield;
  const alphabet = makeAlphabet(terms);
  yield;
  const words = yield* packWords(terms, alphabet);
  yield;
  return {
    lists: lists.map(({ rules: _rules, fold: _fold, ...info }) => info),
    ruleTexts,
    firstSingle: alphabet.firstSingle,
    tables: {
      alphabet: alphabet.units,
      ...packCodes(alphabet.codeOf),
      ...words,
      ...packPieces(terms),
      ...tables,
      listStarts: Int32Array.from(listStarts),
    },
  };
}
