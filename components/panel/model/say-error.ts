import { DeskError, type DeskErrorCode } from '@/lib/desk/errors';
import type { NoticeKey } from '@/lib/i18n/panel-notices';

const WORDS: Readonly<Record<DeskErrorCode, NoticeKey>> = {
  'invalid-row': 'errorInvalidRow',
  'not-found': 'errorNotFound',
  'no-author': 'errorNoAuthor',
  'no-contact': 'errorNoContact',
  'already-filled': 'errorAlreadyFilled',
  erased: 'errorErased',
  'not-set-up': 'errorNotSetUp',
  'read-only': 'errorReadOnly',
  'storage-failed': 'problemStorageFailed',
  'disk-full': 'problemDiskFull',
  'data-lost': 'problemDataLost',
  'stale-code': 'problemStaleCode',
  blocked: 'problemBlocked',
  'timed-out': 'errorTimedOut',
  'storage-refused': 'problemStorageRefused',
};

/** Which words say why the desk refused. */
export function wordsOfError(error: unknown): NoticeKey {
  return error instanceof DeskError ? WORDS[error.code] : 'errorUnknown';
}
