import type { Decisions } from '@/lib/domain/policy/decisions';
import { foldPlain } from '../fold';
import { findSentences } from '../sentences';
import type { CheckSituation } from './checker';
import type { DraftText } from './draft-text';
import type { Finding } from './finding';
import { raiseAt } from './text-rule';

const MENTIONS =
  /(?<![a-z])dms?(?![a-z])|ダイレクトメッセージ|ダイレクトメール|(?:メッセージ|チャット)機能|(?:個別|非公開|プライベート)(?:に|で|の)?メッセージ|メッセージ(?:にて|で)(?:の?やり(?:取|と)り|ご?(?:連絡|相談|お?問い?合わせ|案内))|(?:direct|private) (?:messages?|chat)\b|\bpm (?:us|me)\b|\b(?:a|your) pms?\b|(?:send|shoot|drop) us an? (?:\w+ )?message|\b(?:messag|contact|reach|writ|text|inbox|chat)\w* (?:(?:to |with |out to )?(?:us|you|me) )?(?:privately|in private)\b|\bmessage us (?:on|via|through|using)\b|\b(?:take|move|continue) (?:this|it|the conversation|our conversation) (?:in|to) private\b/u;
/** Says that there will be none, or thanks for one the customer sent. */
const HARMLESS =
  /(?:dm|ダイレクトメッセージ|ダイレクトメール)(?:(?!ください|下さい|いただけ|お願い)[^。]){0,24}(?:(?<!かまい|構い|問題ござい|問題あり|差し支えござい|差し支えあり)ません(?!か|でしょうか)|しない|せず|(?:受け(?:付け)?|お受けし|承っ|対応し|行っ)て(?:い|おら)ない|でき(?:ない|かね)|(?:受付|対応|窓口)[^。]{0,6}(?:停止|休止|終了)|以外|控え|遠慮|不要|注意|不審|なりすま|なさらない|されない|応じない|返信せず|(?:開放|公開)して(?:い|おら)(?:な|ず))|当選[^。]{0,16}(?:dm|ダイレクトメッセージ)(?:で|にて)[^。]{0,4}(?:お知らせ|ご連絡|ご案内|お送り)(?:いた|し)|dmの(?:受信)?(?:設定|通知)[^。]{0,16}(?:とのこと|改善)|アプリ[^。]{0,6}メッセージ機能|(?:dm|ダイレクトメッセージ)(?:では|じゃ)なく|(?:名乗る|かたる|騙る|なりすまし?の?|不審な|偽の?|詐欺の?|迷惑な?)(?:dm|ダイレクトメッセージ)|(?:偽|なりすまし|詐欺)[^。]{0,20}(?:dm|ダイレクトメッセージ)[^。]{0,20}(?:求め|届|送られ|送ってく|案内する|誘導)|(?:dm|メッセージ)(?:を|は|にて|で)?[^。]{0,8}(?:(?<!させて)(?:いただき|頂き)(?!ます(?:よう|と|か)|た[いく]|まし(?:たら|ょう))|くださり|下さり|拝見|受け取り|確認いたしました|届)|お送りにならない|(?:not|never|don't|can't|cannot|won't|unable to|no need to|rather than|instead of|thank(?:s| you) for)[^.,;]{0,40}(?:dm|direct message)|\b(?:beware|fakes?|scam(?:s|mers?)?|phishing|impersonat\w+)\b[^.;]{0,60}(?:dms?|direct messages?)\b|\bdms? (?:isn't|is not|aren't|are not) (?:us|ours|from us)\b|\bwinners? [^.;]{0,40}\bdm|(?:got|received|seen|read) your (?:dm|direct message|message)/u;

/** What others say is told, not said: 「DMで番号を」と求める偽アカウント. */
const QUOTED = /「[^」]*」(?=と|など|という)|"[^"]*"/gu;

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
    const folded = foldPlain(sentence.text).replace(QUOTED, '');
    if (!MENTIONS.test(folded) || HARMLESS.test(folded)) return [];
    return [raiseAt(CODE_OF_RULE[rule], draft, sentence)];
  });
}
