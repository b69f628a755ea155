import { defineCatalog } from './catalog';

/** In-product help. Paragraphs of a topic are lines; a line that begins with `- ` is a list item. */
export const helpCatalog = defineCatalog(
  {
    title: 'ヘルプ',
    sub: '使い方、しないこと、困ったとき',
    start: 'はじめに',
    'text.start':
      'Yorisoiは、お困りの方に会社から話しかける「アクティブサポート」のための道具です。いつものようにXを見ているだけで、登録した言葉に印が付き、その方との履歴とガイドライン、返信の下書きが一度のクリックで並びます。\n- まず「練習タイムライン」で一通り試してください。架空の投稿なので、何を押しても大丈夫です。\n- 次に「キーワード」で自社の言葉を確かめ、「ためす」で印の付き方を見てください。\n- Xを開けば、もう動いています。',
    marks: 'マーク',
    'text.marks':
      'キーワードの言葉には、リストごとに決まった色と下線が付きます。色だけでなく下線の形も違うので、白黒でも見分けられます。\n- ページの文章そのものは書き換えません。\n- リンクの中の言葉（Xのハッシュタグ、@の名前、$の銘柄）は、押すとリンクのままです。パネルは投稿の印（チップ）で開いてください。\n- 重なるときは、優先の数字が大きいリスト、同じなら長い言葉の印が出ます。印の隠れた言葉も、見つかった言葉として数え、ガイドラインや記録に使います。\n- 翻訳や「さらに表示」で文が変わると、印も付け直します。',
    chips: '投稿の印（チップ）',
    'text.chips':
      '印の付いた投稿の右上に、小さなボタンが出ます。形がこの方との関係を、数字がこれまでの対応の数を表します。\n- 点線の丸: はじめての方\n- 塗りつぶしの丸: 対応したことのある方\n- 黄色の輪: まだ解決していない方\n- 緑の四角: 前回は解決した方\n- 赤い斜線: 連絡しない方\n- 対応したことのある方には、キーワードがなくても出ます。',
    panel: 'サイドパネル',
    'text.panel':
      '印かマークを押すと開きます。上から、この方・前回の一行・この投稿・履歴・ガイドライン・テンプレート・下書きの順です。\n- 履歴は、どの担当者の対応も、アカウント名が変わっても、まとめて出ます。\n- 「/」でテンプレートを探せます。下書きの中では行の頭か空白のあとで打ちます。日本語入力のままの「／」「・」でも同じです。矢印キーで選び、Enterで入れます。Escで戻ると、打った字はそのまま残ります。\n- 書きかけの下書きは、パネルを閉じてもブラウザーを終えても、投稿ごとに残ります。\n- 使えるキーは、パネルの上のキーボードのボタンで一覧になります。',
    playbook: 'プレイブック',
    'text.playbook':
      'ガイドラインとテンプレート、引き継ぎ先の一式です。パネルには、その投稿に当てはまるものが、選ばれた理由と一緒に出ます。\n- テンプレートに名乗りや署名は書きません。返信ポリシーが付けます。\n- お名前や日付などの値は自動で入ります。空欄は、埋めるまで挿入できません。\n- アカウントのFAQ帳にあるページは {{faq.ローミング.url}} のように書けば入ります。アドレスが変わったら、FAQ帳を直すだけです。リンクの値がないテンプレートには、一覧と編集の画面で印が付きます。\n- 一つのテンプレートに言い回しを10個まで持たせられ、順に使われます。\n- 一つの返信にいくつも入れられます。記録と使った回数には、文面の残っているものをすべて数えます。\n- 表の貼り付けのほか、Chatwoot、Zammad、FreeScout、Zendesk、Text Blaze、espansoの定型文を取り込めます。そのままでは移せないところは、取り込む前に一つずつ分かります。\n- Yorisoiのはじめの一式にあとから加わったものは、プレイブックの「新しいおすすめ」に出ます。加えるか見送るかを選ぶまで、何も変わりません。',
    check: '返信ポリシーと点検',
    'text.check':
      '書いている間、文章はアカウントの返信ポリシーに照らして点検されます。指摘の場所には下線が付き、どの決まりによるかが分かります。\n- 「設定」でアカウントを開くと、名乗り、長さ、受付時間、言葉、リンク、個人情報などをすべて決められます。変えるたびに版が一つ進み、記録にはどの版で点検したかが残ります。\n- エラーがあると挿入できません。「挿入」を押すと、直すところが選ばれます。直し方がある指摘は、一度押すと直り、Ctrl+Zで戻せます（F8で次の指摘へ）。\n- リーダー（「設定」の担当者で決めます）は、理由を書いてエラーを通せます。理由も記録に残ります。連絡しない方、別のアカウント、空欄の残りは、だれにも通せません。\n- 別のアカウントでログインしていれば、挿入を止めます。サイトごとのアカウント名を「設定」で入れてください。名前が空のサイトでは、ログイン中のアカウントがこのデスクのものか一度だけたずね、「はい」でその名前を設定します。答えるまで挿入できません。ログイン中なのがデスクの別のアカウントなら、「（会社名）として書く」を一度押すと、書いた文はそのままに、名乗り、署名、ルールがそのアカウントのものになります（元に戻せます）。画面が示さないサイト（Threads）では比べられず、下書きの下にそう出ます。\n- ハッシュタグ帳のタグは、投稿の分類に合うものが下書きの下に出て、一度で加えられます。\n- 同じことを前に伝えていれば、いつ・だれが伝えたかが出ます。同じ文が多くの方へ続くときは、別の言い回しに替えられます。',
    pressing: '急ぎの話、引き継ぎ、約束',
    'text.pressing':
      'お金・個人情報・くり返しのやりとり・危険のことばがあると、正しい窓口が一番上に出ます。\n- 命に関わることばがあると、定型文を出さず、責任者への相談だけをすすめます。「命に関わる言葉」を場面に選んだガイドラインがあれば、それを出します。\n- 脅しの言葉のある投稿にも返信をすすめず、責任者へ知らせるよう示します。\n- 命・危険・脅し・法律・個人情報・連絡を断る言葉は、画面に見えている同じ方のほかの投稿からも聞き取り、「別の投稿」と添えて示します。\n- 窓口へ案内する返信を下書きに入れ、申し送りを一度でコピーできます。申し送りでは、投稿、これまでのご案内、書いた理由にある個人情報を省き、省いたことを示します。窓口は「プレイブック」で決めます。ほかのテンプレートでも {{form.料金・返金.url}} のように書けば、その内容の窓口のフォームが入ります。\n- どの言葉に気づくかは、アカウントの「様子を読み取る言葉」で決めます。用意された言葉や言い回しも、一つずつ外したり戻したりできます。\n- 受付時間の外では、どんな投稿でも受け付けの返信が先に出ます。送ると、翌営業日までの約束として、パネルの最初の画面、デスクの「今日」、ツールバーの数字に残ります。挿入した回答の投稿を確かめるまでは「回答を確認中」と出ます。\n- ふだんの返信に「折り返しご連絡します」などと書いたときは、「回答待ちに加える」を押すと同じように残ります。押さなければ残りません。\n- 「前後を見る」で、その方の前後の投稿を検索します。プロフィールや会話を開くと「前後を確認」に印が付き、返信にも判断にも記録されます。\n- 返信を望まないことばがあれば、「連絡しない」を一度で設定できます。',
    insert: '挿入と投稿',
    'text.insert':
      '「挿入」を押すと、開いている返信欄に文が入ります。投稿ボタンを押すのは、いつも人です。\n- 返信欄が開いていなければ、その文の入ったXの返信画面が新しいタブで開きます。それもできないサイトではコピーし、そのことをお伝えします。\n- 返信欄に書きかけがあれば、上書きせず、後ろに足してよいかたずねます。\n- 会社のアカウントでログインしていなければ、入りません（誤爆を防ぎます）。\n- 長い返信は（続きます）で分かれ、一通ずつ入れます。同じ一通が二度入ることはありません。\n- 同じ投稿を二つのウィンドウで開いても、下書きは一つです。片方で書けばもう片方にも出て、どちらの文も失われません。\n- ブログではコメント欄に入ります。どの欄に何が入るかが先に見え、もう書いてある欄はそのまま残ります。担当者個人のメールアドレスは入れません。代表アドレスか分からないときは、一度だけおたずねします。コメント欄が別のページにあれば一度で開けます。閉じていれば、そのことをお伝えします。',
    log: '対応の記録',
    'text.log':
      '投稿されたことに気づくと、送った文とその場所が自動で記録されます。分からないときだけ、パネルが一度たずねます。\n- サイトの返信欄で書き直した文は、投稿に気づいたときにもう一度ポリシーに照らします。新しく外れたところは、その場と記録に出ます。\n- 返信しないときも、見守り・見送り・引き継ぎ・相談・メモを一度押すだけで残せます。引き継ぎ先や相談した相手は、選ぶか書いておけます。\n- 引き継ぎや相談の申し送りを受け取ったら、デスクの「対応」で投稿のリンク・受付番号・申し送りのどれかを貼り付けると、その案件に着きます。\n- 前回の一行の下で、お客さまの「はじめ」の気持ちと、案件が終わったら「おわり」の気持ちを一度ずつ押して残せます（7・8・9のキーでも）。点線は投稿の言葉からの提案で、押すまで記録しません。困り・怒りから好転した方の数が「今日」に出ます。\n- 間違えた記録は取り消せます。取り消しも元に戻せます。\n- 記録した瞬間に、開いているすべての画面に出ます。',
    sites: 'サイトとブログ',
    'text.sites':
      '最初に読むのはXだけです。ほかのサイトは、「サイト」で一つずつオンにします。\n- 名前のあるブログやタイムラインは、スイッチを押し、ブラウザーの確認で「許可」を選びます。\n- 独自ドメインのブログは、そのページの右クリックメニューの「このブログで有効にする」でオンにします。許可しなくても、そのタブで開いている間だけは読めます。\n- オフにすると許可が外れ、開いているページの印もすぐに消えます。\n- 投稿者とサイトは、サイドパネルの名前の横のボタンで、一度で対象外にできます。スパムや削除依頼中は、その横の「⋯」から選びます。一覧はこのブラウザーで働く人みなに効き、いつでも戻せます。',
    watches: '見守り（ブログのコメントの後）',
    'text.watches':
      'ブログにコメントして記録すると、そのページの見守りが始まります。返事を知らせてくれるブログは少ないので、後から見に行くためのものです。\n- 次にそのページを開くと、あなたのコメントの後に付いたコメントの数がチップに、書き手の返事を先頭にした本文がパネルに出ます。前か後かわからないものは、わからないとお伝えします。\n- 「回答あり」「まだ」「終了」は人が決めます。「回答あり」で案件の状況が変わり、元に戻せます。\n- 見る日は翌営業日から少しずつ間をあけ、土日・祝日・休業日には当たりません。14日のあいだ新しいコメントがなければ終わり、一覧から一度で再開できます（日数は返信ポリシーで1～60日）。\n- ページはあなたが開いたときにだけ見ます。Yorisoiがブログへ問い合わせることはありません。\n- 終わった後に付いたコメントも、そのページを開けば「終了後に n件」と控えめに出ます。一度で再開、または既読にできます。\n- Xでは、あなたの会社の返信への返事が画面に出たとき、だれからでも、会話の並びから気づきます。返信と返事のチップに件数が、案件の投稿者を先頭にした本文がパネルに出ます。\n- 承認待ちだったコメントは、次にページを開いたときに出ていれば、履歴の「承認待ち」が消え、リンクが付きます。\n- あなたの会社のコメントには、印もチップも付きません。\n- 書き手の名前もIDもないブログは、パネルで「このブログの書き手として記録する」を選ぶと記録できます。後から名前が出たら、同じ方かどうかをおたずねし、一度でまとめられます。',
    csv: 'CSV',
    'text.csv':
      '「書き出し・データ」で、期間や担当者を選んで書き出せます。\n- 日本語のExcelでそのまま開けます（BOM付きUTF-8）。\n- 「表としてコピー」なら、GoogleスプレッドシートやExcelにそのまま貼り付けられます（1,000件まで）。1件だけなら、対応の詳細から1行としてコピーできます。\n- 列の名前を日本語にする、セルの中の改行を ↵ にする、行の終わりをLFにする、は「CSVの書き方」で選べます。このブラウザーに残ります。\n- 日時は、地域の付いた形と、日付・時刻の列の両方があります。\n- 投稿者の文に数式のような文字があっても、計算されません。\n- 列の順番は変わりません。新しい列は右端に増えます。どの列に何が入るかは、書き出しの画面の「列の一覧」にあります。\n- ブログのコメントは、表示されたか、承認待ちか、見つからないかが comment_state に、そのURLが reply_url に入ります。',
    never: 'Yorisoiがしないこと',
    'text.never':
      '- 自動で投稿、いいね、フォロー、スクロールをしません。\n- 連絡しない方への返信を入れません。例外の道はありません。\n- 見ただけの投稿や人を保存しません。\n- 記録をどこにも送りません。\n- 人に点数を付けたり、内面を推測したりしません。\n- ページの文章や見た目を書き換えません。',
    trouble: '困ったとき',
    'text.trouble':
      '- 印が出ない: キーワードがオンか、「設定」でそのサイトが外れていないか、このタブを一時停止していないかを確かめてください。一時停止は、パネルの「再開する」で戻ります。直らなければページを再読み込みします。\n- パネルが開かない: ツールバーのYorisoiのボタンか、ショートカットキーで開きます。Firefoxではページの印からは小さなカードが出ます。\n- 「投稿を読めません」と出る: Xの作りが変わった可能性があります。その間は印が欠けるので、いつもの検索も併せて使ってください。\n- 「一部が止まっていて」と出る: 「再起動する」を押し、パネルを開き直してください。拡張機能を手で読み込み直すときは、先にYorisoiのタブとパネルを閉じると、こうなりません。\n- 文が入らない: 返信欄を開き直すか、コピーして貼り付けてください。\n- 保存が止まった: ディスクの空きを作り、ブラウザーを再起動してください。読むことと書き出しはできます。',
    team: '練習と引き継ぎ',
    'text.team':
      '新しい担当者は「設定」で加え、自分の名前に切り替えてから「練習タイムライン」で練習できます。練習の記録は「練習」と印が付き、数にもCSVにも入りません。',
  },
  {
    title: 'Help',
    sub: 'How it works, what it never does, what to do when it does not',
    start: 'Getting started',
    'text.start':
      'Yorisoi is for active support: speaking to customers in trouble before they come to you. Browse X as you always do; your words are marked, and the person’s history, the guidelines and a drafted reply are one click away.\n- First try the practice timeline. Its posts are fictional, so nothing can go wrong.\n- Then look through Keywords, and use “Try it” to see what gets marked.\n- Open X: it is already at work.',
    marks: 'Marks',
    'text.marks':
      'Words of your lists get the list’s colour and underline. The underline differs too, so that marks can be told apart without colour.\n- The text of the page itself is never changed.\n- Words within a link (on X, hashtags, mentions and cashtags) stay that link when clicked: open the panel by the post’s chip.\n- Where marks overlap, the list with the higher priority wins, then the longer word. Words whose mark is covered still count as found, for guidelines and in the log.\n- When a translation or “show more” changes the text, the marks follow.',
    chips: 'Chips',
    'text.chips':
      'A marked post gets a small button at its top right. Its shape says how you stand with this person, its number how often you have spoken.\n- Dashed ring: new\n- Dot: spoken to before\n- Amber ring: not solved yet\n- Green square: the last matter was solved\n- Red slash: do not contact\n- People you have dealt with get it without a keyword too.',
    panel: 'The side panel',
    'text.panel':
      'It opens from a mark or a chip. From the top: the person, the last contact in one line, the post, the history, guidelines, templates, your draft.\n- The history holds every agent’s entries, also after the account was renamed.\n- Press “/” to search templates: in the draft at the start of a line or after a space. Arrows choose, Enter takes one, Esc goes back and leaves the slash.\n- A half-written draft is kept per post, also when you close the panel or the browser.\n- The keyboard button at the top lists every key.',
    playbook: 'The playbook',
    'text.playbook':
      'Guidelines, templates and whom to hand over to. The panel shows what applies to the post, and why.\n- Templates hold neither opening nor signature: the reply policy adds them.\n- Names, dates and the like are filled in for you. While a blank is open, nothing can be inserted.\n- A page of the account’s FAQ book is put in as {{faq.roaming.url}}. When its address changes, mend the FAQ book alone. A template whose link has no value is marked in the list and in its editor.\n- A template may have up to ten wordings, which are taken in turn.\n- A reply may be made of several. The log and the counts name each whose words still stand in it.\n- Besides pasted tables you can import from Chatwoot, Zammad, FreeScout, Zendesk, Text Blaze and espanso. What cannot come along as it is, is named one by one before you agree.\n- What joins Yorisoi’s starter set later is offered under “New suggestions”. Nothing changes until you add it or turn it down.',
    check: 'Reply policy and checks',
    'text.check':
      'While you write, the text is checked against the account’s reply policy. A finding underlines its place and names the rule it comes from.\n- Open an account in Settings to decide everything: how you say who you are, length, hours, words, links, personal data and more. Each change makes a new version, and the log keeps which one a reply was checked against.\n- Errors block Insert; pressing it selects what is to be mended. Where there is a fix, one press applies it, and Ctrl+Z takes it back (F8 goes to the next finding).\n- A lead (decided in Settings, under Agents) may let an error pass with a reason, which is logged. A person who must not be contacted, another account and blanks left open can be passed by nobody.\n- Nothing is inserted while another account is signed in. Enter the account’s name on each site in Settings. Where it is empty, you are asked once whether the account signed in is this desk’s; “Yes” keeps its name, and until you answer nothing is inserted. If the one signed in is another account of the desk, one press on “Write as …” keeps your text and makes introduction, signature and rules that account’s; it can be undone. Where the page does not tell who is signed in (Threads), they cannot be compared, which is said below the draft.\n- Tags of the hashtag book that fit the post stand below the draft; one press adds one.\n- What this person was told before is shown with when and by whom. When the same text goes to many, another wording is one press away.',
    pressing: 'Pressing matters, hand-over, promises',
    'text.pressing':
      'Words about money, personal data, danger or a long back and forth put the right channel on top.\n- Where a post speaks of self-harm, no template is offered, only whom to ask. A guideline of yours for “Words of self-harm” speaks there instead.\n- To a threat no reply is offered either: your lead is to be told.\n- Self-harm, danger, threats, law, personal data and a wish not to be contacted are also heard in this person’s other posts on the page, and shown with “another post”.\n- One press puts the reply that leads there into the draft, another copies the hand-over note. Personal data in the post, our answers and your reason is left out of the note, which says so. The channels are kept in the playbook. Any other template may hold a channel’s form by its topic, as {{form.billing.url}}.\n- Which words are noticed is decided under “Signal words” of the account. Bundled words and turns of phrase, too, can be switched off and on one by one.\n- Outside hours the acknowledgement comes first, whatever the post is about. Once sent, the answer is owed by the next business day: on the panel’s first screen, under “Today” on the desk page, and as a number on the toolbar button. Until a filled answer is seen going out, it stands there as being checked.\n- When an ordinary reply says “we’ll get back to you” or the like, one press on “Keep it in mind” opens the same; without it nothing is.\n- “Posts around” searches what this person wrote before and after. Opening the profile or the thread ticks it for you; it is logged with replies and verdicts alike.\n- Where somebody asks not to be contacted, one press sets it.',
    insert: 'Insert and post',
    'text.insert':
      '“Insert” puts the text into the open reply box. Pressing Post is always up to a person.\n- If no reply box is open, X’s own reply window opens in a new tab with the text in it. On a site without one you get a copy, and are told so.\n- If the box already holds text, it is never overwritten: you are asked whether to add to it.\n- If you are not signed in as the company account, nothing is inserted.\n- Long replies are split, and go in part by part. No part goes in twice.\n- Open in two windows, a post still has one draft: what you write in one shows in the other, and neither text is lost.\n- On a blog it goes into the comment form: you see first what will stand in which field, and fields already filled are left alone. An agent’s own e-mail address never goes in; of one that may be somebody’s own you are asked once whether it is the desk’s. A form on another page opens with one press; a closed one is named as such.',
    log: 'The log',
    'text.log':
      'When your reply is seen on the page, its final text and address are logged for you. Only if nobody can tell does the panel ask, once.\n- A text edited in the site’s own box is checked once more when it is seen. What breaks the policy anew is said then, and with the entry.\n- Not replying? Watch, skip, escalate, consult and note take one click. You may pick or type who takes over or who was asked.\n- Got a hand-over note? Paste the post’s link, the case number or the whole note into the log on the desk page to land on the case.\n- Below the last contact, one press says how the customer felt at first and, once the case has ended, one more how in the end (keys 7, 8, 9). A dashed outline is a proposal from the words of the post; nothing is logged until you press. “Today” counts those who turned from upset.\n- A mistaken entry can be taken back, and brought back.\n- What you log shows in every open window at once.',
    sites: 'Sites and blogs',
    'text.sites':
      'At first only X is read. Every other site is turned on by you, one at a time, under “Sites”.\n- Known blogs and timelines have a switch; choose “Allow” when the browser asks.\n- A blog on a host of its own is turned on from the page: right-click, “Turn on for this blog”. Without the permission it is read as long as the tab stays there.\n- Turned off, the permission is gone, and so are the marks on open pages.\n- An author or a site is ignored by one press beside the name in the side panel; “spam” and “removal requested” are behind “⋯” there. The list holds for everybody who works in this browser, and everything on it can be taken back.',
    watches: 'Watched pages (after a blog comment)',
    'text.watches':
      'Log a comment on a blog and its page is watched. Few blogs tell you of an answer, so this is for going back to look.\n- When you open the page again, the chip counts what came after your comment and the panel shows it, the blog’s author first. What cannot be told to be before or after is said to be so.\n- “Answered”, “Not yet” and “End” are yours to press. “Answered” changes the status of the case, and can be undone.\n- The next look is due on the next working day, later ones further apart, never on a weekend, holiday or closed day. Without news for 14 days the watch ends; one press in the list takes it up again (1–60 days, in the reply policy).\n- Pages are looked at only when you open them. Yorisoi never asks a blog by itself.\n- What comes after the end is said quietly when you open the page (“Since it ended: n”). One press takes the watch up again or marks it as read.\n- On X, an answer to your company’s reply is noticed once it comes into view, by anybody, by its place in the conversation. The chips of the reply and of the answer count, and the panel shows the texts, the author of the case first.\n- A comment that awaited approval loses that word in the history, and gets its link, once you open the page and it is there.\n- Your company’s own comments get neither marks nor a chip.\n- A blog without a name or id for its author can be logged with “Log it for this blog” in the panel. Should it name somebody later, the panel asks whether they are the same, and one press joins them.',
    csv: 'CSV',
    'text.csv':
      'Under Export & data, choose dates, agents and more, then export.\n- It opens as it is in Excel, also on Japanese Windows (UTF-8 with BOM).\n- “Copy as a table” puts the entries on the clipboard, to be pasted into Google Sheets or Excel (up to 1,000). A single entry can be copied as a row where it is shown in detail.\n- Words as column names, ↵ for line breaks in cells and LF as line end are chosen under “How the CSV is written”, and stay in this browser.\n- Times come with their offset, and again as date and time columns.\n- Text that looks like a formula is not calculated.\n- Columns keep their order; new ones are added at the end. “What the columns hold” on that screen explains each.\n- For a comment on a blog comment_state says whether it is shown, awaits approval or was not found; its address is in reply_url.',
    never: 'What Yorisoi never does',
    'text.never':
      '- It never posts, likes, follows or scrolls by itself.\n- It never inserts a reply to somebody who must not be contacted. There is no way around it.\n- It never stores posts or people you merely look at.\n- It never sends your log anywhere.\n- It never scores people or guesses at their feelings.\n- It never changes the text or look of a page.',
    trouble: 'When something is wrong',
    'text.trouble':
      '- No marks: check that the list is on, that the site is not switched off under Settings, and that this tab is not paused (“Resume” in the panel brings its marks back). Otherwise reload the page.\n- The panel does not open: use Yorisoi’s toolbar button or the keyboard command. In Firefox, marks open a small card in the page.\n- “Posts cannot be read”: X may have changed. Marks will be missing until this is fixed; use your searches as well.\n- “Part of Yorisoi has stopped”: press “Restart”, then open the panel again. When you reload the extension by hand, close its tabs and its panel first and this does not happen.\n- The text does not go in: open the reply box anew, or copy and paste.\n- Saving has stopped: free some disk space and restart the browser. Reading and exporting still work.',
    team: 'Practice and new agents',
    'text.team':
      'Add new agents under Settings, switch to their name, and let them use the practice timeline. Practice entries are marked as such and stay out of the figures and the CSV.',
  },
);
