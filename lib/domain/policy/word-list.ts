import * as z from 'zod';

const word = z.string().trim().min(1).max(80);

/** What a desk makes of a starter list that comes with Yorisoi. */
export const wordListSchema = z.strictObject({
  /** The desk's own words. */
  own: z.array(word).max(500),
  /** Starter words the desk has switched off, as they stand in the list. */
  off: z.array(word).max(500),
});
export type WordList = z.infer<typeof wordListSchema>;

/** The starter list as it comes. */
export const AS_IT_COMES: WordList = { own: [], off: [] };

/** The starter words that are on. */
export function starterInForce(starter: readonly string[], { off }: WordList): readonly string[] {
  return off.length === 0 ? starter : starter.filter((each) => !off.includes(each));
}
