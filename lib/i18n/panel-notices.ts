import { defineCatalog } from './catalog';

/** Words for what the panel says about itself: empty states, the page's health, the desk's health, keys. */
export const noticesCatalog = defineCatalog(
  {
    emptyTitle: '投稿を選ぶと、ここに出ます',
    emptyClick: 'マークされた言葉か、投稿の右上の印を押す',
    emptyKeys: '{next} と {previous} で次・前のマークへ',
    emptyOpen: '投稿者の履歴、当てはまるガイドライン、返信の候補が並びます',
    emptyMarks: 'このページのマーク {n}件',
    emptyNoMarks:
      'このページに、登録したキーワードの投稿はまだありません。スクロールすると見つかることがあります。',
    unsupportedTitle: 'このページでは投稿を読みません',
    unsupportedHelp:
      'Xはそのまま読めます。ブログなどは、ページの右クリックメニューの「このブログで有効にする」でオンにできます。練習用のタイムラインでも試せます。',
    openPractice: '練習タイムラインを開く',
    silentTitle: 'このページにはまだ届いていません',
    silentHelp: '拡張機能が新しくなったあとは、ページの再読み込みが必要です。',
    pausedTitle: 'このタブではマークを止めています',
    resume: '再開する',
    sitePausedTitle: '{site}では、設定でマークを切っています',
    sitePausedHelp: 'どのタブでも表示しません。設定の「マークを出すサイト」で戻せます。',
    openSettings: '設定を開く',
    setupTitle: 'はじめに、3つだけ決めます',
    setupHelp: '会社名、担当者名とイニシャル、アカウント名。1分で終わります。',
    startSetup: '設定をはじめる',
    loading: '読み込み中…',
    failedTitle: 'デスクを読み込めませんでした',
    failedHelp: 'ブラウザーを再起動しても直らないときは、デスクの「書き出し・データ」を開いてください。',

    healthAuthors:
      '投稿者を読めない投稿が{posts}件のうち{unread}件あります。サイトの作りが変わったのかもしれません。',
    healthTexts:
      '本文を読めない投稿が{posts}件のうち{unread}件あります。サイトの作りが変わったのかもしれません。',
    healthLists:
      'キーワードを読み込めません。このページにはマークが付きません。ページを再読み込みし、直らなければブラウザーを再起動してください。',
    healthNone: '投稿があるはずのページですが、1件も読めません。サイトの作りが変わったのかもしれません。',

    problemStorageFailed:
      '保存できなくなったため、読み取り専用にしました。ディスクの空きを確かめ、ブラウザーを再起動してください。これまでの記録は残っています。',
    problemDiskFull:
      'ディスクがいっぱいのため、読み取り専用にしました。空きを作り、ブラウザーを再起動してください。これまでの記録は残っています。',
    problemDataLost:
      '記録の一部がこのブラウザーから消えています。デスクで、先に書き出すか、このまま続けるかを決めてください。',
    problemDataLostCount:
      '{n}件の記録がこのブラウザーから消えています。デスクで、先に書き出すか、このまま続けるかを決めてください。',
    problemStaleCode: '新しい版がデータを更新しました。このパネルを開き直してください。',
    problemBlocked: '古い版の画面が開いたままです。Yorisoiのほかのタブを閉じてください。',
    problemStorageRefused:
      'このブラウザーの設定では保存できません（プライベートブラウジング）。通常のウィンドウで使ってください。',
    backgroundLost:
      'Yorisoiの一部が止まっていて、マークや挿入が働きません。記録は無事です。再起動のあと、パネルを開き直してください。',
    restart: '再起動する',
    reload: '開き直す',
    openData: 'データを開く',
    spaceLow: 'ディスクの空きが少なくなっています（残り {mb} MB）。',

    errorInvalidRow: '内容に問題があり、記録できませんでした。',
    errorNotFound: 'この記録は見つかりません。ほかの画面で消されたようです。',
    errorNoAuthor: '投稿者が分からないため、記録できませんでした。',
    errorNoContact: '連絡しない方のため、記録も挿入もしていません。',
    errorAlreadyFilled: 'この投稿への別の返信が挿入済みです。二重には入れません。',
    errorErased: '消去された方の記録のため、戻せません。',
    errorNotSetUp: 'はじめの設定がまだ終わっていません。',
    errorReadOnly: '読み取り専用のため、記録できませんでした。',
    errorTimedOut: '保存できたか確かめられません。もう一度お試しください。二重には記録されません。',
    errorUnknown: '記録できませんでした。もう一度お試しください。',

    keysTitle: 'キー操作',
    keysSearch: 'テンプレートを探す（下書きでは行の頭か空白のあと。／ と ・ も同じ）',
    keysTop: '上位のテンプレートを使う',
    keysFindings: '次の指摘へ（Enter で直す、Shift+F8 で前へ）',
    keysInsert: '返信を挿入',
    keysReply: '本文を書く',
    keysFeelings: '気持ち: 困り・怒り、ふつう、好意（はじめ、終わったらおわり）',
    keysHistory: '履歴を移動',
    keysVerdicts: '見守る・見送り・引き継ぎ・相談・メモ',
    keysSheet: 'この一覧',
    keysBack: '閉じる・戻る',
    keysChoose: '検索結果を選ぶ・使う',
    keysPage: 'ページで次・前のマーク、パネル',
    keysLetters: '文字キーを使う',
    keysLettersHelp: '入力中は働きません。音声入力などで誤って動くときは切ってください。',
  },
  {
    emptyTitle: 'Choose a post and it appears here',
    emptyClick: 'Click a marked word, or the sign at the top right of a post',
    emptyKeys: '{next} and {previous} walk to the next and previous mark',
    emptyOpen: 'You then see their history, the guidelines that apply, and replies to choose from',
    emptyMarks: 'Marks on this page: {n}',
    emptyNoMarks: 'No post with your keywords on this page yet. Scrolling may bring some.',
    unsupportedTitle: 'Posts are not read on this page',
    unsupportedHelp:
      'X is read as it is. Other pages are turned on by a right-click on the page: “Turn on for this blog”. The practice timeline works too.',
    openPractice: 'Open practice timeline',
    silentTitle: 'This page is not connected yet',
    silentHelp: 'After the extension was updated, the page needs a reload.',
    pausedTitle: 'Marks are paused in this tab',
    resume: 'Resume',
    sitePausedTitle: 'Marks are switched off for {site}',
    sitePausedHelp: 'No tab shows them. Switch the site on again in Settings, under “Sites with marks”.',
    openSettings: 'Open settings',
    setupTitle: 'Three things to begin with',
    setupHelp: 'Company name, your name and initials, the account’s handle. It takes a minute.',
    startSetup: 'Begin set-up',
    loading: 'Loading…',
    failedTitle: 'The desk could not be read',
    failedHelp: 'If restarting the browser does not help, open “Export & data” on the desk page.',

    healthAuthors:
      'Posts whose author cannot be read: {unread}/{posts}. The site may have changed its markup.',
    healthTexts: 'Posts whose text cannot be read: {unread}/{posts}. The site may have changed its markup.',
    healthLists:
      'The keywords cannot be loaded, so nothing is marked on this page. Reload the page; if that does not help, restart the browser.',
    healthNone: 'This page should hold posts, but none can be read. The site may have changed its markup.',

    problemStorageFailed:
      'Saving failed, so the desk is read-only now. Check free disk space and restart the browser. What was logged is still there.',
    problemDiskFull:
      'The disk is full, so the desk is read-only now. Free some space and restart the browser. What was logged is still there.',
    problemDataLost:
      'Log entries have vanished from this browser. On the desk page, decide whether to export first or to go on with what is left.',
    problemDataLostCount:
      '{n|log entry has|log entries have} vanished from this browser. On the desk page, decide whether to export first or to go on with what is left.',
    problemStaleCode: 'A newer version has upgraded the data. Reopen this panel.',
    problemBlocked: 'A page of an older version is still open. Close the other Yorisoi tabs.',
    problemStorageRefused: 'This browser’s settings allow no saving (private browsing). Use a normal window.',
    backgroundLost:
      'Part of Yorisoi has stopped, so marks and inserting do not work. Your log is safe. After the restart, open this panel again.',
    restart: 'Restart',
    reload: 'Reopen',
    openData: 'Open data',
    spaceLow: 'Disk space is running low ({mb} MB left).',

    errorInvalidRow: 'Something in it is not valid, so it was not logged.',
    errorNotFound: 'This entry cannot be found. It seems to have been removed in another window.',
    errorNoAuthor: 'The author is unknown, so it was not logged.',
    errorNoContact: 'This person must not be contacted: nothing was logged or inserted.',
    errorAlreadyFilled: 'Another reply to this post is already inserted. Nothing was inserted twice.',
    errorErased: 'It belonged to a person who was erased and cannot come back.',
    errorNotSetUp: 'First set-up has not been finished.',
    errorReadOnly: 'The desk is read-only, so it was not logged.',
    errorTimedOut: 'It is not known whether it was saved. Try again; it will not be logged twice.',
    errorUnknown: 'It could not be logged. Try again.',

    keysTitle: 'Keyboard',
    keysSearch: 'Search templates (in the draft: at the start of a line or after a space)',
    keysTop: 'Use a top template',
    keysFindings: 'Next finding (Enter fixes it, Shift+F8 goes back)',
    keysInsert: 'Insert the reply',
    keysReply: 'Write the reply',
    keysFeelings: 'Feeling: upset, neutral, pleased (at first, then in the end)',
    keysHistory: 'Move in the history',
    keysVerdicts: 'Watch, skip, hand over, consult, note',
    keysSheet: 'This list',
    keysBack: 'Close, go back',
    keysChoose: 'Choose and use a search result',
    keysPage: 'In the page: next and previous mark, panel',
    keysLetters: 'Use letter keys',
    keysLettersHelp: 'They rest while you type. Switch them off if dictation or the like triggers them.',
  },
);

export type NoticeKey = keyof (typeof noticesCatalog)['ja'];
