/** Addresses that templates name: `form.料金・返金.url` of the escalation book, `faq.roaming.url` of an FAQ book. */
export type LinkName = `${'form' | 'faq'}.${string}.url`;

const LINK_NAME = /^(?<book>form|faq)\.(?<entry>.+)\.url$/u;

const fold = (written: string): string => written.normalize('NFKC').trim().toLowerCase();

/** The name under which templates find the form for a topic. Width and case do not matter. */
export function formName(topic: string): LinkName {
  return `form.${fold(topic)}.url`;
}

/** The name under which templates find an FAQ page. Width and case do not matter. */
export function faqName(name: string): LinkName {
  return `faq.${fold(name)}.url`;
}

/** The name of a link as the books have it; undefined where it is no such name. */
export function findLinkName(written: string): LinkName | undefined {
  const { book, entry } = LINK_NAME.exec(fold(written))?.groups ?? {};
  if (entry === undefined) return undefined;
  return book === 'faq' ? faqName(entry) : formName(entry);
}
