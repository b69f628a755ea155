import type { StarterPattern } from './starter-pattern';

/** Said when a problem is over. */
export const SOLVED_WORDS: readonly string[] = [
  '解決した',
  '解決しました',
  '解決できた',
  '解決できました',
  '自己解決',
  '直った',
  '直りました',
  '治りました',
  '復旧した',
  '復旧しました',
  'できるようになった',
  'できた!',
  '使えるようになった',
  '使えるようになりました',
  'sorted it',
  'つながるようになった',
  'つながるようになりました',
  '繋がるようになった',
  '繋がるようになりました',
  'つながった',
  '繋がった',
  'つながりました',
  '繋がりました',
  '無事届',
  '無事に届',
  'お騒がせしました',
  'お騒がせして',
  'works now',
  'working now',
  'working again',
  'works again',
  'fixed it',
  'is fixed',
  'got fixed',
  'all sorted',
  'sorted now',
  'solved it',
  'is solved',
  'problem solved',
  'never mind',
  'nevermind',
  'finally arrived',
  'arrived safely',
  'sorry for the noise',
  "it's fixed",
  'now fixed',
  'all fixed',
  'fixed now',
  'fixed itself',
];

/** Over only in a later post about the same matter: 「予約できましたってメールが来たのに」 opens one. */
export const LATER_SOLVED_WORDS: readonly string[] = [
  'できました',
  "it's back",
  'ありがとう',
  'thanks',
  'thank you',
];

/** What around such a word says the opposite: 「直ったと思ったらまた」. */
export const NOT_SOLVED_WORDS: readonly string[] = [
  'と思ったら',
  'と思いきや',
  'かと思',
  '直ったら',
  'ようになったら',
  'ようになりましたか',
  '解決したら',
  '復旧したら',
  'つながったら',
  '繋がったら',
  'しましたか?',
  'りましたか?',
  'できましたか?',
  'いつになったら',
  'not working',
  'have you fixed',
  'when it is fixed',
  'まだ解決',
  '解決してな',
  '解決していな',
  'つながったり',
  '繋がったり',
  'またダメ',
  'また圏外',
  'still not',
  'not fixed',
  "isn't fixed",
  'or so i thought',
  'broken again',
  '風邪',
  '口内炎',
  '頭痛',
  'should be fixed',
];

/**
 * Said as the end of a sentence, in folded text. What goes on (できたけど, できたら) does not count, nor does what somebody got
 * (彼女ができた).
 */
export const SAYS_SOLVED: readonly StarterPattern[] = [
  {
    example: 'やっとできたー',
    pattern:
      /(?<![がにもの])(?:でき|出来|なおっ|治っ)た(?:よ|わ|ぞ|あ|ぁ|っ|ー|~|w|笑)*(?=\s*(?:[。!\n…♪)]|\p{Extended_Pictographic}|$))/u,
  },
  {
    example: 'Fixed.',
    pattern: /(?:^|[.!?\n]\s*|\bok(?:ay)?,?\s)fixed(?=\s*(?:[.!\n]|$|\p{Extended_Pictographic}))/u,
  },
];
