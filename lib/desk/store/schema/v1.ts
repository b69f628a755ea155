/**
 * Shape of a version 1 database, in Dexie's index syntax. FROZEN: databases out there look like this. A change of shape
 * is a new file and a new entry in `chain.ts`; `tests/unit/desk/snapshots` holds a database of every version.
 *
 * A part that is null or absent keeps a row out of a compound index, which is wanted: `delivery` is null where nothing was
 * to be posted, `contactOf` is absent where an entry is no contact.
 */
export const V1 = {
  agents: 'id',
  accounts: 'id',
  lists: 'id',
  guidelines: 'id',
  templates: 'id',
  authors: 'id, *keys, mergedInto',
  interactions: [
    'id',
    'occurredAt',
    '[authorId+occurredAt]',
    '[caseId+occurredAt]',
    '[createdBy+occurredAt]',
    '[accountId+occurredAt]',
    '[action+occurredAt]',
    '[delivery+occurredAt]',
    '[post.site+occurredAt]',
    '[post.site+post.id]',
    '[templateId+occurredAt]',
    'contactOf',
    'deletedAt',
  ].join(', '),
  cases: 'id, [authorId+updatedAt]',
  drafts: 'postKey, *authorKeys, updatedAt',
  changes: 'id, hlc, [table+rowId], authorId',
  versions: 'id, [table+rowId], authorId',
  refusals: 'hash',
  erased: 'id',
  meta: 'key',
} as const;
