import { createTranslate, defineCatalog } from './catalog';
import type { Language } from './language';

/** Template names in an agent's words, for findings and for help beside the template editor. */
const TEMPLATE_NAMES = defineCatalog(
  {
    'author.name': '相手の名前',
    'author.handle': '相手のID',
    'agent.name': '担当者',
    'agent.initials': 'イニシャル',
    'company.name': '会社名',
    'account.name': 'アカウント名',
    'post.url': '投稿のURL',
    'post.excerpt': '投稿の抜粋',
    'case.id': '受付番号',
    'last.date': '前回の日付',
    'last.topic': '前回の用件',
    'incident.status': '障害の状況',
    'form.escalation.url': 'フォームのURL',
    form: '「{entry}」のフォームのURL',
    faq: 'FAQ「{entry}」のURL',
    today: '今日の日付',
    'hours.text': '受付時間',
  },
  {
    'author.name': 'their name',
    'author.handle': 'their handle',
    'agent.name': 'agent’s name',
    'agent.initials': 'initials',
    'company.name': 'company name',
    'account.name': 'account name',
    'post.url': 'link to the post',
    'post.excerpt': 'beginning of the post',
    'case.id': 'case number',
    'last.date': 'date of the last contact',
    'last.topic': 'last matter',
    'incident.status': 'incident status',
    'form.escalation.url': 'link to the form',
    form: 'link to the form for “{entry}”',
    faq: 'link to the FAQ page “{entry}”',
    today: 'today’s date',
    'hours.text': 'opening hours',
  },
);

/** The form for a topic of the escalation book, or a page of the FAQ book. */
const LINK_NAME = /^(?<book>form|faq)\.(?<entry>.+)\.url$/u;

const isTemplateName = (name: string): name is keyof typeof TEMPLATE_NAMES.ja =>
  Object.hasOwn(TEMPLATE_NAMES.ja, name);

/** A dotted name in words; a name that templates do not know stays as it is. */
export function sayTemplateName(name: string, language: Language): string {
  const say = createTranslate(TEMPLATE_NAMES, language);
  if (isTemplateName(name)) return say(name);
  const { book, entry } = LINK_NAME.exec(name)?.groups ?? {};
  return entry === undefined ? name : say(book === 'faq' ? 'faq' : 'form', { entry });
}
