import { bareHandle } from '@/lib/domain/bare-handle';
import { caseNumber } from '@/lib/domain/case-number';
import { excerptOf } from './excerpt';
import { findLinkName, type LinkName } from './link-name';
import { spokenName } from './spoken-name';
import type { ValueSources } from './value-sources';

interface NameEntry {
  /** Japanese names for the same value. */
  aliases: readonly string[];
  /** Its value; empty where nothing is known. */
  fill: (sources: ValueSources) => string;
}

/**
 * Every name a template may use, with its Japanese aliases and where its value comes from (facts/practice.md §4a). The
 * parser, the editor and the filling all read this table, so that no name can be offered and then stay empty. A name
 * that is not here is a problem when the template is saved, not a blank when it is sent.
 */
const NAMES = {
  'author.name': {
    aliases: ['相手の名前', 'お名前'],
    fill: ({ author }) => spokenName(author?.name ?? null),
  },
  'author.handle': { aliases: ['相手のID'], fill: ({ author }) => author?.handle ?? '' },
  'agent.name': { aliases: ['担当者'], fill: ({ agent }) => agent.name },
  'agent.initials': { aliases: ['イニシャル'], fill: ({ agent }) => agent.initials },
  'company.name': { aliases: ['会社名'], fill: ({ company }) => company },
  'account.name': {
    aliases: ['アカウント名'],
    fill: ({ accountHandle, company }) =>
      accountHandle === null ? company : `@${bareHandle(accountHandle)}`,
  },
  'post.url': { aliases: ['投稿のURL'], fill: ({ post }) => post?.permalink ?? '' },
  'post.excerpt': {
    aliases: ['投稿の抜粋'],
    fill: ({ post }) => excerptOf(post?.text ?? ''),
  },
  'case.id': {
    aliases: ['受付番号'],
    fill: ({ desk }) => (desk.caseId === null ? '' : caseNumber(desk.caseId)),
  },
  'last.date': {
    aliases: ['前回', '前回の日付'],
    fill: (sources) => (sources.last === null ? '' : sayDay(sources.last.at, sources)),
  },
  'last.topic': { aliases: ['前回の用件'], fill: ({ last }) => last?.topic ?? '' },
  'incident.status': { aliases: ['障害の状況'], fill: ({ desk }) => desk.incident },
  'form.escalation.url': { aliases: ['フォームのURL'], fill: ({ desk }) => desk.formUrl },
  today: { aliases: ['今日'], fill: (sources) => sayDay(sources.now, sources) },
  'hours.text': { aliases: ['受付時間'], fill: ({ desk }) => desk.hours },
} as const satisfies Readonly<Record<string, NameEntry>>;

/** A dotted name that templates know. */
export type TemplateName = keyof typeof NAMES;

const ENTRIES = Object.entries(NAMES) as [TemplateName, NameEntry][];

/** How the name of a link begins, whatever follows. */
const MEANS_LINK = /^(?:faq|form)\./u;

const CANONICAL = new Map<string, TemplateName>(
  ENTRIES.flatMap(([name, { aliases }]) => [name, ...aliases].map((each) => [each, name] as const)),
);

/**
 * The dotted name behind a name or Japanese alias, or undefined when there is none. Width and case do not matter. Any
 * `form.….url` and `faq.….url` is one: which of them the books have, only the desk knows.
 */
export function findName(written: string): TemplateName | LinkName | undefined {
  const name = written.normalize('NFKC').trim();
  return CANONICAL.get(name) ?? CANONICAL.get(name.toLowerCase()) ?? findLinkName(name);
}

/** Whether a dotted name is one of the table's, not that of a link. */
export function isTemplateName(name: string): name is TemplateName {
  return Object.hasOwn(NAMES, name);
}

/** Whether somebody meant the address of a page by this name, which is none of ours. */
export function meansLink(written: string): boolean {
  return findName(written) === undefined && MEANS_LINK.test(written.normalize('NFKC').trim().toLowerCase());
}

/** Every name with its aliases, for help and completion. */
export function listNames(): { name: TemplateName; aliases: readonly string[] }[] {
  return ENTRIES.map(([name, { aliases }]) => ({ name, aliases }));
}

/** The value of every name; empty where nothing is known. */
export function collectValues(sources: ValueSources): Record<TemplateName, string> {
  return Object.fromEntries(ENTRIES.map(([name, { fill }]) => [name, fill(sources)])) as Record<
    TemplateName,
    string
  >;
}

/** Making one takes longer than all other values together, and they are asked for while the agent types. */
const DAY_FORMATS = new Map<string, Intl.DateTimeFormat>();

function sayDay(day: Date, { language, timeZone }: ValueSources): string {
  const key = `${language} ${timeZone}`;
  let format = DAY_FORMATS.get(key);
  if (format === undefined) {
    const locale = language === 'ja' ? 'ja-JP' : 'en-GB';
    format = new Intl.DateTimeFormat(locale, { month: 'long', day: 'numeric', timeZone });
    DAY_FORMATS.set(key, format);
  }
  return format.format(day);
}
