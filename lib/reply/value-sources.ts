import type { Language } from '@/lib/i18n/language';

/** What the values of a reply are made of. Absent facts are null, their names then empty. */
export interface ValueSources {
  company: string;
  accountHandle: string | null;
  agent: { name: string; initials: string };
  author: { name: string | null; handle: string | null } | null;
  post: { permalink: string | null; text: string } | null;
  /** The last time the desk spoke to this author. */
  last: { at: Date; topic: string } | null;
  desk: DeskFacts;
  now: Date;
  /** IANA zone of the desk: `Asia/Tokyo`. */
  timeZone: string;
  language: Language;
}

/** Values that are the desk's own, not the post's or the author's; what it has not set is empty. */
export interface DeskFacts {
  /** Id of the case the reply continues; null before there is one. */
  caseId: string | null;
  /** State of an incident: one edit updates every template that holds it (practice item 33). */
  incident: string;
  /** Opening hours in words. */
  hours: string;
  /** Form of the escalation book's entry that fits the post. */
  formUrl: string;
}
