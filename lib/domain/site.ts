/** Sites whose posts Yorisoi can read. `practice` is the bundled timeline of fictional posts. */
export const SITE_IDS = ['x', 'practice'] as const;
export type SiteId = (typeof SITE_IDS)[number];
