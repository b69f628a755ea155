import { useState } from 'preact/hooks';
import { Button, IconButton } from '@/components/ui/button';
import { TextField } from '@/components/ui/field';
import { useTranslate } from '@/components/ui/language';
import { useLiveQuery } from '@/components/ui/use-live-query';
import type { Hashtag } from '@/lib/domain/policy/links';
import { policyCatalog } from '@/lib/i18n/desk-policy';
import { useDeskPage } from '../../page-context';
import { useFocusOnMount } from '../../use-focus-on-mount';
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
function HashtagRow(props: {
  index: number;
  value: Hashtag;
  isNew: boolean;
  /** Of the desk's keyword lists and templates. */
  categories: readonly string[];
  onChange: (changes: Partial<Hashtag>) => void;
  onRemove: () => void;
}) {
  const problemAt = useProblemAt();
  const t = useTranslate(policyCatalog);
  const tag = useFocusOnMount<HTMLInputElement>(props.isNew);
  const { left, leave } = useLeft(props.isNew);
  const { index, value, onChange } = props;
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
      <IconButton icon="close" label={t('tagRemove', { tag: name })} onClick={props.onRemove} />
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
  const [added, setAdded] = useState(false);
  const categories = useCategories();
  const { hashtags } = policy;
  return (
    <div class="d-stack p-decision">
      <ul class="p-words" aria-label={t('field.hashtags')}>
        {hashtags.map((each, index) => (
          <HashtagRow
            // biome-ignore lint/suspicious/noArrayIndexKey: a tag being typed has no other identity
            key={index}
            index={index}
            value={each}
            isNew={added}
            categories={categories}
            onChange={(changes) =>
              set({ hashtags: hashtags.map((tag, at) => (at === index ? { ...tag, ...changes } : tag)) })
            }
            onRemove={() => set({ hashtags: hashtags.filter((_each, at) => at !== index) })}
          />
        ))}
      </ul>
      <p class="d-row">
        <Button
          icon="plus"
          size="s"
          onClick={() => {
            setAdded(true);
            set({ hashtags: [...hashtags, { tag: '', purpose: '', category: '' }] });
          }}
        >
          {t('tagAdd')}
        </Button>
        <span class="d-quiet">{t('tagCategoryHint')}</span>
      </p>
      <StandardNote field="hashtags" />
    </div>
  );
}
