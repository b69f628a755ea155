import type { Account } from '@/lib/domain/account';
import type { Escalation } from '@/lib/domain/escalation';
import type { Interaction } from '@/lib/domain/interaction';
import type { Post } from '@/lib/domain/post';
import { createTranslate } from '@/lib/i18n/catalog';
import { HANDOVER } from '@/lib/i18n/handover';
import type { Language } from '@/lib/i18n/language';
import { maskData } from '@/lib/reply/personal-data/mask-data';
import { createCustomerDataReader } from '../customer-data';

/** What a colleague needs to take over without asking the customer again. */
export interface HandoverSources {
  post: Pick<Post, 'permalink' | 'postedAt' | 'text' | 'author'>;
  /** Newest first. */
  history: readonly Pick<Interaction, 'occurredAt' | 'agentInitials' | 'parts' | 'note'>[];
  caseId: string | null;
  agent: { name: string; initials: string };
  account: Pick<Account, 'company' | 'contact' | 'policy'>;
  /** Who takes over; null for a consultation without an entry of the book. */
  to: Pick<Escalation, 'topic' | 'department' | 'contact' | 'reach' | 'hours' | 'handOver'> | null;
  /** Colleague or superior asked for advice. */
  colleague?: string;
  /** Why: the agent's own words. */
  reason: string;
  now: Date;
  timeZone: string;
  language: Language;
}

/** So many of our last answers are quoted. */
const LAST_ANSWERS = 5;
const EXCERPT = 280;

/**
 * A note to be copied and sent to a department, a colleague or a superior. Plain text; it quotes the customer's public
 * post, our own answers and the agent's reason, without the personal data in them, and nothing else about the person.
 */
export function writeHandover(sources: HandoverSources): string {
  const { post, history, to, agent, account, language } = sources;
  const say = createTranslate(HANDOVER, language);
  const time = new Intl.DateTimeFormat(language === 'ja' ? 'ja-JP' : 'en-GB', {
    dateStyle: 'medium',
    timeStyle: 'short',
    timeZone: sources.timeZone,
  });
  const line = (label: Parameters<typeof say>[0], value: string) =>
    value === '' ? [] : [`${say(label)}: ${value}`];
  const sayTime = (instant: string | null) => (instant === null ? '' : time.format(new Date(instant)));
  const findData = createCustomerDataReader(account);
  // What is public may be deleted at our wish, and the log erased; notes go on from hand to hand.
  const mask = (text: string) => maskData(text, findData(text), say('leftOut'));
  const answers = history
    .filter(({ parts }) => parts.length > 0)
    .slice(0, LAST_ANSWERS)
    .map(
      ({ occurredAt, agentInitials, parts }) =>
        `- ${sayTime(occurredAt)} ^${agentInitials} ${oneLine(mask(parts.join(' ')))}`,
    );
  const asked = (to?.handOver ?? '').split('\n').filter((item) => item.trim() !== '');
  return [
    to === null ? say('consult') : say('handOver', { topic: to.topic }),
    ...line(
      'to',
      [sources.colleague, to?.department, to?.contact, to?.reach, to?.hours].filter(Boolean).join(' / '),
    ),
    ...line('from', `${account.company} ${agent.name} (^${agent.initials}), ${time.format(sources.now)}`),
    ...line('caseId', sources.caseId ?? ''),
    ...line('author', post.author?.handle == null ? (post.author?.name ?? '') : `@${post.author.handle}`),
    ...line('post', post.permalink ?? ''),
    ...line('postedAt', sayTime(post.postedAt)),
    ...line('text', oneLine(mask(post.text))),
    ...line('reason', mask(sources.reason.trim())),
    ...(answers.length === 0 ? [] : ['', say('answers'), ...answers]),
    ...(asked.length === 0 ? [] : ['', say('asked'), ...asked.map((item) => `- ${item.trim()}: `)]),
  ].join('\n');
}

/** Whether personal data was left out of a note. */
export function isLeftOutOf(note: string, language: Language): boolean {
  return note.includes(createTranslate(HANDOVER, language)('leftOut'));
}

function oneLine(text: string): string {
  const plain = text.replace(/\s+/gu, ' ').trim();
  const letters = [...plain];
  return letters.length <= EXCERPT ? plain : `${letters.slice(0, EXCERPT).join('')}…`;
}
