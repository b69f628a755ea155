import type { Author } from '@/lib/domain/author';
import type { Draft } from '@/lib/domain/draft';
import type { Interaction } from '@/lib/domain/interaction';

/** Fields the desk stamps on every row it saves. */
export type Stamped = 'v' | 'createdAt' | 'createdBy' | 'updatedAt' | 'updatedBy' | 'deletedAt';

/** A row to be saved: new (id and content) or as it was read, with edits. */
export type Editable<Row> = Omit<Row, Stamped> & Partial<Pick<Row, Extract<Stamped, keyof Row>>>;

/** A version that a later write replaced. */
export interface EarlierVersion<Row> {
  row: Row;
  replacedAt: string;
  /** Agent id. */
  replacedBy: string;
}

/** An author with what IndexedDB needs to find it. */
export interface StoredAuthor extends Author {
  /**
   * Keys that lead to this author now. A key an identity had once but another account has taken over stays among the
   * identities and is missing here.
   */
  keys: string[];
  /** Set on the row that was absorbed when two authors turned out to be one person. */
  mergedInto: string | null;
}

/** An interaction with a field derived from itself, for an index. */
export interface StoredInteraction extends Interaction {
  /**
   * The author's id while this entry counts as a contact (speaking action, not undone, not unsent); absent otherwise,
   * so that the index holds contacts only and counting them reads no row.
   */
  contactOf?: string;
}

/** A draft with the keys of the person it speaks to, so that an erase finds it (law 6). */
export interface StoredDraft extends Draft {
  authorKeys: string[];
}

/** An earlier version of a row. */
export interface VersionRow {
  /** Id of the change that replaced it. */
  id: string;
  table: string;
  rowId: string;
  /** Whom the row is about, or empty. */
  authorId: string;
  replacedAt: string;
  replacedBy: string;
  row: unknown;
}

/** Do-not-contact as a salted hash of one identity key: says nothing about the person to whoever reads the file. */
export interface RefusalRow {
  hash: string;
  /** Hash of the numeric-id key known for the same account then: tells a renamed handle from a handle taken over. */
  idHash: string | null;
  at: string;
  /** Set when the person agreed again. */
  liftedAt: string | null;
}

/** Id of a log entry that went with an erased person: a late retry must not bring it back. */
export interface ErasedRow {
  id: string;
  at: string;
}

/** A case that holds an answer promised and not given. Made from the log, so not part of the change log. */
export interface PromiseRow {
  caseId: string;
}

/**
 * A reply of several templates: the log's index knows the first only, and an index more would be built over a million
 * rows while the desk waits. Made from the log, so not part of the change log.
 */
export interface MixedReplyRow {
  /** Of the entry. */
  id: string;
  /** When it was logged. */
  occurredAt: string;
  /** Those after the first. */
  templateIds: string[];
}

/** A page the agent turned on in this browser. */
export interface Grant {
  /** Match pattern. */
  pattern: string;
  /** UTC, ISO 8601. */
  at: string;
  /** Agent id; empty before setup. */
  by: string;
}

/** What the database knows about itself and this browser. */
export type MetaRow =
  | { key: 'instance'; id: string; createdAt: string; salt: string }
  | { key: 'schema'; version: number }
  | { key: 'profile'; agentId: string; accountId: string }
  | { key: 'counter'; logged: number }
  | { key: 'grants'; grants: readonly Grant[] };
