import type { EarlierVersion } from '@/lib/desk/store/rows';
import type { Account, Policy } from '@/lib/domain/account';

/** One saved state of an account's policy. */
export interface PolicyVersion {
  policy: Policy;
  /** UTC instant at which it was saved. */
  savedAt: string;
  /** Agent id. */
  savedBy: string;
}

/**
 * The versions of a policy, newest first, out of the versions of its account: an account is also saved when its name or
 * contact changes, so the oldest row with a number is the one that made it.
 */
export function listPolicyVersions(
  account: Account,
  earlier: readonly EarlierVersion<Account>[],
): PolicyVersion[] {
  const versions = new Map<number, PolicyVersion>();
  for (const { policy, updatedAt, updatedBy } of [account, ...earlier.map(({ row }) => row)]) {
    versions.set(policy.version, { policy, savedAt: updatedAt, savedBy: updatedBy });
  }
  return [...versions.values()].sort((a, b) => b.policy.version - a.policy.version);
}
