import type { SignalList } from '@/lib/domain/policy/attention';
import { THREAT_WORDS } from '@/lib/domain/policy/threat-words';
import { ANGRY_WORDS, LEGAL_WORDS, TREATED_BADLY } from './conflict';
import { DANGER_WORDS, THING_BURNS } from './danger';
import { MONEY_TAKEN, MONEY_WORDS } from './money';
import { PRAISE_WORDS, SAYS_THANKS } from './praise';
import { REFUSAL_WORDS, REFUSES_REPLIES } from './refusal';
import { SELF_HARM_WORDS, TIRED_OF_LIFE } from './self-harm';
import { SENSITIVE_WORDS, TELLS_AGE } from './sensitive';
import { SAYS_SOLVED, SOLVED_WORDS } from './solved';
import { SPAM_SIGNS, SPAM_WORDS } from './spam';
import type { StarterPattern } from './starter-pattern';
import { THREATENS_A_PLACE } from './threat';
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
  angry: TREATED_BADLY,
  danger: THING_BURNS,
  money: MONEY_TAKEN,
  praise: SAYS_THANKS,
  'self-harm': TIRED_OF_LIFE,
  sensitive: TELLS_AGE,
  threat: THREATENS_A_PLACE,
  refusal: REFUSES_REPLIES,
  solved: SAYS_SOLVED,
  spam: SPAM_SIGNS,
};
