/** What version 2 adds: the escalation book. FROZEN like `v1.ts`. */
export const V2 = {
  escalations: 'id',
} as const;
