import type { KeywordList } from '@/lib/domain/keyword-list';
import type { Mark } from '@/lib/domain/mark';
import type { Hashtag } from '@/lib/domain/policy/links';
import { foldPlain } from '@/lib/reply/fold';
import { fitsCategory } from '@/lib/reply/tag-category';

/** More tags than this are a list, not an offer. */
const MOST = 6;

/** What a reply is about: the categories of the lists that marked the post, and of its templates. Empty: nobody knows. */
export function findCategories(
  marks: readonly Pick<Mark, 'listId'>[],
  lists: readonly Pick<KeywordList, 'id' | 'category'>[],
  templateCategories: readonly string[],
): string[] {
  const marked = new Set(marks.map(({ listId }) => listId));
  const named = lists.filter(({ id }) => marked.has(id)).map(({ category }) => category);
  return [...new Set([...named, ...templateCategories].map((name) => name.trim()))].filter(
    (name) => name !== '',
  );
}

/** Tags to offer for a reply: those for what it is about first, none that it holds already. */
export function offerTags(book: readonly Hashtag[], about: readonly string[], text: string): Hashtag[] {
  const folded = foldPlain(text);
  return book
    .filter((each) => fitsCategory(each, about) && !folded.includes(foldPlain(each.tag)))
    .toSorted((a, b) => Number(b.category !== '') - Number(a.category !== ''))
    .slice(0, MOST);
}
