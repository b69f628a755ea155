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

/** What stands for something still to come, wherever a unit or a title follows it. */
const FILL = '[○〇◯●◎△▲▽□■◇◆☆★＊＿×✕＠＃XＸxｘ]';
/** What such a filler is put before: 「××時xx分」,「△△店」. A day is none of 「日本」. */
const UNIT = '(?:様|さま|さん|殿|年|月|日(?![本中程])|時(?!々)|分|円|店|件|番|名|歳|個|台|社)';
/** The roles of what is left out: 「［商品名］」,「[ご注文日時]」. */
const ROLE = '(?:名|名前|番号|日時|日付|時刻|金額|機種|住所|理由|URL)';

/**
 * Blanks that may be meant as they stand, as in 「『○○円引き』のクーポン」: names, numbers and dates left open, masks, and
 * notes of the writer to themselves. Not 「●」 before a heading, nor 「WX-XXXX」 for the shape of a model's number, nor
 * 「［お名前］をタップ」 for what stands on a button.
 */
export const BLANK_MARK = new RegExp(
  [
    '[○〇◯●]{2,}|[×✕]{2,}|△{2,}|＿{2,}|_{3,}|%[\\p{L}_]{2,20}%',
    '(?<=^|[\\n。、\\s])[○〇◯●△](?=(?:様|さま)[、。])',
    `(?<![A-Za-z0-9Ａ-Ｚａ-ｚ-])${FILL}{2,}(?=${UNIT})`,
    '(?<![A-Za-z0-9Ａ-Ｚ-])[XＸ]{3,}(?![A-Za-z0-9Ａ-Ｚ-])',
    '(?<![A-Za-z0-9-])[Xx]{2}(?=:[Xx]{2}\\b|/[Xx]{2}\\b| ?[ap]m\\b|%| (?:days?|hours?|minutes?|(?:Jan|Febr)uary|March|April|May|June|July|August|(?:Septem|Octo|Novem|Decem)ber)\\b)|(?<=[£$€¥])[Xx]{2,}',
    '(?<![\\d０-９\\s])(?:[○〇◯●△NＮMＭ]|[ 　]{1,3})月(?:[○〇◯●△NＮDＤ]|[ 　]{1,3})日|[○〇◯●△][/／][○〇◯●△]|_{2}(?=[年月日時分円])|[○◯●△]時[○◯●△]分|(?<=\\d月)[○〇◯●△](?=日)',
    '【[^】\\n]{0,10}(?:名|氏名|名前|番号|日時|日付|機種|URL)】',
    `(?<![>＞→][ 　]?)(?:\\[[^\\]\\n]{0,8}${ROLE}\\]|［[^］\\n]{0,8}${ROLE}］)(?=[にのはがをでとへも様さ円])(?![^。\\n]{0,24}(?:タップ|選択|クリック|押|開|入力|ボタン|欄))`,
    `(?<=^|[の。、\\n])（[^）\\n]{0,6}${ROLE}）(?=[にのはがをで様])`,
    '[（([［【](?:ここに[^）)\\]］】\\n]{0,20}|[^）)\\]］】\\n]{1,20}を)(?:入れる|入る|記入|記載|書く|貼る|挿入|追記|差し替え(?:る)?)[）)\\]］】]',
    '[（(【[［]※?(?:要(?:確認|修正|追記|差し替え)|[後あ]とで[^）)】\\]］\\n]{1,8})[）)】\\]］]',
    '(?<![A-Za-z])(?:TO-?DO|FIX-?ME)(?![A-Za-z]|\\s?(?:リスト|アプリ|管理|list|app))',
  ].join('|'),
  'gu',
);
