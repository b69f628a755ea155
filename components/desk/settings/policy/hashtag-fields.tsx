import { IconButton } from '@/components/ui/button';
import { TextField } from '@/components/ui/field';
import { useTranslate } from '@/components/ui/language';
import { useFocusOnMount } from '@/components/ui/use-focus-on-mount';
import { useLiveQuery } from '@/components/ui/use-live-query';
import type { Hashtag } from '@/lib/domain/policy/links';
import { policyCatalog } from '@/lib/i18n/desk-policy';
import { useDeskPage } from '../../page-context';
import { type BookRowProps, BookRows } from './book-rows';
import { usePolicyForm, useProblemAt } from './policy-form';
import { StandardNote } from './standard-note';
import { useLeft } from './use-left';

const NONE: readonly string[] = [];

/** 「＃Faq_SB」 and 「Faq_SB」 are meant as `#Faq_SB`. */
function readTag(typed: string): string {
  const tag = typed.trim().replace(/^＃/u, '#');
  return tag === '' || tag.startsWith('#') ? tag : `#${tag}`;
}

/** One tag of the book. */
function HashtagRow(
  props: BookRowProps<Hashtag> & {
    /** Of the desk's keyword lists and templates. */
    categories: readonly string[];
  },
) {
  const { index, value, isNew, onChange, onRemove } = props;
  const problemAt = useProblemAt();
  const t = useTranslate(policyCatalog);
  const tag = useFocusOnMount<HTMLInputElement>(isNew);
  const { left, leave } = useLeft(isNew);
  const name = value.tag || t('tagOf', { index: index + 1 });
  return (
    <li class="p-word">
      <TextField
        bare
        label={t('tagOf', { index: index + 1 })}
        placeholder={t('tag')}
        error={left && problemAt(`hashtags.${index}.tag`)}
        value={value.tag}
        elementRef={tag}
        onInput={(typed) => onChange({ tag: typed })}
        onBlur={() => {
          leave();
          onChange({ tag: readTag(value.tag) });
        }}
      />
      <TextField
        bare
        label={t('tagPurposeOf', { tag: name })}
        placeholder={t('tagPurpose')}
        error={problemAt(`hashtags.${index}.purpose`)}
        value={value.purpose}
        onInput={(purpose) => onChange({ purpose })}
      />
      <TextField
        bare
        label={t('tagCategoryOf', { tag: name })}
        placeholder={t('tagCategory')}
        error={problemAt(`hashtags.${index}.category`)}
        value={value.category}
        suggestions={props.categories}
        onInput={(category) => onChange({ category })}
      />
      <IconButton icon="close" label={t('tagRemove', { tag: name })} onClick={onRemove} />
    </li>
  );
}

/** The names the desk sorts posts and templates by: a tag is for one of these, or for all. */
function useCategories(): readonly string[] {
  const { desk } = useDeskPage();
  const read = useLiveQuery(async () => {
    const rows = await Promise.all([desk.lists.all(), desk.templates.all()]);
    return [...new Set(rows.flat().map(({ category }) => category))].filter((name) => name !== '');
  }, 'categories');
  return read.state === 'ready' ? read.value : NONE;
}

/** The hashtags an account uses, and what for. */
export function HashtagFields() {
  const { policy, set } = usePolicyForm();
  const t = useTranslate(policyCatalog);
  const categories = useCategories();
  return (
    <div class="d-stack p-decision">
      <BookRows
        label={t('field.hashtags')}
        rows={policy.hashtags}
        empty={{ tag: '', purpose: '', category: '' }}
        addLabel={t('tagAdd')}
        hint={t('tagCategoryHint')}
        onChange={(hashtags) => set({ hashtags })}
        row={(row) => <HashtagRow {...row} categories={categories} />}
      />
      <StandardNote field="hashtags" />
    </div>
  );
}
