/** A turn of phrase that no list of words can hold. */
export interface StarterPattern {
  /** What it recognises; under this text the desk switches it off, like a word. */
  example: string;
  /** Held against folded text (`foldPlain`). */
  pattern: RegExp;
}
