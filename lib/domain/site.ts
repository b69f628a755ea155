/** Timelines: short posts, replies in public. `practice` is the bundled timeline of fictional posts. */
const TIMELINE_IDS = ['x', 'practice', 'bluesky', 'mastodon', 'threads'] as const;

/** Blog platforms. `web` is any other page the agent enables, read by the standards and by its structure. */
export const BLOG_IDS = [
  'livedoor',
  'ameba',
  'hatena',
  'note',
  'fc2',
  'exblog',
  'jugem',
  'seesaa',
  'blogger',
  'wordpress',
  'movabletype',
  'tdiary',
  'basercms',
  'medium',
  'qiita',
  'zenn',
  'ghost',
  'substack',
  'web',
] as const;

/** Sites that show other sites' posts: Yahoo!リアルタイム検索 shows X's. Their posts and authors count as of that site. */
const VIEWER_IDS = ['yahoo'] as const;

/** Sites whose posts Yorisoi can read, in the order agents read them: any other page comes last. */
export const SITE_IDS = [...TIMELINE_IDS, ...VIEWER_IDS, ...BLOG_IDS] as const;
export type SiteId = (typeof SITE_IDS)[number];
export type BlogId = (typeof BLOG_IDS)[number];
