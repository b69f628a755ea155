import type { Policy } from '@/lib/domain/account';
import type { WordList } from '@/lib/domain/policy/word-list';
import type { PolicyField } from './sections';

/** The items of a decision that is made of them, one text each; undefined for any other decision. */
const ITEMS: Readonly<Partial<Record<PolicyField, (policy: Policy) => string[]>>> = {
  words: ({ words }) => words.map(({ word, instead }) => (instead === '' ? word : `${word}→${instead}`)),
  links: ({ links }) => [...links.allowed, ...links.shorteners],
  hashtags: ({ hashtags }) =>
    hashtags.map(({ tag, purpose }) => (purpose === '' ? tag : `${tag} ${purpose}`)),
  faq: ({ faq }) => faq.map(({ name, url }) => `${name} ${url}`),
  personal: ({ personal }) => [...personal.phoneRegions, ...personal.numberShapes, ...personal.own],
  askWords: ({ askWords }) => listChanges(Object.values(askWords)),
  signalWords: ({ signalWords }) => listChanges(Object.values(signalWords)),
};

/** Own words, and with a minus the starter words that are switched off. */
function listChanges(lists: readonly WordList[]): string[] {
  return lists.flatMap(({ own, off }) => [...own, ...off.map((word) => `−${word}`)]);
}

/** What a decision has in one policy and lacks in another. Empty for decisions that are not lists. */
export function listItemsOnlyIn(policy: Policy, other: Policy, field: PolicyField): string[] {
  const list = ITEMS[field];
  if (list === undefined) return [];
  const known = new Set(list(other));
  return list(policy).filter((item) => !known.has(item));
}
