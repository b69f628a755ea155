import type { Escalation } from '@/lib/domain/escalation';
import { escalationSchema } from '@/lib/domain/escalation';
import type { PlaybookText } from '@/lib/i18n/desk-playbook';
import { parseTemplate } from '@/lib/reply/template';

type Entry = Pick<Escalation, 'topic' | 'reply' | 'formUrl' | 'contact' | 'reach'>;

const FORM_TAG = /\{\{\s*form\.escalation\.url\b/u;

/** Whether the form's address is none that could be kept. */
export function isFaultyForm(formUrl: string): boolean {
  return !escalationSchema.shape.formUrl.safeParse(formUrl).success;
}

/**
 * What keeps an entry of the escalation book from being saved; undefined when nothing.
 * @param links names of the links that the desk's books have
 */
export function findEscalationProblem(
  { topic, reply, formUrl }: Entry,
  links?: ReadonlySet<string>,
): PlaybookText | undefined {
  if (topic.trim() === '') return 'topicNeeded';
  if (isFaultyForm(formUrl)) return 'formFaulty';
  return parseTemplate(reply, links).problems.length > 0 ? 'broken' : undefined;
}

/** What an entry still lacks to be of use: it can be saved, but the panel could not lead anywhere with it. */
export function listGaps({ reply, formUrl, contact, reach }: Entry): PlaybookText[] {
  const gaps: PlaybookText[] = [];
  if (contact.trim() === '' && reach.trim() === '') gaps.push('gapContact');
  if (FORM_TAG.test(reply) && formUrl === '') gaps.push('gapForm');
  return gaps;
}
