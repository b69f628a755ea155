import { type StarterGuideline, starterGuideline } from './pack';

/** What Japanese active-support desks have written about their conduct (facts/practice.md §1), as rules for one post. */
export const STARTER_GUIDELINES_JA: StarterGuideline[] = [
  starterGuideline({
    title: '連絡しない方です。返信しない',
    weight: 'must',
    when: { signals: ['no-contact'] },
    body: '企業からの返信を望まないとお知らせいただいた方です。お困りの様子でも、こちらからは話しかけません。\n\n- 「見守る」または「見送り」で記録する\n- 安全に関わる内容なら、返信せず責任者に相談する',
  }),
  starterGuideline({
    title: '脅しの言葉です。返信せず、責任者へ',
    weight: 'must',
    when: { signals: ['threat'] },
    body: '人や店舗への暴力をほのめかす言葉があります。本気かどうかを、担当者が一人で決めません。\n\n- 公開の場では返信しない。なだめも言い返しもしない\n- 投稿のリンクと日時を控え、責任者と警備に渡す\n- 名前の出ている人や店舗に、すぐ知らせる',
  }),
  starterGuideline({
    title: '個人情報を、公開の場で書かせない・繰り返さない',
    weight: 'must',
    when: { signals: ['personal-data'] },
    body: '電話番号・住所・注文番号などが書かれているようです。\n\n- 返信で内容を引用・復唱しない\n- 投稿の削除をお願いし、続きは専用フォームで承る\n- こちらから番号や住所をたずねない。必要ならフォームへ',
  }),
  starterGuideline({
    title: 'お金の話は、電話か専用フォームへ',
    weight: 'must',
    when: { signals: ['money'] },
    body: '請求・返金・支払いは、ご契約を確認しないと正しくお答えできません。\n\n- 金額や返金の可否を公開の場で答えない\n- お詫びと窓口、受付時間をひと続きで伝える\n- 記録は「引き継ぎ」にして、料金窓口に内容を渡す',
  }),
  starterGuideline({
    title: '約束が残っている方には、まずお詫びと状況',
    weight: 'must',
    when: { signals: ['promised'] },
    body: 'お答えを差し上げるとお約束したままです。\n\n- 新しい質問をする前に、お待たせしていることをお詫びする\n- いま誰が何をしているか、次はいつご連絡するかを書く\n- 同じ案内を繰り返さない。担当部署に確かめてから返信する',
  }),
  starterGuideline({
    title: 'これまでのやり取りを読んでから書く',
    weight: 'must',
    when: { signals: ['known-author'] },
    body: '以前お話しした方です。同じご案内を二度差し上げることが、いちばん信頼を損ないます。\n\n- 前回の用件と結果を確かめる\n- 「先日は○○の件で」と、覚えていることをひとこと添える',
  }),
  starterGuideline({
    title: '前後の投稿を読んでから返信する',
    weight: 'must',
    body: '投稿の前だけでなく、**後**も読みます。すでに解決していたり、冗談だったり、別の会社の話だったりします。\n\n返信するか迷う投稿には、返信しない判断もあります。「見守る」「見送り」も立派な対応です。',
  }),
  starterGuideline({
    title: 'すでに解決しているかもしれません',
    weight: 'should',
    when: { signals: ['may-be-solved'] },
    body: '「直った」「できた」に当たる言葉があります。\n\n- 案内は送らず、解決を一緒に喜ぶひとことにする\n- お詫びを長く書かない。お知らせへのお礼を先に',
  }),
  starterGuideline({
    title: '往復が続いています。電話かメールに切り替える',
    weight: 'must',
    when: { signals: ['ping-pong'] },
    body: '短い間に何度もやり取りしています。お客さまの時間をこれ以上いただかないために、\n\n- これまでに試していただいたことを、こちらでまとめる\n- 技術窓口から連絡する、または電話・フォームへご案内する\n- すぐに終わる答えを、翌日に持ち越さない',
  }),
  starterGuideline({
    title: 'はじめての方には、突然のお声がけをお詫びする',
    weight: 'should',
    when: { signals: ['first-contact'] },
    body: 'ご自身あての投稿ではないので、驚かせてしまうことがあります。\n\n1. 名乗る（自動で入ります）\n2. 突然の連絡をお詫びする\n3. 用件を一つだけ\n4. 次の一歩と、お礼\n\nご返信がなければ、追いかけません。',
  }),
  starterGuideline({
    title: 'お詫びと、いま分かっていることを先に',
    weight: 'should',
    when: { signals: ['trouble'] },
    body: '- お客さまの環境や操作のせいと決めつけない\n- 分からないことは「確認しております」。憶測を書かない\n- 「仕様です」で終わらせず、代わりの方法を添える\n- 一度に頼むことは一つか二つまで',
  }),
  starterGuideline({
    title: '解約の言葉が出たら、引き止めない',
    weight: 'should',
    when: { categories: ['解約'] },
    body: '引き止めは、お客さまの不満を大きくします。\n\n- お困りごとがあるなら、まずそれをうかがう\n- 手続きをお探しなら、窓口やページをそのままご案内する\n- 特典や値引きの話をこちらから出さない',
  }),
  starterGuideline({
    title: 'おほめの言葉にも、お返事をする',
    weight: 'should',
    when: { signals: ['praise'] },
    body: '困りごとだけでなく、喜びの声にもお礼を伝えます。\n\n- 何をほめていただいたのかに、ひとこと触れる\n- 宣伝や追加のご案内を付けない\n- 担当した店舗・部署にも届ける（引き継ぎの記録を残す）',
  }),
  starterGuideline({
    title: 'ご要望は、約束せずに受け止める',
    weight: 'should',
    when: { signals: ['request'] },
    body: '- 実現の時期や可否を約束しない\n- 「担当に申し伝えます」と書いたら、必ず要望として記録する\n- 実現したときにお知らせできるよう、投稿へのリンクを残す',
  }),
  starterGuideline({
    title: '他社の話に割り込まない',
    weight: 'must',
    when: { signals: ['rival'] },
    body: '比較や乗り換えの相談は、お客さま同士の会話です。\n\n- 他社の良し悪しを書かない\n- 勧誘の返信をしない\n- 当社のサービスで実際にお困りのときだけ、その困りごとにお答えする',
  }),
  starterGuideline({
    title: '宣伝・なりすましの疑い。返信しない',
    weight: 'must',
    when: { signals: ['spam-like'] },
    body: '返信すると、相手の投稿を広めてしまいます。\n\n- 「見送り」にして理由を残す\n- 当社を名乗るもの、当社の景品をうたうものは、リンクを控えて広報へ\n- リンクは開かない',
  }),
  starterGuideline({
    title: '迷ったら投稿しない。相談する',
    weight: 'should',
    body: '事実が確かめられない、言い方に迷う、手に余ると感じたら、返信せずに「相談」で残します。急ぐことより、間違えないことを優先します。\n\n長くなりそうなら3通まで。それ以上はフォームや電話でご案内します。',
  }),
  starterGuideline({
    title: 'DMは、お客さまが望まれたときだけ',
    weight: 'should',
    when: { signals: ['personal-data', 'ping-pong'] },
    body: '公開の場で話しにくい内容は、まず専用フォームか電話へ。DMは、お客さまから強いご希望があったときだけ使い、その理由を記録します。',
  }),
  starterGuideline({
    title: '命に関わる言葉があります。ひとりで決めない',
    weight: 'must',
    when: { signals: ['self-harm'] },
    body: '定型文も商品のご案内も出しません。励ましや説得を、担当者の判断で書きません。\n\n- 返信の前に、責任者に「相談」する\n- お知らせする相談先は、デスクで確かめたものだけ\n- 投稿を見た時刻と、誰に伝えたかを残す',
  }),
  starterGuideline({
    title: '安全に関わる内容です。ご無事をたずね、すぐ引き継ぐ',
    weight: 'must',
    when: { signals: ['danger'] },
    body: 'けがや火災につながるおそれがあります。ほかの用件より先に扱います。\n\n- まず、お身体に変わりがないかをうかがう\n- ご使用をやめ、電源から離していただくようお願いする\n- 原因を推測しない。品質保証へ、そのまま引き継ぐ',
  }),
  starterGuideline({
    title: '法律・訴えの言葉です。担当者だけで答えない',
    weight: 'must',
    when: { signals: ['legal'] },
    body: '弁護士・行政・報道の名前が出たら、ひとことが会社の回答として残ります。\n\n- 正しい・正しくないを公開の場で書かない\n- 返信の前に、法務・お客さま相談室に渡す\n- お詫びの言葉も、渡した先に確かめてから',
  }),
  starterGuideline({
    title: '配慮が必要な方かもしれません。短く、やさしく',
    weight: 'should',
    when: { signals: ['sensitive'] },
    body: 'お若い方、ご病気の方、つらい時期の方かもしれません。\n\n- 年齢や体調のことには、こちらから触れない\n- 明るすぎる言葉、絵文字、宣伝を避ける\n- 手続きは一つずつ。迷ったら相談する',
  }),
  starterGuideline({
    title: 'お怒りの方には、言い訳より先にお詫び',
    weight: 'should',
    when: { signals: ['angry'] },
    body: '怒りの裏には、かなわなかった期待があります。\n\n- 何にお怒りなのかを、こちらの言葉で受け止める\n- 言い返さない。「誤解」「ご理解ください」を使わない\n- 送る前に一度読み返す。つらいときは交代する',
  }),
  starterGuideline({
    title: '受付時間外です。まず「受け付けました」',
    weight: 'should',
    when: { signals: ['outside-hours'] },
    body: '正式なお答えは、翌営業日に差し上げます。\n\n- 受け付けたことと、いつお答えするかだけを伝える\n- 調べないと分からないことを、その場で答えない\n- 安全に関わることは、時間外でもすぐ引き継ぐ',
  }),
  starterGuideline({
    title: '対応中の案件があります。続きから話す',
    weight: 'should',
    when: { signals: ['open-case'] },
    body: 'まだ終わっていない用件があります。\n\n- 前回の用件と、いまの状態を先に確かめる\n- 新しい件かどうか分からないときは、決めつけずにうかがう\n- 同じ案内を繰り返さない',
  }),
];
