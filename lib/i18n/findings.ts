import { defineCatalog } from './catalog';

/** What is said of a finding, by its code, and of its fix. */
export const FINDINGS = defineCatalog(
  {
    'no-contact': 'この方は「連絡しない」に登録されています。返信は挿入できません。',
    'wrong-account':
      'ログイン中のアカウントは @{signedIn} です。この返信は @{expected} のものなので、切り替えるまで挿入できません。',
    'account-unconfirmed': '@{signedIn} でログインしています。これはこのデスクのアカウントですか？',
    'empty-body': '本文がまだありません。',
    'raw-placeholder': '差し込みの記号 {name} が残っています。内容に置き換えるか、消してください。',
    'empty-name': '「{name}」に入る値がありません。直接入力してください。',
    'empty-field': '「{name}」を記入してください。',
    'policy-broken': '返信ポリシーの差し込み {name} を読み取れません。アカウントの設定を確認してください。',
    'policy-empty-name':
      '返信ポリシーの「{name}」に入る値がありません。アカウントと担当者の設定を確認してください。',
    'part-over-limit':
      '{part}通目が上限の{limit}を{over}超えています。区切れる場所を作るか、短くしてください。',
    'many-parts':
      '{parts}通に分かれています。{most}通までにまとめるか、フォームや電話へのご案内を検討してください。',
    'too-many-parts': '{parts}通は多すぎます。{most}通までに短くしてください。',
    'wrong-initials':
      '文末の ^{initials} は別の担当者のイニシャルです。消すと、あなたのイニシャルが自動で付きます。',
    'other-company':
      '「{name}」は、このデスクの別のアカウントの会社名です。このアカウントの返信に合っているか、ご確認ください。',
    'blank-mark': '「{name}」が空欄の印に見えます。内容に置き換えてください。',
    'lost-letters':
      'このページの文字コードには「{letters}」がありません。このまま送ると {garbled} のように表示されます。',
    'lost-letters-own':
      '名乗り・署名・コメントの名前にある「{letters}」は、このページの文字コードにありません。{garbled} のように表示されます。アカウントの設定で変えられます。',
    'double-mention': '返信には @{handle} が自動で付きます。先頭の宛先は消せます。',
    'idle-continuation': '「{name}」とありますが、続きはありません。消せます。',
    'missing-opening': '名乗りがありません。「{opening}」から始めてください。',
    'wrong-opening':
      '「{name}」は、このアカウントとあなたの名乗りではありません。消すと、正しい名乗りが自動で付きます。',
    'double-opening': '名乗りは自動で付きます。「{name}」は消せます。',
    'double-closing': '署名は自動で付きます。本文の {initials} は消せます。',
    'missing-closing': '署名 {closing} がありません。',
    'personal-phone': '電話番号のようです。公開の返信に個人の番号は書けません。',
    'personal-email': 'メールアドレスのようです。公開の返信に個人のアドレスは書けません。',
    'personal-postal-code': '郵便番号のようです。公開の返信に個人の住所は書けません。',
    'personal-address': '住所のようです。公開の返信に個人の住所は書けません。',
    'personal-card': 'カード番号のようです。公開の返信には書けません。',
    'personal-birth': '生年月日のようです。公開の返信には書けません。',
    'personal-number': '注文番号やお客さま番号のようです。公開の返信には書けません。',
    'asks-personal-data': '個人情報を公開の場でたずねています。専用フォームか電話にご案内してください。',
    'banned-word': '「{word}」は、返信ポリシーで使わない言葉です。',
    'discouraged-word': '「{word}」は、別の言い方をおすすめします。',
    'tone-word': '「{word}」は、くだけすぎかもしれません。',
    'missing-word': '返信ポリシーで必要な「{word}」がありません。',
    'short-link': '{host} は行き先の分からない短縮URLです。元のURLにしてください。',
    'unknown-link': '{host} は、返信ポリシーで許可されたリンク先ではありません。',
    'unknown-hashtag': '{tag} は、このアカウントのハッシュタグ帳にありません。',
    'other-hashtag': '{tag} は「{category}」のためのタグです。この返信の内容とは違います。',
    'dm-refused': 'DMへのご案内は、返信ポリシーで行わないことになっています。',
    'dm-without-wish': 'DMは、お客さまのご希望を記録してからご案内してください。',
    'dm-ask': 'DMへのご案内は、相談してから行うことになっています。',
    'outside-hours': '受付時間外です。受け付けの返信を先に送れます。',
    'closed-day': '休業日です。受け付けの返信を先に送れます。',
    holiday: '本日は祝日です。受け付けの返信を先に送ると、回答の期限が記録されます。',
    'told-text': 'この方には、ほとんど同じ文をすでにお送りしています（{when}、{by}）。',
    'told-template': 'この方には、同じテンプレートをすでにお送りしています（{when}、{by}）。',
    'told-link': 'この方には、同じリンクをすでにご案内しています（{when}、{by}）。',
    'same-to-many':
      'この1時間に、ほとんど同じ文をほかの{others}人にお送りしています。言い回しを変えてください。',
    'surroundings-unread': '解決済みかもしれません。前後の投稿は見ましたか？',
    'cap-near': '本日はすでに{count}件です。1日の上限{most}件に近づいています。',
    'cap-reached': '本日はすでに{count}件です。1日の上限は{most}件です。',
    'fix-wrong-initials': 'イニシャルを直す',
    'fix-lost-letters': '送れる文字に直す',
  },
  {
    'no-contact': 'This person asked not to be contacted. No reply can be inserted.',
    'wrong-account':
      'You are signed in as @{signedIn}. This reply belongs to @{expected} and cannot be inserted until you switch.',
    'account-unconfirmed': 'You are signed in as @{signedIn}. Is this an account of this desk?',
    'empty-body': 'There is no text yet.',
    'raw-placeholder': 'The placeholder {name} is still in the text. Replace or remove it.',
    'empty-name': 'There is no value for “{name}”. Please type it in.',
    'empty-field': 'Please fill in “{name}”.',
    'policy-broken': 'The placeholder {name} in the reply policy cannot be read. Check the account settings.',
    'policy-empty-name':
      'The reply policy uses “{name}”, which has no value. Check the account and agent settings.',
    'part-over-limit':
      'Part {part} is {over} over the limit of {limit}. Shorten it, or write it so that it can be split.',
    'many-parts':
      'This makes {parts} parts. Try to keep it to {most}, or move the conversation to a form or the phone.',
    'too-many-parts': '{parts} parts are too many. Shorten the text to {most} or fewer.',
    'wrong-initials':
      'The closing ^{initials} belongs to another agent. Remove it and your own initials are added.',
    'other-company':
      '“{name}” is the company of another account of this desk. Check that this reply should name it.',
    'blank-mark': '“{name}” looks like a blank. Replace it with the real thing.',
    'lost-letters':
      'This page’s character encoding has no “{letters}”. Sent like this, the blog shows {garbled} instead.',
    'lost-letters-own':
      'This page’s character encoding has no “{letters}”, which stands in the introduction, signature or name. The blog will show {garbled} instead. It can be changed in the account settings.',
    'double-mention': 'A reply is addressed to @{handle} by itself. The mention in front can go.',
    'idle-continuation': '“{name}” announces a part, and none follows. It can go.',
    'missing-opening': 'The reply does not say who speaks. It should begin with “{opening}”.',
    'wrong-opening': '“{name}” introduces somebody else. Remove it and the right introduction is added.',
    'double-opening': 'The introduction is added for you. “{name}” can go.',
    'double-closing': 'The signature is added for you. {initials} in the text can go.',
    'missing-closing': 'The signature {closing} is missing.',
    'personal-phone': 'This looks like a phone number. A person’s number may not stand in a public reply.',
    'personal-email':
      'This looks like an e-mail address. A person’s address may not stand in a public reply.',
    'personal-postal-code': 'This looks like a postcode. A person’s address may not stand in a public reply.',
    'personal-address': 'This looks like an address. A person’s address may not stand in a public reply.',
    'personal-card': 'This looks like a card number. It may not stand in a public reply.',
    'personal-birth': 'This looks like a date of birth. It may not stand in a public reply.',
    'personal-number': 'This looks like an order or customer number. It may not stand in a public reply.',
    'asks-personal-data': 'This asks for personal data in public. Point to a form or the phone instead.',
    'banned-word': '“{word}” is not used under the reply policy.',
    'discouraged-word': '“{word}” is better said in another way.',
    'tone-word': '“{word}” may be too casual.',
    'missing-word': 'The reply policy asks for “{word}”, which is missing.',
    'short-link': '{host} hides where the link leads. Use the full address.',
    'unknown-link': '{host} is not among the hosts the reply policy allows.',
    'unknown-hashtag': '{tag} is not in this account’s hashtag book.',
    'other-hashtag': '{tag} is kept for “{category}”, which this reply is not about.',
    'dm-refused': 'The reply policy rules out moving to direct messages.',
    'dm-without-wish': 'Record that the customer asked for it before moving to direct messages.',
    'dm-ask': 'The reply policy asks to consult somebody before moving to direct messages.',
    'outside-hours': 'Outside support hours. You can acknowledge first.',
    'closed-day': 'Closed today. You can acknowledge first.',
    holiday: 'Today is a public holiday. Acknowledge first and the answer’s due date is kept.',
    'told-text': 'This person got nearly the same text already ({when}, {by}).',
    'told-template': 'This person got the same template already ({when}, {by}).',
    'told-link': 'This person was pointed to the same link already ({when}, {by}).',
    'same-to-many':
      'Nearly the same text went to {others|other|others} within the hour. Word it differently.',
    'surroundings-unread': 'It may be solved. Have you read the posts around it?',
    'cap-near': '{count} of these went out today. The cap is {most} a day.',
    'cap-reached': '{count} of these went out today, and the cap of {most} a day is reached.',
    'fix-wrong-initials': 'Correct the initials',
    'fix-lost-letters': 'Use characters it has',
  },
);
