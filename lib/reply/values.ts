import { bareHandle } from '@/lib/domain/bare-handle';
import type { Language } from '@/lib/i18n/language';
import type { TemplateValues } from './render-template';
import { spokenName } from './spoken-name';

/** What the values of a reply are made of. Absent facts are null, their names then empty. */
export interface ValueSources {
  company: string;
  accountHandle: string | null;
  agent: { name: string; initials: string };
  author: { name: string | null; handle: string | null } | null;
  post: { permalink: string | null; text: string } | null;
  /** The last time the desk spoke to this author. */
  last: { at: Date; topic: string } | null;
  /** What the desk says about itself at the moment; what it has not set is empty. */
  desk?: DeskFacts;
  now: Date;
  /** IANA zone of the desk: `Asia/Tokyo`. */
  timeZone: string;
  language: Language;
}

/** Values that are the desk's own, not the post's or the author's. */
export interface DeskFacts {
  /** Number of the case, as the author is told it. */
  caseNumber?: string;
  /** State of an incident: one edit updates every template that holds it (practice item 33). */
  incident?: string;
  /** Opening hours in words. */
  hours?: string;
  /** Addresses of the FAQ and form books by their names: `faq.roaming.url`. */
  links?: Readonly<Record<string, string>>;
}

const EXCERPT_LENGTH = 40;
const graphemes = new Intl.Segmenter('ja', { granularity: 'grapheme' });

/** The values templates and policies are filled with, by dotted name. */
export function collectValues(sources: ValueSources): TemplateValues {
  const { company, accountHandle, agent, author, post, last, now, desk = {} } = sources;
  const day = new Intl.DateTimeFormat(sources.language === 'ja' ? 'ja-JP' : 'en-GB', {
    month: 'long',
    day: 'numeric',
    timeZone: sources.timeZone,
  });
  return {
    ...desk.links,
    'case.id': desk.caseNumber ?? '',
    'incident.status': desk.incident ?? '',
    'hours.text': desk.hours ?? '',
    'company.name': company,
    'account.name': accountHandle === null ? company : `@${bareHandle(accountHandle)}`,
    'agent.name': agent.name,
    'agent.initials': agent.initials,
    'author.name': spokenName(author?.name ?? null),
    'author.handle': author?.handle ?? '',
    'post.url': post?.permalink ?? '',
    'post.excerpt': shorten(post?.text ?? ''),
    'last.date': last === null ? '' : day.format(last.at),
    'last.topic': last?.topic ?? '',
    today: day.format(now),
  };
}

function shorten(text: string): string {
  const plain = text.replace(/\s+/gu, ' ').trim();
  const letters = Array.from(graphemes.segment(plain), (each) => each.segment);
  return letters.length <= EXCERPT_LENGTH ? plain : `${letters.slice(0, EXCERPT_LENGTH).join('')}…`;
}
