/** What version 5 adds: cases by the day their outcome was judged. FROZEN like `v1.ts`. */
export const V5 = {
  cases: 'id, [authorId+updatedAt], judgedAt',
} as const;
