import * as z from 'zod';
import { entityFields } from './entity';
import { MARK_STYLES } from './mark';
import { SITE_IDS } from './site';

/** Spellings a list treats as one; width (NFKC) and case are always folded. */
const foldOptionsSchema = z.strictObject({
  /** ひらがな = カタカナ */
  kana: z.boolean(),
  /** Long-vowel marks and repeated emphatic ones: つながらなーーい = つながらない */
  longVowel: z.boolean(),
  /** っ = つ, ャ = ヤ */
  smallKana: z.boolean(),
  /** ・, spaces and hyphens between letters: Wi-Fi = wifi */
  separators: z.boolean(),
});
export type FoldOptions = z.infer<typeof foldOptionsSchema>;

export const DEFAULT_FOLD_OPTIONS: FoldOptions = {
  kana: true,
  longVowel: true,
  smallKana: true,
  separators: true,
};

/** Named, coloured set of keyword rules. */
export const keywordListSchema = z.strictObject({
  ...entityFields,
  name: z.string().trim().min(1).max(60),
  style: z.enum(MARK_STYLES),
  /** What the list is about: becomes `category` in the log. */
  category: z.string().max(60),
  department: z.string().max(60),
  /** Higher wins where marks overlap. */
  priority: z.number().int().min(0).max(999),
  enabled: z.boolean(),
  /** Empty: every site. */
  sites: z.array(z.enum(SITE_IDS)),
  /** Rules, one a line, as the desk typed them; kept verbatim so that comments and order survive. */
  rules: z.string().max(2_000_000),
  fold: foldOptionsSchema,
});
export type KeywordList = z.infer<typeof keywordListSchema>;

/** In the order the matcher reads lists, highest priority first: past its limit of rules it reads no more. */
export function compareReading(one: ReadingPlace, other: ReadingPlace): number {
  return other.priority - one.priority || (one.id < other.id ? -1 : 1);
}
type ReadingPlace = Pick<KeywordList, 'id' | 'priority'>;
