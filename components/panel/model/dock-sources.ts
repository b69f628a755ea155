import type { RefObject } from 'preact';
import type { Account } from '@/lib/domain/account';
import type { Sentiment } from '@/lib/domain/sentiment';
import type { TemplateOutcome } from '@/lib/playbook/template-outcomes';
import type { TemplateValues } from '@/lib/reply/render-template';
import type { Person } from './post/read-person';
import type { Advice, PlaybookRows } from './post/read-playbook';
import type { Handover } from './post/use-handover';
import type { PostSources } from './post/use-post';

/** What the dock of one post is made of. */
export interface DockSources extends Omit<PostSources, 'surroundings' | 'side' | 'incident'> {
  person: Person;
  /** Whether `person` is known yet. */
  reading: 'loading' | 'ready' | 'failed';
  /** The playbook with the templates that are offered to who speaks now. */
  rows: PlaybookRows;
  usage: ReadonlyMap<string, number>;
  /** How templates have done, by id. */
  outcomes: ReadonlyMap<string, TemplateOutcome>;
  advice: Advice;
  values: TemplateValues;
  /** What they would be if this account of the desk spoke. */
  valuesAs: (account: Account) => TemplateValues;
  now: Date;
  textRef: RefObject<HTMLTextAreaElement | null>;
  tell: (error: unknown) => void;
  /** Whether the agent had the posts around in front of them: for the reply's check. */
  surroundingsRead: boolean;
  onSurroundingsRead: () => void;
  /** The customer's mood, by key. */
  onFeeling: (sentiment: Sentiment) => void;
  /** Opens the page of a comment form beside this one; the panel stays with the post, and so does its draft. */
  openForm: (url: string) => void;
  /** Writes, copies and logs a note to whoever takes over or is asked. */
  handover: Handover;
}
