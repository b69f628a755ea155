import type { Decisions } from '@/lib/domain/policy/decisions';
import { foldPlain } from '../fold';
import { findSentences } from '../sentences';
import type { CheckSituation } from './checker';
import type { DraftText } from './draft-text';
import type { Finding } from './finding';
import { raiseAt } from './text-rule';

const MENTIONS =
  /(?<![a-z])dms?(?![a-z])|ダイレクトメッセージ|ダイレクトメール|メッセージ機能|(?:direct|private) messages?|\bpm (?:us|me)\b|\b(?:a|your) pms?\b|(?:send|shoot|drop) us an? (?:\w+ )?message|message us privately/u;
/** Says that there will be none, or thanks for one the customer sent. */
const HARMLESS =
  /(?:dm|ダイレクトメッセージ|ダイレクトメール)[^。]{0,24}(?:ません(?!か|でしょうか)|しない|せず|以外|控え|遠慮|不要|注意|不審|なりすま)|(?:名乗る|かたる|騙る|なりすま|不審な)(?:dm|ダイレクトメッセージ)|(?:dm|メッセージ)(?:を|は|にて|で)?[^。]{0,8}(?:(?:いただき|頂き)(?!ます(?:よう|と|か)|た[いく]|まし(?:たら|ょう))|くださり|下さり|拝見|受け取り|確認いたしました|届)|お送りにならない|(?:not|never|don't|can't|cannot|won't|unable to|no need to|rather than|instead of|thank(?:s| you) for)[^.,;]{0,40}(?:dm|direct message)|(?:got|received|seen|read) your (?:dm|direct message|message)/u;

const CODE_OF_RULE = { never: 'dm-refused', wish: 'dm-without-wish', ask: 'dm-ask' } as const;

/** Sentences that move the customer to direct messages, against what the desk decided (practice item 30). */
export function findDmProblems(
  draft: DraftText,
  { dm }: Decisions,
  { dmWish, consulted = false }: Pick<CheckSituation, 'dmWish' | 'consulted'>,
): Finding[] {
  const { rule } = dm;
  if (rule === 'free' || (rule === 'wish' && dmWish !== null) || (rule === 'ask' && consulted)) return [];
  if (!MENTIONS.test(foldPlain(draft.text))) return [];
  return findSentences(draft.text).flatMap((sentence) => {
    const folded = foldPlain(sentence.text);
    if (!MENTIONS.test(folded) || HARMLESS.test(folded)) return [];
    return [raiseAt(CODE_OF_RULE[rule], draft, sentence)];
  });
}
