import { AhoCorasick } from '@monyone/aho-corasick/fast';
import { compile } from '@/lib/matching/compile';
import { createMatcher } from '@/lib/matching/matcher';
import { TextReader } from '@/lib/matching/scan';
import type { CompiledMatcher } from '@/lib/matching/types';
import { makeList } from '@/tests/unit/matching/make-matcher';
import type { Contender } from './measure';

export function compileWords(words: readonly string[]): CompiledMatcher {
  return compile([makeList(words)]);
}

/** What takes no longer than a browser's clock ticks is done this often. */
const REPEATS = 8;

/** Reads every character and nothing else: what no engine can beat. */
export function makeFloor(posts: readonly string[]): Contender {
  return {
    name: 'floor',
    repeats: REPEATS,
    run: (from, to) => {
      let sum = 0;
      for (let turn = 0; turn < REPEATS; turn++) {
        for (let index = from; index < to; index++) {
          const post = posts[index] ?? '';
          for (let at = 0; at < post.length; at++) sum = (sum + post.charCodeAt(at)) & 0xffffff;
        }
      }
      return sum;
    },
  };
}

/** Ours, whole: raw text to hits with original offsets, boundaries, spelling options and rules. */
export function makeOurs(posts: readonly string[], compiled: CompiledMatcher): Contender {
  const matcher = createMatcher(compiled);
  return {
    name: 'yorisoi',
    run: (from, to) => {
      let hits = 0;
      for (let index = from; index < to; index++) hits += matcher.find(posts[index] ?? '').length;
      return hits;
    },
  };
}

/** Our folding with offsets alone. */
export function makeFolding(posts: readonly string[], compiled: CompiledMatcher): Contender {
  const reader = new TextReader(compiled.tables);
  return {
    name: 'fold',
    repeats: REPEATS,
    run: (from, to) => {
      let units = 0;
      for (let turn = 0; turn < REPEATS; turn++)
        for (let index = from; index < to; index++) units += reader.read(posts[index] ?? '').length;
      return units;
    },
  };
}

function fold(text: string): string {
  return text.normalize('NFKC').toLowerCase();
}

/** One `indexOf` loop for each keyword, over text folded beforehand. */
export function makeNaive(posts: readonly string[], words: readonly string[]): Contender {
  const folded = posts.map(fold);
  const needles = words.map(fold);
  return {
    name: 'indexOf loop',
    run: (from, to) => {
      let hits = 0;
      for (let index = from; index < to; index++) {
        const post = folded[index] ?? '';
        for (const needle of needles) {
          for (let at = post.indexOf(needle); at >= 0; at = post.indexOf(needle, at + 1)) hits++;
        }
      }
      return hits;
    },
  };
}

/** One alternation of the words (letters and hyphens), longest first, over the raw text: no folding but case, no overlapping hits, no keyword ids. */
export function makeRegExp(posts: readonly string[], words: readonly string[]): Contender {
  const pattern = new RegExp([...words].sort((one, two) => two.length - one.length).join('|'), 'giu');
  return {
    name: 'RegExp giu',
    run: (from, to) => {
      let hits = 0;
      for (let index = from; index < to; index++) hits += (posts[index] ?? '').match(pattern)?.length ?? 0;
      return hits;
    },
  };
}

/** The fastest automaton on npm, over text folded beforehand. */
export function makeLibrary(posts: readonly string[], words: readonly string[]): Contender {
  const folded = posts.map(fold);
  const automaton = new AhoCorasick(words.map(fold));
  return {
    name: '@monyone/aho-corasick',
    run: (from, to) => {
      let hits = 0;
      for (let index = from; index < to; index++) hits += automaton.matchInText(folded[index] ?? '').length;
      return hits;
    },
  };
}
