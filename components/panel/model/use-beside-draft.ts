import { useMemo } from 'preact/hooks';
import type { Profile } from '@/lib/desk/desk';
import type { KeywordList } from '@/lib/domain/keyword-list';
import { listFound, type Mark } from '@/lib/domain/mark';
import type { Hashtag } from '@/lib/domain/policy/links';
import type { Template } from '@/lib/domain/template';
import { findCategories, offerTags } from '@/lib/playbook/offered-tags';
import { type PromiseControl, usePromise } from './use-promise';

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
  templates: readonly Template[],
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
        templates.map(({ category }) => category),
      ),
    [marks, lists, templates],
  );
  const promise = usePromise(text, policy, templates[0]?.action ?? 'reply', now);
  return { categories, tags: offerTags(policy.hashtags, categories, text), promise };
}
