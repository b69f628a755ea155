import * as z from 'zod';
import { entityFields } from './entity';
import { fillPolicy } from './policy/fill-policy';
import { type Policy, policySchema } from './policy/policy';
import { SITE_IDS } from './site';

export { DEFAULT_POLICY, DEFAULT_POLICY_EN } from './policy/default-policy';
export { type Policy, policySchema } from './policy/policy';

/** How the public reaches the company: goes into blog forms and may stand in a reply. Never an agent's own. */
export const publicContactSchema = z.strictObject({
  /** Representative address; empty where there is none. */
  email: z.string().trim().max(200),
  /** The address of which somebody of the desk said that it is the desk's; counts for that very address. */
  confirmedEmail: z.string().trim().max(200).optional(),
  /** Top page or FAQ; empty where there is none. */
  url: z.string().trim().max(500),
  phones: z.array(z.string().trim().min(3).max(30)).max(20),
});
export type PublicContact = z.infer<typeof publicContactSchema>;

export const NO_CONTACT_GIVEN: PublicContact = { email: '', url: '', phones: [] };

/** A company profile that speaks in public. */
export const accountSchema = z.strictObject({
  ...entityFields,
  /** Company name used in the opening: 「そらモバイル」. */
  company: z.string().trim().min(1).max(80),
  /** Handles per site, without `@`. */
  handles: z.array(z.strictObject({ site: z.enum(SITE_IDS), handle: z.string().trim().min(1).max(60) })),
  contact: publicContactSchema.default(NO_CONTACT_GIVEN),
  policy: z.preprocess(
    (stored) => (typeof stored === 'object' && stored !== null ? fillPolicy(stored) : stored),
    policySchema,
  ),
});
export type Account = z.infer<typeof accountSchema>;

/** An account as it is stored, perhaps by earlier code: fields it did not know take their default. */
export function fillAccount(
  stored: Omit<Account, 'contact' | 'policy'> & { policy: Partial<Policy> },
): Account {
  return { contact: NO_CONTACT_GIVEN, ...stored, policy: fillPolicy(stored.policy) };
}
