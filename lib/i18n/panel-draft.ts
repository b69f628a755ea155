import { defineCatalog } from './catalog';

/** What the panel offers around a draft: hashtags of the book, a promise to keep in mind, where the account is not checked. */
export const draftCatalog = defineCatalog(
  {
    tags: 'ハッシュタグ',
    tagAdd: '{tag} を加える',
    promiseHeard: '「{phrase}」とお約束しています。',
    promiseKeep: '回答待ちに加える（期限 {when}）',
    promiseKept: '送ると「お待ちの方」に入ります。期限 {when}',
    promiseDrop: 'やめる',
    gapUnset: '{site}のアカウント名が未設定です。取り違えは止められません。',
    gapMend: '設定する',
    accountYes: 'はい',
    accountNo: 'いいえ',
    accountDenied: 'デスクのアカウントに切り替えるまで、挿入できません。',
    accountAfterAll: 'やはりデスクのもの',
    accountKept: '@{handle} をこのデスクのアカウント名に設定しました',
    accountOfOther: '@{handle} は「{company}」のアカウントです。担当するアカウントを切り替えてください。',
    begunAsAnother:
      '@{handle} は「{company}」のアカウントです。この返信を始めたアカウントでログインし直してから、もう一度挿入してください。',
    writeAs: '「{company}」として書く',
    writesAs: '「{company}」として書いています。名乗り、署名、ルールも切り替わりました',
    gapUntold:
      'ログイン中のアカウントをこの画面では確かめられません。@{handle} か、ご自身でお確かめください。',
  },
  {
    tags: 'Hashtags',
    tagAdd: 'Add {tag}',
    promiseHeard: 'This promises an answer: “{phrase}”.',
    promiseKeep: 'Keep it in mind (due {when})',
    promiseKept: 'Once sent, it stands under “Waiting for our answer”, due {when}.',
    promiseDrop: 'Take back',
    gapUnset: 'No account name is set for {site}: a mix-up of accounts cannot be stopped.',
    gapMend: 'Set it',
    accountYes: 'Yes',
    accountNo: 'No',
    accountDenied: 'Nothing can be inserted until you switch to the desk’s account.',
    accountAfterAll: 'It is, after all',
    accountKept: '@{handle} is now kept as this desk’s account',
    accountOfOther: '@{handle} belongs to the account “{company}”. Switch to that one to reply.',
    begunAsAnother:
      '@{handle} belongs to the account “{company}”. Sign in as the account this reply was begun with, then insert again.',
    writeAs: 'Write as “{company}”',
    writesAs: 'You now write as “{company}”, with its introduction, signature and rules',
    gapUntold:
      'This page does not tell which account is signed in. Please see for yourself that it is @{handle}.',
  },
);
