import * as z from 'zod';
import { wordListSchema } from './word-list';

/** Kinds of personal data that can stand in a public text. */
const PERSONAL_DATA_KINDS = ['phone', 'email', 'postal-code', 'address', 'card', 'birth', 'number'] as const;
export type PersonalDataKind = (typeof PERSONAL_DATA_KINDS)[number];

/** What counts as personal data for this desk (practice items 26, 29). */
export const personalDataSchema = z.strictObject({
  /** Countries whose numbers are read without `+`, as `JP`. */
  phoneRegions: z.array(z.string().regex(/^[A-Z]{2}$/u)).max(20),
  /**
   * Shapes of the desk's own order and customer numbers: `#` is a digit, `?` a letter, everything else itself:
   * `SM-########`.
   */
  numberShapes: z.array(z.string().trim().min(4).max(40)).max(50),
  /** What may stand in public though it looks like personal data: shop addresses, hotlines beside the contact. */
  own: z.array(z.string().trim().min(4).max(200)).max(200),
});
export type PersonalDataRules = z.infer<typeof personalDataSchema>;

/** What makes a phrase that asks the customer to publish personal data: the data it names, and how it asks. */
export const askWordsSchema = z.strictObject({
  /** 「電話番号」, "order number". */
  data: wordListSchema,
  /** 「教えて」, "send". */
  asking: wordListSchema,
});
export type AskWords = z.infer<typeof askWordsSchema>;
