/** What a hit of a term has to pass beside its spelling. Bits of `MatcherTables.termFlags`. */
export const TERM = {
  /** Latin, Cyrillic or digit at that edge: no letter of such a script may stand next to it. */
  wholeLeft: 1,
  wholeRight: 2,
  /** `*` at that edge: the mark runs on to the end of the word. */
  openLeft: 4,
  openRight: 8,
  tag: 16,
  /** ー and 〜 after the last sound belong to the mark. */
  trailLong: 32,
  /** Has pieces beside the one the automaton looks for. */
  wild: 64,
  /** A coarse hit of units that stand for themselves is a hit: nothing to compare beside the edges. */
  exact: 128,
} as const;

/** Index, among the term's pieces, of the one the automaton looks for: in the bits above the flags. */
export const ANCHOR_SHIFT = 8;

/** Bits of `MatcherTables.pieceModes` above the form mode. */
export const PIECE = {
  /** The form cannot be told from the coarse hit alone: always compare. */
  compare: 256,
  /** A ー right after it makes it another word. */
  endsShort: 512,
} as const;
