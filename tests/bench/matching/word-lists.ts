import { type Corpus, FIRST_TEN } from './corpus';
import { createRandom } from './random';

export const LIST_SIZES = [10, 280, 1_000, 10_000] as const;

/** Nested lists: a longer one adds words that hardly occur, so that it costs only what its length costs. */
export function makeWordList(corpus: Corpus, size: number): string[] {
  const known = new Set(corpus.vocabulary.contentWords);
  const words = new Set(FIRST_TEN);
  while (words.size < size) {
    const word = corpus.vocabulary.coin();
    if (!known.has(word) && word.length > 3) words.add(word);
  }
  return [...words].slice(0, size);
}

/** The hostile list: stretches of the corpus itself, the last character changed in all but 8 % of them. */
export function makeHardList(corpus: Corpus, size: number): string[] {
  const random = createRandom(99);
  const words = new Set<string>();
  while (words.size < size) {
    const post = random.pick(corpus.posts);
    const length = 3 + random.below(6);
    const start = random.below(Math.max(1, post.length - length));
    const stretch = post.slice(start, start + length);
    if (!/^[\p{L}\p{N}]{3,}$/u.test(stretch)) continue;
    words.add(
      random.chance(0.08)
        ? stretch
        : stretch.slice(0, -1) + random.pick('亜以宇江御加喜久計古左之須世曽'.split('')),
    );
  }
  return [...words];
}
