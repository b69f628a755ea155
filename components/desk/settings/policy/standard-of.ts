import { DEFAULT_POLICY, DEFAULT_POLICY_EN, type Policy } from '@/lib/domain/account';
import { POLICY_FIELDS } from '@/lib/domain/policy/policy';
import { differingFields } from './sections';

/**
 * The default this policy began as: of the bundled ones that it differs from least. The language of the page does not
 * tell, since a desk that answers in Japanese may have an English page.
 */
export function standardOf(policy: Policy): Policy {
  const distance = (standard: Policy) => differingFields(policy, standard, POLICY_FIELDS).length;
  return distance(DEFAULT_POLICY_EN) < distance(DEFAULT_POLICY) ? DEFAULT_POLICY_EN : DEFAULT_POLICY;
}
