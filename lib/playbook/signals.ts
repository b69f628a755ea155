import type { Signal } from '@/lib/domain/condition';
import type { Mark, MarkStyle } from '@/lib/domain/mark';
import type { Post } from '@/lib/domain/post';
import { findWord, foldText } from './find-word';
import { type PastContact, readHistory } from './history-signals';
import { findPersonalData } from './personal-data';
import { isSpamLike } from './spam';
import { MONEY_WORDS } from './words/money';
import { PRAISE_WORDS, TROUBLE_WORDS } from './words/mood';
import { NOT_SOLVED_WORDS, SOLVED_WORDS } from './words/solved';

export interface SignalSources {
  post: Pick<Post, 'text' | 'title'>;
  marks: readonly Pick<Mark, 'style'>[];
  history: PastContact;
  /** Later posts of the same author, where the page shows them. */
  later?: readonly Pick<Post, 'text'>[];
  now: Date;
}

const SIGNAL_OF_STYLE: Partial<Record<MarkStyle, Signal>> = {
  money: 'money',
  praise: 'praise',
  trouble: 'trouble',
  request: 'request',
  rival: 'rival',
};

/** Hashtags made for requests: #…お願い (practice item 9). The text is folded. */
const REQUEST_TAG = /#[\p{L}\p{N}_]+(?:お願い|要望|リクエスト|wish|request)(?![\p{L}\p{N}_])/u;

const WORDS: readonly { signal: Signal; words: readonly string[] }[] = [
  { signal: 'money', words: MONEY_WORDS },
  { signal: 'praise', words: PRAISE_WORDS },
  { signal: 'trouble', words: TROUBLE_WORDS },
];

/**
 * Facts about a post and its author's history that guidelines and templates react to. The desk's own lists speak
 * first (a mark in a money list is about money); a small set of words stands in where a list has a gap.
 */
export function computeSignals(sources: SignalSources): Set<Signal> {
  const { post, marks, later = [] } = sources;
  const signals = readHistory(sources.history, sources.now);
  const text = foldText(`${post.title ?? ''}\n${post.text}`);

  for (const { style } of marks) {
    const signal = SIGNAL_OF_STYLE[style];
    if (signal !== undefined) signals.add(signal);
  }
  for (const { signal, words } of WORDS) {
    if (findWord(text, words) !== undefined) signals.add(signal);
  }
  if (REQUEST_TAG.test(text)) signals.add('request');
  if (findPersonalData(text).length > 0) signals.add('personal-data');
  if ([text, ...later.map((each) => foldText(each.text))].some(soundsSolved)) signals.add('may-be-solved');
  if (isSpamLike(text)) signals.add('spam-like');
  return signals;
}

function soundsSolved(folded: string): boolean {
  return findWord(folded, SOLVED_WORDS) !== undefined && findWord(folded, NOT_SOLVED_WORDS) === undefined;
}
