import * as z from 'zod';
import { DeskError, type DeskErrorCode } from '@/lib/desk/errors';

/** Errors a request can meet on a sound disk: a repeated id, a malformed key, a missing row. */
const HARMLESS = new Set(['ConstraintError', 'DataError', 'NotFoundError', 'DataCloneError']);

/** Names of everything IndexedDB and Dexie throw when storage itself is in trouble (facts/platform.md §2.2). */
const STORAGE = new Set([
  'AbortError',
  'UnknownError',
  'QuotaExceededError',
  'NotReadableError',
  'DatabaseClosedError',
  'OpenFailedError',
  'TimeoutError',
  'InvalidStateError',
  'TransactionInactiveError',
  'PrematureCommitError',
  'ReadOnlyError',
  'VersionError',
  'VersionChangeError',
  'MissingAPIError',
]);

const NO_SPACE = /QuotaExceeded|NO_SPACE|ENOSPC|disk.*full|full disk/iu;
/** Firefox in permanent private browsing (facts/platform.md §1.5). */
const REFUSED = /did not allow mutations|MissingAPI|SecurityError/iu;

/** The error and those it wraps, outermost first. Dexie puts the cause into `inner`. */
function unwrap(error: unknown): { name: string; message: string }[] {
  const chain: { name: string; message: string }[] = [];
  let current = error;
  while (typeof current === 'object' && current !== null && chain.length < 8) {
    const { name, message, inner } = current as { name?: unknown; message?: unknown; inner?: unknown };
    chain.push({ name: String(name ?? ''), message: String(message ?? '') });
    current = inner;
  }
  return chain;
}

/**
 * Says what an error out of a read or write means. Every storage error but the harmless ones latches: after the first
 * one, accepting more writes has cost whole databases (facts/platform.md §2.3).
 * @returns undefined for an error that is no storage matter: a mistake in our own code
 */
export function classifyError(error: unknown): DeskErrorCode | undefined {
  if (error instanceof DeskError) return error.code;
  if (error instanceof z.ZodError) return 'invalid-row';
  const chain = unwrap(error);
  const text = chain.map(({ name, message }) => `${name} ${message}`).join(' ');
  const innermost = chain.at(-1)?.name ?? '';
  if (REFUSED.test(text)) return 'storage-refused';
  if (NO_SPACE.test(text)) return 'disk-full';
  if (HARMLESS.has(innermost) || HARMLESS.has(chain[0]?.name ?? '')) return 'invalid-row';
  return chain.some(({ name }) => STORAGE.has(name)) ? 'storage-failed' : undefined;
}

/** Wraps an error for the caller of the desk; foreign errors pass as they are. */
export function toDeskError(error: unknown): unknown {
  const code = classifyError(error);
  if (code === undefined || error instanceof DeskError) return error;
  const detail =
    error instanceof z.ZodError
      ? error.issues.map((issue) => `${issue.path.join('.')}: ${issue.code}`).join(', ')
      : unwrap(error)
          .map(({ name }) => name)
          .join(' > ');
  return new DeskError(code, detail, { cause: error });
}
