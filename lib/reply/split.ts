import { findCuts } from './atoms';
import type { Break, BreakKind } from './break-kind';
import { findBreaks } from './find-breaks';
import { createScale, type Measure, type Scale } from './scale';

/** What each part of a split text may weigh, policy text already taken off. */
export interface SplitBudget {
  /** The text as one part. */
  only: number;
  first: number;
  middle: number;
  last: number;
}

/** One part's own text. `gap` is the white space that stood between it and the next part. */
export interface Piece {
  text: string;
  gap: string;
}

/** A reply of more parts than this is refused anyway (policy schema); it is cut plainly instead of beautifully. */
const MOST_PARTS_WEIGHED = 20;
/** One part more is worth an unbroken sentence up to here (practice item 24: 2–3 parts are fine). */
const MOST_PARTS_FOR_SENTENCES = 3;

/** Balance never buys a worse place: over all parts of a reply it costs less than one step from sentence to clause. */
const COST: Readonly<Record<BreakKind, number>> = {
  line: 0,
  sentence: 2,
  clause: 60,
  phrase: 180,
  word: 540,
  'inner-sentence': 780,
  'inner-clause': 1_020,
  'inner-word': 1_260,
  letter: 3_000,
};
const BALANCE_COST = 40;

/** Kinds allowed in turn: a worse kind is touched only where no better one gives a split at all. */
const OUTER: readonly BreakKind[] = ['line', 'sentence', 'clause', 'phrase', 'word'];
const INNER: readonly BreakKind[] = ['inner-sentence', 'inner-clause', 'inner-word'];
const LADDER: readonly (readonly BreakKind[])[] = [
  OUTER,
  [...OUTER, ...INNER],
  [...OUTER, ...INNER, 'letter'],
];

/**
 * Cuts a text into as few parts as its budget allows, at sentence ends where that costs at most one part more, and
 * balanced. Never inside a link, mention, hashtag, number with unit or character; inside 「」 only where nothing
 * else is possible. A stretch that cannot be cut and is too long comes back as a part over its budget.
 * Texts and gaps of the result, joined, are the text.
 */
export function splitText(text: string, budget: SplitBudget, measure: Measure): Piece[] {
  if (measure(text) <= budget.only) return [{ text, gap: '' }];
  const cuts = findCuts(text);
  const breaks = findBreaks(text, cuts);
  const scale = createScale(text, cuts, measure);
  for (const kinds of LADDER) {
    const allowed = breaks.filter((each) => kinds.includes(each.kind));
    const fewest = fillGreedily(text, allowed, budget, scale);
    if (!fewest.fits) continue;
    if (fewest.ends.length + 1 > MOST_PARTS_WEIGHED) return cut(text, fewest.ends);
    const sentences = allowed.filter((each) => each.kind === 'line' || each.kind === 'sentence');
    const whole = fillGreedily(text, sentences, budget, scale);
    const count = fewest.ends.length + 1;
    const wholeCount = whole.ends.length + 1;
    const keepsSentences =
      whole.fits &&
      (wholeCount <= count || (wholeCount === count + 1 && wholeCount <= MOST_PARTS_FOR_SENTENCES));
    const best = keepsSentences
      ? balance(text, sentences, wholeCount, budget, scale)
      : balance(text, allowed, count, budget, scale);
    return cut(text, best ?? (keepsSentences ? whole.ends : fewest.ends));
  }
  return cut(text, fillGreedily(text, breaks, budget, scale).ends);
}

function cut(text: string, ends: readonly Break[]): Piece[] {
  const pieces: Piece[] = [];
  let start = 0;
  for (const { at, next } of ends) {
    pieces.push({ text: text.slice(start, at), gap: text.slice(at, next) });
    start = next;
  }
  pieces.push({ text: text.slice(start), gap: '' });
  return pieces;
}

/** Each part as long as it may be: the fewest parts. `fits` is false where a stretch between two breaks is too long. */
function fillGreedily(
  text: string,
  breaks: readonly Break[],
  budget: SplitBudget,
  scale: Scale,
): { ends: Break[]; fits: boolean } {
  const ends: Break[] = [];
  let fits = true;
  let start = 0;
  let from = 0;
  while (scale.between(start, text.length) > (start === 0 ? budget.only : budget.last)) {
    const room = start === 0 ? budget.first : budget.middle;
    let chosen: Break | undefined;
    for (; from < breaks.length; from++) {
      const each = breaks[from];
      if (each === undefined || (chosen !== undefined && scale.between(start, each.at) > room)) break;
      chosen = each;
      if (scale.between(start, each.at) > room) {
        fits = false;
        from++;
        break;
      }
    }
    if (chosen === undefined) return { ends, fits: false };
    ends.push(chosen);
    start = chosen.next;
  }
  return { ends, fits };
}

/** The cheapest way to make exactly `count` parts: good places to break, and parts of like weight. */
function balance(
  text: string,
  breaks: readonly Break[],
  count: number,
  budget: SplitBudget,
  scale: Scale,
): Break[] | undefined {
  const target = scale.between(0, text.length) / count;
  const unevenness = (weight: number) => ((weight - target) / budget.middle) ** 2 * BALANCE_COST;
  const gaps = breaks.reduce((sum, each) => sum + scale.between(each.at, each.next), 0);
  let costs: number[] = [];
  const origins: number[][] = [];
  for (let part = 1; part < count; part++) {
    const next: number[] = new Array(breaks.length).fill(Number.POSITIVE_INFINITY);
    const origin: number[] = new Array(breaks.length).fill(-1);
    const room = part === 1 ? budget.first : budget.middle;
    // Ends so early that the rest cannot fit any more, or so late that they cannot be reached, are not tried.
    const reach = budget.first + (part - 1) * budget.middle;
    const rest = (count - part - 1) * budget.middle + budget.last;
    for (const [index, end] of breaks.entries()) {
      if (scale.between(end.next, text.length) > rest + gaps) continue;
      if (scale.between(0, end.at) > reach + gaps) break;
      for (let previous = part === 1 ? -1 : index - 1; previous >= (part === 1 ? -1 : 0); previous--) {
        const start = previous === -1 ? 0 : (breaks[previous]?.next ?? 0);
        const weight = scale.between(start, end.at);
        if (weight > room) break;
        const cost =
          (previous === -1 ? 0 : (costs[previous] ?? Number.POSITIVE_INFINITY)) +
          COST[end.kind] +
          unevenness(weight);
        if (cost < (next[index] ?? 0)) {
          next[index] = cost;
          origin[index] = previous;
        }
      }
    }
    costs = next;
    origins.push(origin);
  }
  return traceBack(text, breaks, costs, origins, budget, scale, unevenness);
}

function traceBack(
  text: string,
  breaks: readonly Break[],
  costs: readonly number[],
  origins: readonly number[][],
  budget: SplitBudget,
  scale: Scale,
  unevenness: (weight: number) => number,
): Break[] | undefined {
  let best = -1;
  let bestCost = Number.POSITIVE_INFINITY;
  for (const [index, end] of breaks.entries()) {
    const weight = scale.between(end.next, text.length);
    if (weight > budget.last) continue;
    const cost = (costs[index] ?? Number.POSITIVE_INFINITY) + unevenness(weight);
    if (cost < bestCost) [best, bestCost] = [index, cost];
  }
  const ends: Break[] = [];
  for (const origin of origins.toReversed()) {
    const end = breaks[best];
    if (end === undefined) return undefined;
    ends.unshift(end);
    best = origin[best] ?? -1;
  }
  return ends;
}
