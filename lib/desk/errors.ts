/**
 * Why the desk refused or failed. The UI translates the code; nothing here is meant to be shown as it is.
 *
 * - `invalid-row`: a row does not fit its schema; `detail` names the fields
 * - `not-found`: no such row, or it was removed
 * - `no-author`: the page did not tell who wrote the post, so nothing can be logged for it
 * - `no-contact`: the person refused contact (law 3); nothing was written
 * - `already-filled`: another reply of this agent to this post is in the agent's hands; nothing was written
 * - `erased`: the row belonged to a person who was erased; it does not come back
 * - `not-set-up`: first run has not been done
 * - `read-only`: a storage error happened earlier; free disk space, then restart the browser
 * - `storage-failed`: the browser could not write or read; from now on everything is read-only
 * - `disk-full`: like `storage-failed`, and the disk or quota is the reason
 * - `data-lost`: the browser threw the database away, or part of it; an explicit choice is needed
 * - `stale-code`: a newer Yorisoi has upgraded the database; this page must be reloaded
 * - `blocked`: an older Yorisoi page keeps the database from being upgraded; close it
 * - `timed-out`: not known to be saved within the limit; repeating it with the same id is harmless
 * - `storage-refused`: the browser allows no storage here (permanent private browsing)
 */
const DESK_ERROR_CODES = [
  'invalid-row',
  'not-found',
  'no-author',
  'no-contact',
  'already-filled',
  'erased',
  'not-set-up',
  'read-only',
  'storage-failed',
  'disk-full',
  'data-lost',
  'stale-code',
  'blocked',
  'timed-out',
  'storage-refused',
] as const;
export type DeskErrorCode = (typeof DESK_ERROR_CODES)[number];

/** Every error that leaves lib/desk. */
export class DeskError extends Error {
  override readonly name = 'DeskError';
  constructor(
    readonly code: DeskErrorCode,
    /** For developers and logs; holds no customer data. */
    readonly detail = '',
    options?: ErrorOptions,
  ) {
    super(detail === '' ? code : `${code}: ${detail}`, options);
  }
}
