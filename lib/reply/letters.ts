/**
 * Characters that never join a neighbour of the same kind into one letter: ASCII, kana, kanji, full-width forms. The
 * combining dakuten (U+3099, U+309A), half-width ones (U+FF9E, U+FF9F) and the two pictographs among the CJK
 * punctuation are left out.
 */
const OTHER =
  /[^\n\x20-\x7E\u3000-\u302F\u3031-\u303C\u303E-\u3098\u309B-\u30FF\u4E00-\u9FFF\uFF01-\uFF9D]+/gu;

const graphemes = new Intl.Segmenter('ja', { granularity: 'grapheme' });

/**
 * 1 at every offset at which what a reader sees as one character ends and the next begins (UAX #29), the text's own
 * ends included. Only stretches that can hold joined characters go through the segmenter, which costs twenty times
 * as much as the rest of splitting.
 */
export function markLetterEnds(text: string): Uint8Array {
  const ends = new Uint8Array(text.length + 1).fill(1);
  let done = 0;
  for (const match of text.matchAll(OTHER)) {
    const start = Math.max(done, match.index - 1);
    const end = Math.min(text.length, match.index + match[0].length + 1);
    segmentStretch(text, start, end, ends);
    done = end - 1;
  }
  return ends;
}

function segmentStretch(text: string, start: number, end: number, ends: Uint8Array): void {
  ends.fill(0, start + 1, end);
  for (const { index } of graphemes.segment(text.slice(start, end))) {
    // The stretch's own beginning was judged with what stands before it.
    if (index > 0) ends[start + index] = 1;
  }
}
