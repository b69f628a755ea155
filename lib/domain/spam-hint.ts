/**
 * What may speak for a blog that only lives off others' words or links (facts/blogs.md §5).
 * `affiliate`: most links earn commissions · `links`: more link than text · `quotes`: mostly quoted · `matome`: pasted
 * from a board · `stuffing`: one word in title and headings again and again · `salad`: words without sentences ·
 * `closing`: the phrase such articles end with · `anonymous`: neither a writer nor a way to comment.
 */
export const SPAM_HINTS = [
  'affiliate',
  'links',
  'quotes',
  'matome',
  'stuffing',
  'salad',
  'closing',
  'anonymous',
] as const;
export type SpamHint = (typeof SPAM_HINTS)[number];
