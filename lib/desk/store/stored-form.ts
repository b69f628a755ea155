import * as z from 'zod';
import { accountSchema } from '@/lib/domain/account';
import { agentSchema } from '@/lib/domain/agent';
import { type Author, authorSchema } from '@/lib/domain/author';
import { caseSchema } from '@/lib/domain/case';
import { escalationSchema } from '@/lib/domain/escalation';
import { exclusionSchema } from '@/lib/domain/exclusion';
import { guidelineSchema } from '@/lib/domain/guideline';
import { type Interaction, interactionSchema } from '@/lib/domain/interaction';
import { keywordListSchema } from '@/lib/domain/keyword-list';
import { outgoingPostSchema } from '@/lib/domain/outgoing-post';
import { hasSpoken } from '@/lib/domain/spoken';
import { templateSchema } from '@/lib/domain/template';
import { watchSchema } from '@/lib/domain/watch';
import type { StoredAuthor, StoredInteraction } from './rows';

/** Tables whose rows carry the entity fields and take part in the change log. */
export const ENTITY_SCHEMAS = {
  agents: agentSchema,
  accounts: accountSchema,
  lists: keywordListSchema,
  guidelines: guidelineSchema,
  templates: templateSchema,
  escalations: escalationSchema,
  authors: authorSchema.extend({
    keys: z.array(z.string().max(200)),
    mergedInto: z.uuid().nullable(),
  }),
  interactions: interactionSchema,
  cases: caseSchema,
  watches: watchSchema,
  exclusions: exclusionSchema,
  outgoing: outgoingPostSchema,
} as const;
export type EntityTableName = keyof typeof ENTITY_SCHEMAS;
export type EntityRow<Name extends EntityTableName> = z.infer<(typeof ENTITY_SCHEMAS)[Name]>;

/** Whether an entry counts as having spoken to the author. */
export function isContact(row: Interaction): boolean {
  return row.deletedAt === null && hasSpoken(row);
}

/** The row as IndexedDB holds it: an interaction gets the field its contact index is made of. */
export function toStoredForm<Name extends EntityTableName>(table: Name, row: EntityRow<Name>): unknown {
  if (table !== 'interactions') return row;
  const interaction = row as Interaction;
  return isContact(interaction) ? { ...interaction, contactOf: interaction.authorId } : interaction;
}

/** The entry as the domain knows it. */
export function toInteraction({ contactOf: _derived, ...interaction }: StoredInteraction): Interaction {
  return interaction;
}

/** The author as the domain knows it. */
export function toAuthor({ keys: _index, mergedInto: _merge, ...author }: StoredAuthor): Author {
  return author;
}
