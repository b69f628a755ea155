import type { SignalList } from '@/lib/domain/policy/attention';
import { THREAT_WORDS } from '@/lib/domain/policy/threat-words';
import { ANGRY_WORDS, LEGAL_WORDS } from './conflict';
import { DANGER_WORDS, THING_BURNS } from './danger';
import { MONEY_WORDS } from './money';
import { PRAISE_WORDS } from './praise';
import { REFUSAL_WORDS } from './refusal';
import { SELF_HARM_WORDS } from './self-harm';
import { SENSITIVE_WORDS, TELLS_AGE } from './sensitive';
import { SAYS_SOLVED, SOLVED_WORDS } from './solved';
import { SPAM_SIGNS, SPAM_WORDS } from './spam';
import type { StarterPattern } from './starter-pattern';
import { TROUBLE_WORDS } from './trouble';

/** What a desk begins with. Each word can be switched off, and own ones put beside them: the account's `signalWords`. */
export const STARTER_WORDS: Readonly<Record<SignalList, readonly string[]>> = {
  angry: ANGRY_WORDS,
  threat: THREAT_WORDS,
  legal: LEGAL_WORDS,
  danger: DANGER_WORDS,
  sensitive: SENSITIVE_WORDS,
  refusal: REFUSAL_WORDS,
  'self-harm': SELF_HARM_WORDS,
  money: MONEY_WORDS,
  trouble: TROUBLE_WORDS,
  praise: PRAISE_WORDS,
  solved: SOLVED_WORDS,
  spam: Object.values(SPAM_WORDS).flat(),
};

/** What else raises a signal. Each can be switched off under its example, like a word. */
export const STARTER_PATTERNS: Readonly<Partial<Record<SignalList, readonly StarterPattern[]>>> = {
  danger: THING_BURNS,
  sensitive: TELLS_AGE,
  solved: SAYS_SOLVED,
  spam: SPAM_SIGNS,
};
