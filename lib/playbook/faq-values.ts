import type { FaqPage } from '@/lib/domain/policy/links';
import { faqName } from '@/lib/reply/link-name';
import type { TemplateValues } from '@/lib/reply/render-template';

/** Names of the FAQ pages a template may use. */
export function listFaqNames(book: readonly Pick<FaqPage, 'name'>[]): ReadonlySet<string> {
  return new Set(book.map(({ name }) => faqName(name)));
}

/** The address behind each of them. */
export function faqValues(book: readonly FaqPage[]): TemplateValues {
  return Object.fromEntries(book.map(({ name, url }) => [faqName(name), url]));
}
