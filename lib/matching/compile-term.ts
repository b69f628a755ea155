import { FORM } from './form';
import { makePiece, type Piece } from './piece';
import { ANCHOR_SHIFT, TERM } from './term-flags';
import { readTermShape } from './term-shape';
import type { Term } from './types';
import { isWordScript } from './unit-kinds';

export interface CompiledTerm {
  /** Equal key, equal term. */
  key: string;
  pieces: Piece[];
  anchor: number;
  /** `TERM` bits, and the anchor's index above them. */
  flags: number;
}

function findLongest(pieces: readonly Piece[]): number {
  let longest = 0;
  pieces.forEach((piece, index) => {
    if (piece.coarse.length > (pieces[longest]?.coarse.length ?? 0)) longest = index;
  });
  return longest;
}

/** The piece the automaton looks for. */
export function getAnchor(term: CompiledTerm): Piece {
  const anchor = term.pieces[term.anchor];
  if (!anchor) throw new RangeError('a term without its anchor');
  return anchor;
}

/** Makes a term ready for the automaton, in the spelling of a list of form mode `listMode`. */
export function compileTerm(term: Term, listMode: number): CompiledTerm {
  const isTag = term.kind === 'tag';
  const shape = readTermShape(isTag ? { kind: 'word', text: `#${term.text}` } : term);
  const pieces = shape.pieces.map((text) => makePiece(text, listMode, isTag));
  const anchor = findLongest(pieces);
  let flags = anchor << ANCHOR_SHIFT;
  if (isTag) flags |= TERM.tag;
  if (listMode & FORM.dropLong) flags |= TERM.trailLong;
  if (pieces.length > 1) flags |= TERM.wild;
  if (shape.openLeft) flags |= TERM.openLeft;
  else if (!isTag && isWordScript(pieces[0]?.form[0] ?? 0)) flags |= TERM.wholeLeft;
  if (shape.openRight) flags |= TERM.openRight;
  else if (!isTag && isWordScript(pieces.at(-1)?.form.at(-1) ?? 0)) flags |= TERM.wholeRight;
  let key = String(flags);
  for (const { mode, form } of pieces) key += `\n${mode}\n${String.fromCharCode(...form)}`;
  return { key, pieces, anchor, flags };
}
