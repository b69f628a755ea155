/** Blanks people leave for a name: 「○○」,「【お客様名】」, %name%. */
const NAME_BLANK =
  '(?:[○〇◯●]{2,}|[×✕]{2,}|△{2,}|＿{2,}|_{3,}|[■□◆◇★☆＊]{2,}|\\*{3,}|[XＸ]{2,}|【[^】\\n]{0,10}(?:名|氏名|名前)】|%[\\p{L}_]{2,20}%)';

/**
 * A blank in the place of the name somebody is addressed by: 「○○様、」, "Hi ____,". Nobody writes that to a customer,
 * whereas 「『○○様』で始まるメール」 tells of one.
 */
export const ADDRESSED_BLANK = [
  `(?<=(?:^|[\\n。．！？!?、,\\s]|@\\w{1,30}))${NAME_BLANK}(?=[ \\u3000]?(?:様|さま|さん|殿)(?:[、,。！!\\sのへは]|$))`,
  `(?<=(?<!["“‘「『])\\b(?:[Hh]i|[Hh]ello|[Hh]ey|[Dd]ear|[Tt]hanks|[Tt]hank you),? )${NAME_BLANK}(?=[,!.\\s]|$)`,
].join('|');

/**
 * Blanks that may be meant as they stand, as in 「『○○円引き』のクーポン」: names, numbers and dates left open, masks, and
 * notes of the writer to themselves. Not 「●」 before a heading, nor 「WX-XXXX」 for the shape of a model's number.
 */
export const BLANK_MARK = new RegExp(
  [
    '[○〇◯●]{2,}|[×✕]{2,}|△{2,}|＿{2,}|_{3,}|%[\\p{L}_]{2,20}%',
    '(?<![A-Za-z0-9Ａ-Ｚ-])(?:[XＸ]{2,}(?=様|さま|さん|[時分月日円年番件名])|[XＸ]{3,}(?![A-Za-z0-9Ａ-Ｚ-]))',
    '[□■]{2,}(?=[時分月日円年番件名])|[○〇◯●△]月[○〇◯●△]日|[○◯●△]時[○◯●△]分|(?<=\\d月)[○〇◯●△](?=日)',
    '【[^】\\n]{0,10}(?:名|氏名|名前|番号|日時|日付|機種|URL)】',
    '[（([［]ここに[^）)\\]］\\n]{0,20}(?:入れる|入る|記入|記載|書く|貼る|挿入|追記)[）)\\]］]',
    '[（(【[［]※?(?:要(?:確認|修正|追記|差し替え)|[後あ]とで[^）)】\\]］\\n]{1,8})[）)】\\]］]',
    '(?<![A-Za-z])(?:TO-?DO|FIX-?ME)(?![A-Za-z]|\\s?(?:リスト|アプリ|管理|list|app))',
  ].join('|'),
  'gu',
);
