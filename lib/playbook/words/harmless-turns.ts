import type { SignalList } from '@/lib/domain/policy/attention';
import { HARMLESS_ANGRY, HARMLESS_LEGAL, HARMLESS_MONEY, HARMLESS_THREAT } from './harmless-conflict';
import { HARMLESS_DANGER } from './harmless-danger';
import { HARMLESS_REFUSAL, HARMLESS_SELF_HARM, HARMLESS_SENSITIVE } from './harmless-person';

/**
 * Families of idioms that no list of words can hold. Each takes out only the stretch it matches, so that what else a post
 * says is still heard, and none reaches past its clause without need.
 */
export const HARMLESS_TURNS: Partial<Record<SignalList, readonly RegExp[]>> = {
  danger: HARMLESS_DANGER,
  'self-harm': HARMLESS_SELF_HARM,
  threat: HARMLESS_THREAT,
  angry: HARMLESS_ANGRY,
  legal: HARMLESS_LEGAL,
  money: HARMLESS_MONEY,
  sensitive: HARMLESS_SENSITIVE,
  refusal: HARMLESS_REFUSAL,
};
