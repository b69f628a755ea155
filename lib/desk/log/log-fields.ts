import type { PostSnapshot } from '@/lib/domain/interaction';
import type { KeywordList } from '@/lib/domain/keyword-list';
import type { FoundKeyword } from '@/lib/domain/mark';
import type { Post } from '@/lib/domain/post';

/** What the keywords found in a post say about it in the log. */
export interface DerivedFields {
  keywordLists: string[];
  matchedKeywords: string[];
  category: string;
  department: string;
}

/**
 * Category and department come from the found list with the highest priority that has one.
 * @param lists as they stand now; a list removed meanwhile still names itself
 */
export function deriveFields(found: readonly FoundKeyword[], lists: readonly KeywordList[]): DerivedFields {
  const byId = new Map(lists.map((list) => [list.id, list]));
  const ranked = [...found].sort(
    (a, b) => (byId.get(b.listId)?.priority ?? -1) - (byId.get(a.listId)?.priority ?? -1),
  );
  const firstOf = (field: 'category' | 'department') =>
    ranked.map((each) => byId.get(each.listId)?.[field] ?? '').find((value) => value !== '') ?? '';
  return {
    keywordLists: [...new Set(ranked.map((each) => each.list.slice(0, 60)))].slice(0, 50),
    matchedKeywords: [...new Set(ranked.map((each) => each.keyword.slice(0, 200)))].slice(0, 50),
    category: firstOf('category'),
    department: firstOf('department'),
  };
}

const EXCERPT_CHARACTERS = 280;

/** The beginning of a text, cut between code points. */
function excerptOf(text: string): string {
  const beginning = text.slice(0, EXCERPT_CHARACTERS * 2);
  return [...beginning].slice(0, EXCERPT_CHARACTERS).join('');
}

/** As the store writes instants; null for what is no date. */
function toInstant(time: string | null): string | null {
  const parsed = Date.parse(time ?? '');
  return Number.isNaN(parsed) ? null : new Date(parsed).toISOString();
}

/** The post as it is kept with an entry. */
export function toSnapshot(post: Post): PostSnapshot {
  return {
    site: post.site,
    id: post.id,
    url: post.permalink !== null && post.permalink.length <= 2_000 ? post.permalink : null,
    postedAt: toInstant(post.postedAt),
    excerpt: excerptOf(post.text),
  };
}
