import { type Account, DEFAULT_POLICY, NO_CONTACT_GIVEN, type Policy } from '@/lib/domain/account';
import type { Signal } from '@/lib/domain/condition';
import type { Mark, MarkStyle } from '@/lib/domain/mark';
import type { SignalList } from '@/lib/domain/policy/attention';
import type { Post } from '@/lib/domain/post';
import { judgeHours } from '@/lib/reply/business-hours';
import { foldPlain } from '@/lib/reply/fold';
import { findListed, withoutHarmless } from './find-listed';
import { findWord } from './find-word';
import { createGraveReader } from './grave-signals';
import { type PastContact, readHistory } from './history-signals';
import { isSpamLike } from './spam';
import { BITTER_WORDS } from './words/praise';
import { LATER_SOLVED_WORDS, NOT_SOLVED_WORDS } from './words/solved';

export interface SignalSources {
  post: Pick<Post, 'text' | 'title'>;
  marks: readonly Pick<Mark, 'style'>[];
  history: PastContact;
  /** Later posts of the same author, where the page shows them. */
  later?: readonly Pick<Post, 'text'>[];
  now: Date;
  /** Its hours, its words and numbers, what it calls a ping-pong. Without it nothing is said of hours. */
  account?: Pick<Account, 'contact' | 'policy'>;
}

const SIGNAL_OF_STYLE: Partial<Record<MarkStyle, Signal>> = {
  money: 'money',
  praise: 'praise',
  trouble: 'trouble',
  request: 'request',
  rival: 'rival',
};

const NO_ACCOUNT = { contact: NO_CONTACT_GIVEN, policy: DEFAULT_POLICY };

/** Hashtags made for requests: #…お願い (practice item 9). */
const REQUEST_TAG = /#[\p{L}\p{N}_]+(?:お願い|要望|リクエスト|wish|request)(?![\p{L}\p{N}_])/u;

/** Lists of which one word raises the signal of the same name. */
const PLAIN_LISTS = ['money', 'trouble', 'angry', 'sensitive'] as const;

/** With any of these, words of praise are bitter: 「圏外にしてくれてありがとうございました」. */
const SPOILS_PRAISE: readonly Signal[] = ['trouble', 'money', 'angry'];

/**
 * Facts about a post and its author's history that guidelines and templates react to. The desk's own lists speak
 * first (a mark in a money list is about money); a small set of words stands in where a list has a gap.
 */
export function computeSignals(sources: SignalSources): Set<Signal> {
  const { post, marks, later = [], account = NO_ACCOUNT, now } = sources;
  const { policy } = account;
  const signals = readHistory(sources.history, now, policy.pingPong);
  const text = foldPlain(`${post.title ?? ''}\n${post.text}`);

  for (const { style } of marks) {
    const signal = SIGNAL_OF_STYLE[style];
    if (signal !== undefined) signals.add(signal);
  }
  const { signalWords } = policy;
  const has = (list: SignalList) => findListed(text, list, signalWords[list]) !== undefined;
  for (const signal of createGraveReader(account)(text)) signals.add(signal);
  // Whoever threatens is angry, in whatever words.
  if (signals.has('threat')) signals.add('angry');
  for (const list of PLAIN_LISTS) if (has(list)) signals.add(list);
  if (REQUEST_TAG.test(text)) signals.add('request');
  const isBitter =
    SPOILS_PRAISE.some((each) => signals.has(each)) ||
    findWord(withoutHarmless(text, 'praise'), BITTER_WORDS) !== undefined;
  if (!isBitter && has('praise')) signals.add('praise');
  const isSolved = (folded: string, also?: readonly string[]) =>
    findListed(folded, 'solved', signalWords.solved, also) !== undefined &&
    findWord(folded, NOT_SOLVED_WORDS) === undefined;
  if (isSolved(text) || later.some((each) => isSolved(foldPlain(each.text), LATER_SOLVED_WORDS))) {
    signals.add('may-be-solved');
  }
  if (isSpamLike(text, signalWords.spam)) signals.add('spam-like');
  if (sources.account !== undefined && !isAnswering(policy, now)) signals.add('outside-hours');
  return signals;
}

function isAnswering({ hours }: Policy, now: Date): boolean {
  const state = judgeHours(hours, now);
  return state === 'open' || state === 'extended';
}
