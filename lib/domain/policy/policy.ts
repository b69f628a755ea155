import * as z from 'zod';
import { attentionFields } from './attention';
import { capSchema } from './caps';
import { decisionsSchema } from './decisions';
import { hoursSchema } from './hours';
import { limitFields } from './limits';
import { faqPageSchema, hashtagSchema, linksSchema } from './links';
import { framingFields } from './opening';
import { askWordsSchema, personalDataSchema } from './personal-data';
import { wordsSchema } from './words';

const FIELDS = {
  ...framingFields,
  ...limitFields,
  hours: hoursSchema,
  words: wordsSchema,
  links: linksSchema,
  hashtags: z.array(hashtagSchema).max(300),
  /** The FAQ book. */
  faq: z.array(faqPageSchema).max(300),
  decisions: decisionsSchema,
  personal: personalDataSchema,
  askWords: askWordsSchema,
  caps: z.array(capSchema).max(20),
  /** Template of the post that starts the day; empty for none (practice item 38). */
  greeting: z.string().max(300),
  ...attentionFields,
} as const;

/** The decisions alone, without the version: what an agent edits. */
const policyDecisionsSchema = z.strictObject(FIELDS);

/** An account's rules for public text. Every decision of the desk about its replies is one field. */
export const policySchema = policyDecisionsSchema.extend({
  /** Counts the saved changes, from 1. A log entry names the version its text was checked against. */
  version: z.number().int().min(1),
});
export type Policy = z.infer<typeof policySchema>;

/** The decisions in the order a form asks for them. */
export const POLICY_FIELDS = Object.keys(FIELDS) as readonly Exclude<keyof Policy, 'version'>[];
