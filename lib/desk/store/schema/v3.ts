/** What version 3 adds: watched pages, and the sites and authors the desk ignores. FROZEN like `v1.ts`. */
export const V3 = {
  watches: 'id, authorId, caseId, *pages, state',
  exclusions: 'id, key',
} as const;
