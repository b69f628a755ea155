import { classifyError, toDeskError } from './classify-error';
import type { DeskContext } from './context';

/** Latches storage errors and gives errors their codes. */
export function fail({ health }: DeskContext, error: unknown): unknown {
  const code = classifyError(error);
  if (code !== 'storage-failed' && code !== 'disk-full' && code !== 'storage-refused')
    return toDeskError(error);
  if (health.state().problem === null) {
    health.report(code);
    return toDeskError(error);
  }
  // A connection closed for an upgrade fails like a broken one; the problem noticed first is the true one.
  try {
    health.assertWritable();
  } catch (refusal) {
    return refusal;
  }
  return toDeskError(error);
}

/**
 * Runs a query. Works inside `liveQuery`: nothing but Dexie is awaited before `run`.
 * @throws DeskError
 */
export async function read<T>(context: DeskContext, run: () => PromiseLike<T>): Promise<T> {
  try {
    return await run();
  } catch (error) {
    throw fail(context, error);
  }
}
