/** What version 6 adds: the replies of several templates. FROZEN like `v1.ts`. */
export const V6 = {
  mixedReplies: 'id, occurredAt',
} as const;
