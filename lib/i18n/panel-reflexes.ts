import { defineCatalog } from './catalog';

/** Words of the panel's reflexes: the right channel, refusals, care, posts around, answers owed, the day's start. */
export const reflexesCatalog = defineCatalog(
  {
    channel: '{department}へ',
    channelNobody: '{topic}の窓口へ',
    channelReach: '連絡先 {reach}',
    copyNote: '申し送りをコピー',
    copyNoteAgain: 'もう一度コピー',
    moveThere: '案内を下書きに',
    openForm: 'フォーム',
    noForm: 'フォームのURLが未登録です。プレイブックの引き継ぎ先に入れてください。',
    handedOver: '引き継ぎを記録し、申し送りをコピーしました',
    handedOverBand: '{to}に引き継ぎ済み',
    noteCopied: '申し送りをコピーしました',
    handedTo: '→ {to}　{reason}',
    colleague: '{name}（^{initials}）',
    colleagueLead: '{name}（^{initials}・リーダー）',

    refuses: '連絡を望まない言葉があります: 「{phrase}」',
    refusesReason: '「{phrase}」と書かれていたため',
    setNoContactNow: '連絡しない方にする',

    careTitle: '配慮が必要な方かもしれません',
    careHelp: '年齢や体調には触れず、短くやさしく。迷ったら相談を。',

    surroundingsRead: '前後を確認',
    surroundingsSeen: 'ページを開いたので確認済みにしました',
    surroundingsSearch: '前後の投稿',

    owedTitle: 'お待ちの方',
    owedCount: '{n}件',
    owedOverdue: '期限切れ',
    owedDue: '期限 {when}',
    owedOpen: '{name} さんの投稿を開く',
    owedMore: 'ほか {n}件',

    dayStart: '一日のはじめに',
    greeting: 'ごあいさつの投稿をコピー',
    copyGreeting: 'コピー',
    greetingCopied: 'ごあいさつをコピーしました。投稿はご自身の手で。',
    copyFailed: 'コピーできませんでした。文章を選んでコピーしてください。',
    caps: '一日の投稿の目安',
    cap: '{kind} {near}～{most}件',
    capFaq: 'よくある質問',
    capSmallTalk: '雑談',
    capNotice: 'お知らせ',

    hoursOpen: '受付中 {hours}',
    hoursExtended: '時間外も受付中',
    hoursOutside: '時間外',
    hoursClosed: '休業日',
  },
  {
    channel: 'To {department}',
    channelNobody: 'To whoever handles {topic}',
    channelReach: 'Reach them: {reach}',
    copyNote: 'Copy the note',
    copyNoteAgain: 'Copy again',
    moveThere: 'Draft that reply',
    openForm: 'Form',
    noForm: 'No form URL yet. Add it to the escalation book.',
    handedOver: 'Hand-over logged, note copied',
    handedOverBand: 'Handed over to {to}',
    noteCopied: 'Note copied',
    handedTo: '→ {to} {reason}',
    colleague: '{name} (^{initials})',
    colleagueLead: '{name} (^{initials}, lead)',

    refuses: 'Words that refuse contact: “{phrase}”',
    refusesReason: 'Because it says “{phrase}”',
    setNoContactNow: 'Do not contact',

    careTitle: 'This person may need care',
    careHelp: 'No word on age or health; short and kind. In doubt, consult.',

    surroundingsRead: 'Read around it',
    surroundingsSeen: 'Ticked because you opened the page',
    surroundingsSearch: 'Posts around it',

    owedTitle: 'Waiting for our answer',
    owedCount: '{n}',
    owedOverdue: 'Overdue',
    owedDue: 'Due {when}',
    owedOpen: 'Open the post by {name}',
    owedMore: '{n} more',

    dayStart: 'To start the day',
    greeting: 'Copy the greeting post',
    copyGreeting: 'Copy',
    greetingCopied: 'Greeting copied. Posting it is up to you.',
    copyFailed: 'It could not be copied. Select the text and copy it.',
    caps: 'Posts a day',
    cap: '{kind} {near}–{most}',
    capFaq: 'FAQ',
    capSmallTalk: 'Small talk',
    capNotice: 'Notices',

    hoursOpen: 'Open {hours}',
    hoursExtended: 'Open outside hours',
    hoursOutside: 'Outside hours',
    hoursClosed: 'Closed today',
  },
);

export type ReflexKey = keyof (typeof reflexesCatalog)['ja'];
