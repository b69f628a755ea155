import type { Policy } from '@/lib/domain/account';

interface WithPolicy {
  policy: Policy;
}

/**
 * Gives a changed policy its next number, whatever number the edit carried: a log entry names it. Rows and edits
 * without a policy come back as they are.
 */
export function nextPolicyVersion<Edits extends object>(stored: object, edits: Edits): Edits {
  if (!('policy' in edits)) return edits;
  const { version } = (stored as WithPolicy).policy;
  const { policy } = edits as unknown as WithPolicy;
  return { ...edits, policy: { ...policy, version: version + 1 } };
}
