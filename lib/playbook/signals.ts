import { DEFAULT_POLICY, type Policy } from '@/lib/domain/account';
import type { Signal } from '@/lib/domain/condition';
import type { Mark, MarkStyle } from '@/lib/domain/mark';
import type { Post } from '@/lib/domain/post';
import { judgeHours } from '@/lib/reply/business-hours';
import { foldPlain } from '@/lib/reply/fold';
import { createPersonalDataReader } from '@/lib/reply/personal-data/personal-data';
import { findWord } from './find-word';
import { type PastContact, readHistory } from './history-signals';
import { findRefusal } from './refusal';
import { isSpamLike } from './spam';
import { ANGRY_WORDS, LEGAL_WORDS, NO_ANGRY_WORDS, NO_LEGAL_WORDS } from './words/conflict';
import { DANGER_WORDS, NO_DANGER_WORDS, THING_BURNS } from './words/danger';
import { MONEY_WORDS, NO_MONEY_WORDS } from './words/money';
import { BITTER_WORDS, NO_PRAISE_WORDS, PRAISE_WORDS } from './words/praise';
import { NO_SELF_HARM_WORDS, SELF_HARM_WORDS } from './words/self-harm';
import { SENSITIVE_WORDS } from './words/sensitive';
import { LATER_SOLVED_WORDS, NOT_SOLVED_WORDS, SOLVED_WORDS } from './words/solved';
import { NO_TROUBLE_WORDS, TROUBLE_WORDS } from './words/trouble';

export interface SignalSources {
  post: Pick<Post, 'text' | 'title'>;
  marks: readonly Pick<Mark, 'style'>[];
  history: PastContact;
  /** Later posts of the same author, where the page shows them. */
  later?: readonly Pick<Post, 'text'>[];
  now: Date;
  /** The account's policy: its hours, its words, what it calls a ping-pong. Without it nothing is said of hours. */
  policy?: Policy;
}

const SIGNAL_OF_STYLE: Partial<Record<MarkStyle, Signal>> = {
  money: 'money',
  praise: 'praise',
  trouble: 'trouble',
  request: 'request',
  rival: 'rival',
};

/** What no single word tells, in folded text. */
const SHAPES: readonly (readonly [Signal, RegExp])[] = [
  // Hashtags made for requests: #…お願い (practice item 9).
  ['request', /#[\p{L}\p{N}_]+(?:お願い|要望|リクエスト|wish|request)(?![\p{L}\p{N}_])/u],
  ['danger', THING_BURNS],
];

const WORDS: readonly { signal: Signal; words: readonly string[] }[] = [
  { signal: 'self-harm', words: SELF_HARM_WORDS },
  { signal: 'money', words: MONEY_WORDS },
  { signal: 'trouble', words: TROUBLE_WORDS },
];

/** With any of these, words of praise are bitter: 「圏外にしてくれてありがとうございました」. */
const SPOILS_PRAISE: readonly Signal[] = ['trouble', 'money', 'angry'];

/** Stretches that are taken out before a signal's words are looked for. */
const HARMLESS: Partial<Record<Signal, readonly string[]>> = {
  danger: NO_DANGER_WORDS,
  'self-harm': NO_SELF_HARM_WORDS,
  angry: NO_ANGRY_WORDS,
  legal: NO_LEGAL_WORDS,
  money: NO_MONEY_WORDS,
  trouble: NO_TROUBLE_WORDS,
  praise: NO_PRAISE_WORDS,
};

/** Lists the desk may add words of its own to. */
const OWN_WORDS = {
  angry: ANGRY_WORDS,
  legal: LEGAL_WORDS,
  danger: DANGER_WORDS,
  sensitive: SENSITIVE_WORDS,
} as const;

/** A customer may be anywhere, and their data is theirs under whatever plan it is numbered. */
const readPersonalData = createPersonalDataReader({
  ...DEFAULT_POLICY.personal,
  phoneRegions: ['JP', 'US', 'GB'],
});

/**
 * Facts about a post and its author's history that guidelines and templates react to. The desk's own lists speak
 * first (a mark in a money list is about money); a small set of words stands in where a list has a gap.
 */
export function computeSignals(sources: SignalSources): Set<Signal> {
  const { post, marks, later = [], policy = DEFAULT_POLICY, now } = sources;
  const signals = readHistory(sources.history, now, policy.pingPong);
  const text = foldPlain(`${post.title ?? ''}\n${post.text}`);

  for (const { style } of marks) {
    const signal = SIGNAL_OF_STYLE[style];
    if (signal !== undefined) signals.add(signal);
  }
  for (const { signal, words } of WORDS) {
    if (findWord(withoutHarmless(text, signal), words) !== undefined) signals.add(signal);
  }
  for (const [signal, shape] of SHAPES) {
    if (shape.test(withoutHarmless(text, signal))) signals.add(signal);
  }
  for (const [signal, words] of Object.entries(OWN_WORDS) as [keyof typeof OWN_WORDS, readonly string[]][]) {
    if (findWord(withoutHarmless(text, signal), [...words, ...policy.signalWords[signal]]) !== undefined) {
      signals.add(signal);
    }
  }
  if (!SPOILS_PRAISE.some((each) => signals.has(each)) && soundsPleased(text)) signals.add('praise');
  if (findRefusal(text, policy.signalWords.refusal) !== undefined) signals.add('refuses-contact');
  if (readPersonalData(text).length > 0) signals.add('personal-data');
  const isSolved =
    soundsSolved(text, SOLVED_WORDS) ||
    later.some((each) => soundsSolved(foldPlain(each.text), [...SOLVED_WORDS, ...LATER_SOLVED_WORDS]));
  if (isSolved) signals.add('may-be-solved');
  if (isSpamLike(text)) signals.add('spam-like');
  if (sources.policy !== undefined && !isAnswering(policy, now)) signals.add('outside-hours');
  return signals;
}

function isAnswering({ hours }: Policy, now: Date): boolean {
  const state = judgeHours(hours, now);
  return state === 'open' || state === 'extended';
}

/** 「炎上」 burns nobody. */
function withoutHarmless(folded: string, signal: Signal): string {
  return (HARMLESS[signal] ?? []).reduce((text, word) => text.replaceAll(foldPlain(word), ' '), folded);
}

/** Words of praise, and none that turns them into their opposite. */
function soundsPleased(folded: string): boolean {
  const text = withoutHarmless(folded, 'praise');
  return findWord(text, PRAISE_WORDS) !== undefined && findWord(text, BITTER_WORDS) === undefined;
}

function soundsSolved(folded: string, words: readonly string[]): boolean {
  return findWord(folded, words) !== undefined && findWord(folded, NOT_SOLVED_WORDS) === undefined;
}
