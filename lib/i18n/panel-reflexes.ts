import { defineCatalog } from './catalog';

/** Words of the panel's reflexes: the right channel, refusals, care, posts around, answers owed, the day's start. */
export const reflexesCatalog = defineCatalog(
  {
    channel: '{department}へ',
    channelNobody: '{topic}の窓口へ',
    channelReach: '連絡先 {reach}',
    note: '申し送り',
    copyNote: '申し送りをコピー',
    copyNoteAgain: '申し送りをもう一度コピー',
    moveThere: '案内を下書きに',
    openForm: 'フォーム',
    noForm: 'フォームのURLがまだありません。',
    enterForm: 'この引き継ぎ先に入れる',
    channelMore: '引き継ぎ先をくわしく',
    handedOver: '引き継ぎを記録し、申し送りをコピーしました',
    handedOverBand: '{to}に引き継ぎ済み',
    noteCopied: '申し送りをコピーしました',
    colleague: '{name}（^{initials}）',
    colleagueLead: '{name}（^{initials}・リーダー）',

    refuses: '連絡を望まない言葉があります: 「{phrase}」',
    refusesShort: '「{phrase}」とあります',
    refusesReason: '「{phrase}」と書かれていたため',
    setNoContactNow: '連絡しない方にする',

    selfHarmTitle: '命に関わる言葉があります',
    selfHarmHelp:
      'ひとりで決めず、返信の前に責任者に相談してください。定型文や商品のご案内は出していません。相談先をお知らせするなら、デスクで確かめたものだけを。',
    selfHarmLeads: '責任者: {leads}',
    selfHarmConsult: '相談する',
    nameSeparator: '、',

    careTitle: '配慮が必要な方かもしれません',
    careHelp: '年齢や体調には触れず、短くやさしく。迷ったら相談を。',

    surroundingsRead: '前後を確認',
    surroundingsSeen: 'ページを開いたので確認済みにしました',
    surroundingsSearch: '前後の投稿',

    owedTitle: 'お待ちの方',
    owedCount: '{n}件',
    owedOverdue: '期限切れ',
    owedAnswerUnseen: '回答を確認中',
    owedPromiseUnseen: '受付のご連絡を確認中',
    owedUnseenHelp:
      '本文は挿入済みですが、投稿されたことをまだ確認できていません。投稿を開いて確かめてください。',
    owedDue: '期限 {when}',
    owedOpen: '{name} さんの投稿を開く',
    owedMore: 'ほか {n}件',

    dayStart: '一日のはじめに',
    greeting: 'ごあいさつの投稿をコピー',
    copyGreeting: 'コピー',
    greetingIncomplete:
      'ごあいさつの {snippet} に入る値がありません。設定の「こちらからの投稿」で直してください。',
    greetingCopied: 'ごあいさつをコピーしました。投稿はご自身の手で。',
    copyFailed: 'コピーできませんでした。文章を選んでコピーしてください。',
    caps: '本日の投稿数',
    capCount: '{count}／{most}件',
    posted: '投稿した',
    countOne: '投稿した（{kind}）',
    counted: '1件数えました',
    capFaq: 'よくある質問',
    capSmallTalk: '雑談',
    capNotice: 'お知らせ',

    hoursOpen: '受付中 {hours}',
    hoursAllDay: '24時間受付中',
    hoursExtended: '時間外も受付中',
    hoursOutside: '時間外',
    hoursClosed: '休業日',
  },
  {
    channel: 'To {department}',
    channelNobody: 'To whoever handles {topic}',
    channelReach: 'Reach them: {reach}',
    note: 'Copy',
    copyNote: 'Copy the note',
    copyNoteAgain: 'Copy the note again',
    moveThere: 'Draft that reply',
    openForm: 'Form',
    noForm: 'No form URL yet.',
    enterForm: 'Add it to this entry',
    channelMore: 'More on where it goes',
    handedOver: 'Hand-over logged, note copied',
    handedOverBand: 'Handed over to {to}',
    noteCopied: 'Note copied',
    colleague: '{name} (^{initials})',
    colleagueLead: '{name} (^{initials}, lead)',

    refuses: 'Words that refuse contact: “{phrase}”',
    refusesShort: 'It says “{phrase}”',
    refusesReason: 'Because it says “{phrase}”',
    setNoContactNow: 'Do not contact',

    selfHarmTitle: 'This post speaks of self-harm',
    selfHarmHelp:
      'Do not decide alone: ask whoever leads the desk before you answer. No templates and no offers are shown. Name a place to turn to only if your desk has checked it.',
    selfHarmLeads: 'Ask: {leads}',
    selfHarmConsult: 'Consult',
    nameSeparator: ', ',

    careTitle: 'This person may need care',
    careHelp: 'No word on age or health; short and kind. In doubt, consult.',

    surroundingsRead: 'Surroundings read',
    surroundingsSeen: 'Ticked because you opened the page',
    surroundingsSearch: 'Posts around it',

    owedTitle: 'Waiting for our answer',
    owedCount: '{n}',
    owedOverdue: 'Overdue',
    owedAnswerUnseen: 'Answer filled, not yet seen sent',
    owedPromiseUnseen: 'Acknowledgement filled, not yet seen sent',
    owedUnseenHelp:
      'The text is in the box, but nothing shows yet that it was posted. Open the post to make sure.',
    owedDue: 'Due {when}',
    owedOpen: 'Open the post by {name}',
    owedMore: '{n} more',

    dayStart: 'To start the day',
    greeting: 'Copy the greeting post',
    copyGreeting: 'Copy',
    greetingIncomplete:
      'The greeting has no value for {snippet}. Put it right in the settings, under “Posts of your own”.',
    greetingCopied: 'Greeting copied. Posting it is up to you.',
    copyFailed: 'It could not be copied. Select the text and copy it.',
    caps: 'Posts today',
    capCount: '{count} of {most}',
    posted: 'Posted one',
    countOne: 'Posted one: {kind}',
    counted: 'Counted one',
    capFaq: 'FAQ',
    capSmallTalk: 'Small talk',
    capNotice: 'Notices',

    hoursOpen: 'Open {hours}',
    hoursAllDay: 'Open all day',
    hoursExtended: 'Open outside hours',
    hoursOutside: 'Outside hours',
    hoursClosed: 'Closed today',
  },
);

export type ReflexKey = keyof (typeof reflexesCatalog)['ja'];
