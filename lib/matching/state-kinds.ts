/** Kinds of trie state; without either bit it is only on the way to longer words. */
export const STATE = {
  endsWord: 1,
  hasTail: 2,
} as const;
