import type { Fix } from './findings/finding';
import { findSentences } from './sentences';
import type { SourceRange } from './template-node';
import { isJapanese } from './written-language';

/** What ends a clause, so that what stands between two of them can go without leaving half a sentence. */
const EDGE = /[、。，．！？!?,.;:…()（）「」『』・]/u;
const SENTENCE_END = /[。．！？!?.\n]\s*$/u;
/** Particles, the copula and endings: they belong to the word before them. */
const HANGS_ON =
  /^(?:[はがをにのでとへもやかねよなだばじっん]|ます|まし|ませ|さ[まん]|様|ください|下さい|して|しま|する|られ|れ|た|て)/u;
/** Where a Japanese sentence may end; an ornament that follows stands in the full stop's place. */
const PREDICATE_END = /(?:[すたねよん]|ない)$/u;

/**
 * How an unwanted word is taken out of a text so that what is left still reads as sentences: alone where it stands
 * apart or, in Japanese, where more words follow that do not hang on it, as after an adverb; otherwise with its sentence.
 * @param isOrnament it adds to a sentence and never carries it (tone words): taken out alone, or not at all
 */
export function cutOut(text: string, word: SourceRange, isOrnament: boolean): Fix | undefined {
  const place = widenRun(text, word);
  const before = text.slice(0, place.start);
  const after = text.slice(place.end);
  const opens = isEdge(before.trimEnd().at(-1)) || before.endsWith('\n');
  const closes = isEdge(after.trimStart().at(0)) || after.startsWith('\n');
  const sentence = findSentences(text).find(({ start, end }) => start <= place.start && place.end <= end);
  if (sentence !== undefined && isAllOf(text, place, sentence)) return takeSentence(text, sentence);
  if (isOrnament && PREDICATE_END.test(before) && isJapanese(after.trimStart().charAt(0))) {
    const gap = after.length - after.trimStart().length;
    return { ...place, end: place.end + gap, text: '。' };
  }
  const isLatin = !isJapanese(text.slice(place.start, place.end));
  const isLoose = isOrnament ? isLatin || closes : !isLatin && !closes && !HANGS_ON.test(after);
  if ((opens && closes) || isLoose) return takeWord(text, place, closes);
  return isOrnament || sentence === undefined ? undefined : takeSentence(text, sentence);
}

/** 「ｗｗ」 was found in 「ｗｗｗ」: all of it. */
function widenRun(text: string, { start, end }: SourceRange): SourceRange {
  const letter = text.charAt(start);
  const isRun = end - start > 1 && text.slice(start, end) === letter.repeat(end - start);
  let to = end;
  while (isRun && text.charAt(to) === letter) to++;
  return { start, end: to };
}

const isEdge = (letter: string | undefined): boolean => letter === undefined || EDGE.test(letter);

/** Nothing else in the sentence says anything. */
function isAllOf(text: string, place: SourceRange, { start, end }: SourceRange): boolean {
  return !/[\p{L}\p{N}]/u.test(text.slice(start, place.start) + text.slice(place.end, end));
}

/** With the comma and the space of one side; where it began a sentence, the next word begins it. */
function takeWord(text: string, place: SourceRange, closes: boolean): Fix {
  const before = text.slice(0, place.start);
  const begins = before.trim() === '' || SENTENCE_END.test(before);
  const lead = closes && !begins ? (/[、,]?[^\S\n]*$/u.exec(before)?.[0].length ?? 0) : 0;
  const tail = begins || !closes ? (/^[、,]?[^\S\n]*/u.exec(text.slice(place.end))?.[0].length ?? 0) : 0;
  const start = place.start - lead;
  const end = place.end + tail;
  const next = text.charAt(end);
  const isRaised = begins && /\p{Lu}/u.test(text.charAt(place.start)) && /\p{Ll}/u.test(next);
  return { start, end: isRaised ? end + 1 : end, text: isRaised ? next.toUpperCase() : '', removes: 'words' };
}

/** With the line that would stay empty, or the space that would begin one. */
function takeSentence(text: string, { start, end }: SourceRange): Fix {
  const isFirst = start === 0 || text.charAt(start - 1) === '\n';
  const rest = isFirst ? (/^[^\S\n]*\n?/u.exec(text.slice(end))?.[0].length ?? 0) : 0;
  return { start, end: end + rest, text: '', removes: 'sentence' };
}
