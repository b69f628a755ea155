import { useMemo } from 'preact/hooks';
import type { Profile } from '@/lib/desk/desk';
import type { KeywordList } from '@/lib/domain/keyword-list';
import { listFound, type Mark } from '@/lib/domain/mark';
import type { Hashtag } from '@/lib/domain/policy/links';
import { findCategories, offerTags } from '@/lib/playbook/offered-tags';
import { type PromiseControl, usePromise } from '../template/use-promise';
import type { ReplyTemplates } from '../template/use-reply-templates';

interface BesideDraft {
  /** What the reply is about, by the desk's categories. */
  categories: readonly string[];
  /** Tags of the book that fit. */
  tags: readonly Hashtag[];
  promise: PromiseControl;
}

/** What is offered around a draft, out of its words and what it is about. */
export function useBesideDraft(
  text: string,
  { standing, action }: Pick<ReplyTemplates, 'standing' | 'action'>,
  marks: readonly Mark[],
  lists: readonly Pick<KeywordList, 'id' | 'category'>[],
  { account: { policy } }: Pick<Profile, 'account'>,
  now: () => Date,
): BesideDraft {
  const categories = useMemo(
    () =>
      findCategories(
        listFound(marks),
        lists,
        standing.map(({ category }) => category),
      ),
    [marks, lists, standing],
  );
  const promise = usePromise(text, policy, action, now);
  return { categories, tags: offerTags(policy.hashtags, categories, text), promise };
}
