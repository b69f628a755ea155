import { defineCatalog } from './catalog';

/** Links that a text names and nobody keeps. */
export const linksCatalog = defineCatalog(
  {
    empty: '{name} には値がありません。このままでは返信に挿入できません。',
    addPage: '{company}のFAQ帳に加える',
    enterForm: '引き継ぎ先「{topic}」にフォームを入れる',
    useEntry: '引き継ぎ先「{topic}」を有効にする',
    emptyShort: 'リンクの値なし',
    broken: 'この変更を保存すると、次のものは返信に挿入できなくなります。',
    switchedOff: '「{name}」を無効にしました。次のものは返信に挿入できなくなりました: {texts}',
    more: 'ほか {count}件',
    removed: '「{name}」を削除しました。次のものは返信に挿入できなくなりました: {texts}',
    'text.template': 'テンプレート「{title}」',
    'text.escalation': '引き継ぎ先「{title}」の返信',
    'text.account': '「{title}」の名乗りや署名',
    textSeparator: '、',
  },
  {
    empty: '{name} has no value. A reply with it cannot be inserted.',
    addPage: 'Add it to the FAQ book of {company}',
    enterForm: 'Enter the form of “{topic}”',
    useEntry: 'Switch “{topic}” on',
    emptyShort: 'Link without value',
    broken: 'Once this is saved, these can no longer be inserted into a reply.',
    switchedOff: 'Switched “{name}” off. These can no longer be inserted into a reply: {texts}',
    more: 'and {count} more',
    removed: 'Deleted “{name}”. These can no longer be inserted into a reply: {texts}',
    'text.template': 'template “{title}”',
    'text.escalation': 'reply of “{title}” in the escalation book',
    'text.account': 'opening or closing of “{title}”',
    textSeparator: '; ',
  },
);
