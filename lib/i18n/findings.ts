import { defineCatalog } from './catalog';

/** What is said of a finding, by its code, and of its fix. */
export const FINDINGS = defineCatalog(
  {
    'no-contact': 'この方は「連絡しない」に登録されています。返信は挿入できません。',
    'wrong-account':
      'サインイン中のアカウントは @{signedIn} です。この返信は @{expected} のものなので、切り替えるまで挿入できません。',
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
    'blank-mark': '「{name}」が空欄の印に見えます。内容に置き換えてください。',
    'double-mention': '返信には @{handle} が自動で付きます。先頭の宛先は消せます。',
    'fix-wrong-initials': 'イニシャルを直す',
  },
  {
    'no-contact': 'This person asked not to be contacted. No reply can be inserted.',
    'wrong-account':
      'You are signed in as @{signedIn}. This reply belongs to @{expected} and cannot be inserted until you switch.',
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
    'blank-mark': '“{name}” looks like a blank. Replace it with the real thing.',
    'double-mention': 'A reply is addressed to @{handle} by itself. The mention in front can go.',
    'fix-wrong-initials': 'Correct the initials',
  },
);
