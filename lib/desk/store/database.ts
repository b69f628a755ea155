import { Dexie, type Table } from 'dexie';
import type { Change } from '@/lib/desk/changes/change';
import type { Account } from '@/lib/domain/account';
import type { Agent } from '@/lib/domain/agent';
import type { Case } from '@/lib/domain/case';
import type { Escalation } from '@/lib/domain/escalation';
import type { Exclusion } from '@/lib/domain/exclusion';
import type { Guideline } from '@/lib/domain/guideline';
import type { KeywordList } from '@/lib/domain/keyword-list';
import type { OutgoingPost } from '@/lib/domain/outgoing-post';
import type { Template } from '@/lib/domain/template';
import type { Watch } from '@/lib/domain/watch';
import type {
  ErasedRow,
  MetaRow,
  MixedReplyRow,
  PromiseRow,
  RefusalRow,
  StoredAuthor,
  StoredDraft,
  StoredInteraction,
  VersionRow,
} from './rows';
import { declareSchema, SCHEMA_VERSION } from './schema/chain';

/** What a new database is born with. */
export interface BirthCertificate {
  id: string;
  createdAt: string;
  /** Base64 of 32 random bytes: salt of the refusal hashes. */
  salt: string;
}

export interface DatabaseOptions {
  name: string;
  /** Other implementation, for tests. */
  factory?: { indexedDB: IDBFactory; IDBKeyRange: typeof IDBKeyRange };
  born(): BirthCertificate;
}

/** The database with typed tables. Only lib/desk sees it. */
export class DeskDatabase extends Dexie {
  declare agents: Table<Agent, string>;
  declare accounts: Table<Account, string>;
  declare lists: Table<KeywordList, string>;
  declare guidelines: Table<Guideline, string>;
  declare templates: Table<Template, string>;
  declare escalations: Table<Escalation, string>;
  declare authors: Table<StoredAuthor, string>;
  declare interactions: Table<StoredInteraction, string>;
  declare cases: Table<Case, string>;
  declare watches: Table<Watch, string>;
  declare exclusions: Table<Exclusion, string>;
  declare promises: Table<PromiseRow, string>;
  declare mixedReplies: Table<MixedReplyRow, string>;
  declare outgoing: Table<OutgoingPost, string>;
  declare drafts: Table<StoredDraft, string>;
  declare changes: Table<Change, string>;
  declare versions: Table<VersionRow, string>;
  declare refusals: Table<RefusalRow, string>;
  declare erased: Table<ErasedRow, string>;
  declare meta: Table<MetaRow, MetaRow['key']>;

  constructor({ name, factory, born }: DatabaseOptions) {
    // Strict: an acknowledged entry survives a power cut (100 fdatasync per 100 transactions, facts/platform.md §2.1).
    // No cache: what a live query shows has been committed, never an optimistic guess.
    super(name, { chromeTransactionDurability: 'strict', cache: 'disabled', ...factory });
    declareSchema(this);
    this.on('populate', (transaction) => {
      transaction.table('meta').bulkAdd([
        { key: 'instance', ...born() },
        { key: 'schema', version: SCHEMA_VERSION },
        { key: 'counter', logged: 0 },
      ] satisfies MetaRow[]);
    });
  }
}
