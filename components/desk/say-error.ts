import { DeskError, type DeskErrorCode } from '@/lib/desk/errors';
import type { Translate } from '@/lib/i18n/catalog';
import type { DeskText } from '@/lib/i18n/desk';

const TEXTS: Readonly<Record<DeskErrorCode, DeskText>> = {
  'invalid-row': 'errInvalid',
  'not-found': 'errNotFound',
  'no-author': 'errNoAuthor',
  'no-contact': 'errNoContact',
  'already-filled': 'errAlreadyFilled',
  erased: 'errErased',
  'not-set-up': 'errNotSetUp',
  'read-only': 'errReadOnly',
  'storage-failed': 'errStorage',
  'disk-full': 'errDiskFull',
  'data-lost': 'errReadOnly',
  'stale-code': 'errStale',
  blocked: 'healthBlocked',
  'timed-out': 'errTimedOut',
  'storage-refused': 'healthRefused',
};

/** What went wrong and what to do, in the agent's language. */
export function sayError(error: unknown, t: Translate<DeskText>): string {
  if (error instanceof DeskError) return t(TEXTS[error.code], { detail: error.detail });
  return t('errOther', { detail: error instanceof Error ? error.message : String(error) });
}
