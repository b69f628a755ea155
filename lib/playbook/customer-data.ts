import type { Account } from '@/lib/domain/account';
import { createPersonalDataReader, type PersonalData } from '@/lib/reply/personal-data/personal-data';

/** A customer may be anywhere, and their data is theirs under whatever plan it is numbered. */
const REGIONS = ['JP', 'US', 'GB'];

/** Makes a reader of what customers tell of themselves: the desk's own numbers and addresses are none of it. */
export function createCustomerDataReader({
  contact: { email, phones },
  policy: { personal },
}: Pick<Account, 'contact' | 'policy'>): (text: string) => PersonalData[] {
  const phoneRegions = [...new Set([...personal.phoneRegions, ...REGIONS])];
  return createPersonalDataReader({ ...personal, phoneRegions }, [email, ...phones]);
}
