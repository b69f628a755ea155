/**
 * Every name a template may use, with its Japanese aliases (facts/practice.md §4a). A name that is not here is a
 * problem when the template is saved, not a blank when it is sent.
 */
const ALIASES: Readonly<Record<string, readonly string[]>> = {
  'author.name': ['相手の名前', 'お名前'],
  'author.handle': ['相手のID'],
  'agent.name': ['担当者'],
  'agent.initials': ['イニシャル'],
  'company.name': ['会社名'],
  'account.name': ['アカウント名'],
  'post.url': ['投稿のURL'],
  'post.excerpt': ['投稿の抜粋'],
  'case.id': ['受付番号'],
  'last.date': ['前回', '前回の日付'],
  'last.topic': ['前回の用件'],
  'incident.status': ['障害の状況'],
  today: ['今日'],
  'hours.text': ['受付時間'],
};

/** Links of the FAQ and form books: the part in the middle is the desk's own id. */
const LINK_NAME = /^(?:faq|form)\.[\p{L}\p{N}_-]{1,40}\.url$/u;

const CANONICAL = new Map<string, string>(
  Object.entries(ALIASES).flatMap(([name, aliases]) => [name, ...aliases].map((each) => [each, name])),
);

/** The dotted name behind a name or Japanese alias, or undefined when there is none. Width and case do not matter. */
export function findName(written: string): string | undefined {
  const name = written.normalize('NFKC').trim();
  const known = CANONICAL.get(name) ?? CANONICAL.get(name.toLowerCase());
  if (known !== undefined) return known;
  return LINK_NAME.test(name) ? name : undefined;
}

/** Every name with its aliases, for help and completion. `<id>` stands for the desk's own id. */
export function listNames(): { name: string; aliases: readonly string[] }[] {
  const links = ['faq.<id>.url', 'form.<id>.url'].map((name) => ({ name, aliases: [] }));
  return [...Object.entries(ALIASES).map(([name, aliases]) => ({ name, aliases })), ...links];
}
