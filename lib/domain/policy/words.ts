import * as z from 'zod';

/**
 * - `banned`: blocks · `discouraged`: warns · `tone`: playful talk a sober account avoids (practice item 36), hints
 * - `required`: warns when the reply lacks it
 */
export const WORD_RULES = ['banned', 'discouraged', 'tone', 'required'] as const;
export type WordRuleKind = (typeof WORD_RULES)[number];

/** One word of the desk's list. Width and case do not matter; Latin words are found as whole words. */
const wordRuleSchema = z.strictObject({
  kind: z.enum(WORD_RULES),
  word: z.string().trim().min(1).max(80),
  /** What to write instead; empty where only leaving it out helps. For a required word: what is added. */
  instead: z.string().max(200),
});
export type WordRule = z.infer<typeof wordRuleSchema>;

export const wordsSchema = z.array(wordRuleSchema).max(2_000);
