import type { Escalation } from '@/lib/domain/escalation';
import { formName } from '@/lib/reply/link-name';
import type { TemplateValues } from '@/lib/reply/render-template';

/** Names of the forms a template may use: one for each topic of the escalation book, though it has no form yet. */
export function listFormNames(book: readonly Pick<Escalation, 'topic'>[]): ReadonlySet<string> {
  return new Set(book.map(({ topic }) => formName(topic)));
}

/** Addresses of the forms of a book that are in use: a reply may lead there. */
export function listForms(book: readonly Pick<Escalation, 'formUrl' | 'enabled'>[]): string[] {
  return book.filter(({ enabled }) => enabled).map(({ formUrl }) => formUrl);
}

/** The address behind each of them; of entries with the same topic the first that is in use and has one. */
export function formValues(
  book: readonly Pick<Escalation, 'topic' | 'formUrl' | 'enabled'>[],
): TemplateValues {
  const usable = book.filter(({ enabled, formUrl }) => enabled && formUrl !== '');
  return Object.fromEntries(usable.toReversed().map(({ topic, formUrl }) => [formName(topic), formUrl]));
}
