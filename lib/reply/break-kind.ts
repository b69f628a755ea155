/**
 * How good a place is to end a part, best first. `phrase` is where Japanese begins a phrase anew: 速度が|1Mbps, not
 * 以下|の場合は. `inner…` are inside a pair of brackets, which a part should not tear
 * apart; `letter` is between any two characters and the last resort.
 */
export type BreakKind =
  | 'line'
  | 'sentence'
  | 'clause'
  | 'phrase'
  | 'word'
  | 'inner-sentence'
  | 'inner-clause'
  | 'inner-word'
  | 'letter';

export interface Break {
  /** The part ends here … */
  at: number;
  /** … and the next one begins here: white space between two parts belongs to neither. */
  next: number;
  kind: BreakKind;
}

const CLOSERS = '」』）)】〕］\\]”’"';
/** Never first in a part: closing marks, small kana, long-vowel marks, iteration marks. */
const NO_START = new RegExp(
  `^[${CLOSERS}、。，．,.!?！？:;：；…‥・～〜ー々ぁぃぅぇぉっゃゅょァィゥェォッャュョ%％]`,
  'u',
);
/** Most places: after a letter nothing ends but a word, and the costlier questions need not be asked. */
const ORDINARY_END = /[\p{L}\p{N}]$/u;
/** What a phrase ends with, its particle (no お of お手数, no の that ties), and what the next one begins with. */
const PHRASE_END = /(?:[はがをにでともへやて]|から|より|など|だけ)$/u;
const PHRASE_START = /^[\p{Script=Han}\p{Script=Katakana}\p{Script=Latin}\p{Nd}「『（(]/u;
/** Never last in a part. */
const NO_END = /[「『（(【〔［[“‘]$/u;
const EMOJI_TAIL =
  '(?:\\p{Extended_Pictographic}[\\uFE0F\\p{EMod}]*(?:\\u200D\\p{Extended_Pictographic}[\\uFE0F\\p{EMod}]*)*)*';
const SENTENCE_END = new RegExp(`[。．！？!?♪]+[${CLOSERS}]*${EMOJI_TAIL}$`, 'u');
/** A full stop ends a sentence when space or Japanese follows; not in `e.g. ` or after an initial. */
const STOP_END = new RegExp(
  `(?<!\\b(?:Mr|Mrs|Ms|Dr|St|No|vs|etc|e\\.g|i\\.e|\\p{Lu}))\\.[${CLOSERS}]*${EMOJI_TAIL}$`,
  'u',
);
const CLAUSE_END = new RegExp(
  `(?:[、，,;；:：…‥―—–～〜${CLOSERS}]|\\p{Extended_Pictographic}\\uFE0F?)$`,
  'u',
);
const CLOSED = new RegExp(`[${CLOSERS}]$`, 'u');
/** 「直りました。」とのこと: what follows a quotation and goes on with the sentence. */
const GOES_ON = /^(?:と|って|など|より|の|が|を|は|に|も|で|や|か|へ|だ)/u;
const LATIN_STOPS_ON = /^[\p{L}\p{N}]/u;

/** Judges a place in a text. `before` and `after` are a few characters each side, `gap` the white space between. */
export function judgeBreak(
  before: string,
  gap: string,
  after: string,
  isWordEnd: boolean,
  isInner: boolean,
): BreakKind {
  if (gap.includes('\n')) return isInner ? 'inner-sentence' : 'line';
  if (gap === '' && (NO_START.test(after) || NO_END.test(before))) return 'letter';
  if (gap === '' && ORDINARY_END.test(before))
    return isWordEnd ? judgeWordEnd(before, after, isInner) : 'letter';
  if (endsSentence(before, gap, after)) return isInner ? 'inner-sentence' : 'sentence';
  if (gap === '' && CLOSED.test(before) && GOES_ON.test(after)) return 'inner-word';
  if (CLAUSE_END.test(before) || /[\u3000]/u.test(gap)) return isInner ? 'inner-clause' : 'clause';
  if (gap !== '' || isWordEnd) return isInner ? 'inner-word' : 'word';
  return 'letter';
}

function endsSentence(before: string, gap: string, after: string): boolean {
  const isStop = STOP_END.test(before) && (gap !== '' || !/^[\p{ASCII}]/u.test(after));
  if (!isStop && !SENTENCE_END.test(before)) return false;
  if (gap !== '') return true;
  if (/^\p{Extended_Pictographic}/u.test(after)) return false;
  if (CLOSED.test(before) && GOES_ON.test(after)) return false;
  return !(/[!?]$/u.test(before) && LATIN_STOPS_ON.test(after) && /^\p{ASCII}/u.test(after));
}

function judgeWordEnd(before: string, after: string, isInner: boolean): BreakKind {
  if (isInner) return 'inner-word';
  return PHRASE_END.test(before) && PHRASE_START.test(after) ? 'phrase' : 'word';
}
