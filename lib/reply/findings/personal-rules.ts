import type { PublicContact } from '@/lib/domain/account';
import type { PersonalDataRules } from '@/lib/domain/policy/personal-data';
import { findAsks } from '../personal-data/asks';
import { createPersonalDataReader } from '../personal-data/personal-data';
import { raiseAt, type TextRule } from './text-rule';

/** Personal data in a public text, and asking for it there (practice items 26, 29). */
export function createPersonalRule(rules: PersonalDataRules, contact: PublicContact): TextRule {
  const read = createPersonalDataReader(rules, [contact.email, ...contact.phones]);
  return (draft) => [
    ...read(draft.text).map(({ kind, start, end }) => raiseAt(`personal-${kind}`, draft, { start, end })),
    ...findAsks(draft.text).map(({ start, end }) => raiseAt('asks-personal-data', draft, { start, end })),
  ];
}
