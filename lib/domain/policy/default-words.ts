import type { WordRule, WordRuleKind } from './words';

function rules(kind: WordRuleKind, pairs: readonly (readonly [word: string, instead: string])[]): WordRule[] {
  return pairs.map(([word, instead]) => ({ kind, word, instead }));
}

/** A beginning: what desks agree on. Each desk goes on from here. */
export const DEFAULT_WORDS_JA: WordRule[] = [
  ...rules('banned', [
    ['絶対に直ります', '改善の見込みです'],
    ['必ず返金します', 'ご返金について確認いたします'],
    ['必ず返金いたします', 'ご返金について確認いたします'],
    ['お客様のせい', ''],
    ['お客さまのせい', ''],
    ['知りません', '存じ上げません'],
    ['それは無理です', '申し訳ございませんが、対応いたしかねます'],
  ]),
  ...rules('discouraged', [
    ['すいません', '申し訳ございません'],
    ['了解しました', '承知いたしました'],
    ['了解です', '承知いたしました'],
    ['ご苦労様', 'お疲れさま'],
    ['なるほどですね', 'さようでございますか'],
    ['おっしゃられる', 'おっしゃる'],
    ['は仕様です', ''],
  ]),
  ...rules('tone', [
    ['(笑)', ''],
    ['ｗｗ', ''],
    ['てへっ', ''],
    ['だよ〜', 'です'],
    ['だよね', 'ですね'],
    ['めっちゃ', 'とても'],
    ['やばい', ''],
  ]),
];

export const DEFAULT_WORDS_EN: WordRule[] = [
  ...rules('banned', [
    ['guaranteed to work', 'expected to help'],
    ['your fault', ''],
    ['please calm down', ''],
    ['not our problem', ''],
  ]),
  ...rules('discouraged', [
    ['no problem', ''],
    ['as per my last', 'as I mentioned'],
    ['works as designed', 'is not supported at the moment'],
    ['unfortunately we cannot', 'we are not able to'],
  ]),
  ...rules('tone', [
    ['lol', ''],
    ['oops', ''],
    ['gonna', 'going to'],
    ['wanna', 'would like to'],
    ['my bad', 'our mistake'],
  ]),
];
