/**
 * The change log: one record for each row a write touched, in the same transaction as the row. It is the audit trail now
 * and what a team replicates later (facts/platform.md §5.5), so its form is a contract:
 *
 * - A change never changes. A correction is a new change.
 * - **Idempotent**: `id` is unique for ever; applying a change twice is applying it once.
 * - **Commutative**: a row is the fold of its changes sorted by (`hlc`, `id`), see `fold-changes.ts`, so the order in which
 *   two agents' changes arrive does not matter. Fields: the last writer of each field wins, so edits of different
 *   fields both stay. Identities: a set, additions and releases in order. The first `put` of a row counts, others
 *   are repeats.
 * - **Readable by later versions**: `v` is the version of this envelope, `body` holds plain row fields under their own
 *   names. A reader keeps a change whose `v` or `kind` it does not know and leaves the row alone.
 *
 * Drafts, refusals' hashes and the profile of this browser are no part of it: a draft is not logged yet, and the refusal
 * itself travels as the author's `noContact` field or, after an erase, in the hash table.
 */
export interface Change {
  /** UUIDv7. */
  id: string;
  v: 1;
  /** Hybrid logical clock: `<UTC instant>-<counter>-<database>`; sorts as text. */
  hlc: string;
  /** Wall clock of the writer, UTC. */
  at: string;
  /** Who did it: agent id, empty before setup. */
  agentId: string;
  /** Which database it was written in. */
  instance: string;
  table: string;
  rowId: string;
  /** Whom the row is about, so that an erase finds every trace; empty for rows about nobody. */
  authorId: string;
  /**
   * `put`: the new row · `patch`: the fields that changed, with their new values · `identities`: `add` (identities of an
   * author) and `release` (keys that no longer lead to it) · `erase`: the person is gone, `rows` lists ids to drop
   */
  kind: 'put' | 'patch' | 'identities' | 'erase';
  body: Record<string, unknown>;
}
