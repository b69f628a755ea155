import { Button, IconButton } from '@/components/ui/button';
import { TextField } from '@/components/ui/field';
import { useTranslate } from '@/components/ui/language';
import type { Hashtag } from '@/lib/domain/policy/links';
import { policyCatalog } from '@/lib/i18n/desk-policy';
import { usePolicyForm, useProblemAt } from './policy-form';
import { StandardNote } from './standard-note';

/** 「＃Faq_SB」 and 「Faq_SB」 are meant as `#Faq_SB`. */
function readTag(typed: string): string {
  const tag = typed.trim().replace(/^＃/u, '#');
  return tag === '' || tag.startsWith('#') ? tag : `#${tag}`;
}

/** The hashtags an account uses, and what for. */
export function HashtagFields() {
  const { policy, set } = usePolicyForm();
  const problemAt = useProblemAt();
  const t = useTranslate(policyCatalog);
  const { hashtags } = policy;
  const edit = (at: number, changes: Partial<Hashtag>) =>
    set({ hashtags: hashtags.map((each, index) => (index === at ? { ...each, ...changes } : each)) });
  return (
    <div class="d-stack p-decision">
      <ul class="p-words" aria-label={t('field.hashtags')}>
        {hashtags.map((each, index) => {
          const name = each.tag || t('tagOf', { index: index + 1 });
          return (
            // biome-ignore lint/suspicious/noArrayIndexKey: a tag being typed has no other identity
            <li key={index} class="p-word">
              <TextField
                bare
                label={t('tagOf', { index: index + 1 })}
                placeholder={t('tag')}
                error={problemAt(`hashtags.${index}.tag`)}
                value={each.tag}
                onInput={(tag) => edit(index, { tag })}
                onBlur={() => edit(index, { tag: readTag(each.tag) })}
              />
              <TextField
                bare
                label={t('tagPurposeOf', { tag: name })}
                placeholder={t('tagPurpose')}
                error={problemAt(`hashtags.${index}.purpose`)}
                value={each.purpose}
                onInput={(purpose) => edit(index, { purpose })}
              />
              <TextField
                bare
                label={t('tagCategoryOf', { tag: name })}
                placeholder={t('tagCategory')}
                error={problemAt(`hashtags.${index}.category`)}
                value={each.category}
                onInput={(category) => edit(index, { category })}
              />
              <IconButton
                icon="close"
                label={t('tagRemove', { tag: name })}
                onClick={() => set({ hashtags: hashtags.filter((_each, at) => at !== index) })}
              />
            </li>
          );
        })}
      </ul>
      <p class="d-row">
        <Button
          icon="plus"
          size="s"
          onClick={() => set({ hashtags: [...hashtags, { tag: '', purpose: '', category: '' }] })}
        >
          {t('tagAdd')}
        </Button>
        <span class="d-quiet">{t('tagCategoryHint')}</span>
      </p>
      <StandardNote field="hashtags" />
    </div>
  );
}
