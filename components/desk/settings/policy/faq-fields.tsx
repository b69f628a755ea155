import { IconButton } from '@/components/ui/button';
import { TextField } from '@/components/ui/field';
import { useTranslate } from '@/components/ui/language';
import { useFocusOnMount } from '@/components/ui/use-focus-on-mount';
import type { FaqPage } from '@/lib/domain/policy/links';
import { policyCatalog } from '@/lib/i18n/desk-policy';
import { type BookRowProps, BookRows } from './book-rows';
import { usePolicyForm, useProblemAt } from './policy-form';
import { StandardNote } from './standard-note';
import { useLeft } from './use-left';

/** An address with Japanese in it as browsers ask for it: in a post the link would end before the Japanese. */
function readAddress(typed: string): string {
  const address = typed.trim();
  return /[^\p{ASCII}]/u.test(address) && URL.canParse(address) ? new URL(address).href : address;
}

/** One page of the book. */
function FaqRow({ index, value, isNew, onChange, onRemove }: BookRowProps<FaqPage>) {
  const problemAt = useProblemAt();
  const t = useTranslate(policyCatalog);
  const name = useFocusOnMount<HTMLInputElement>(isNew);
  const nameLeft = useLeft(isNew);
  const urlLeft = useLeft(isNew);
  const page = value.name || t('faqNameOf', { index: index + 1 });
  return (
    <li class="p-word p-page">
      <TextField
        bare
        label={t('faqNameOf', { index: index + 1 })}
        placeholder={t('faqName')}
        error={nameLeft.left && problemAt(`faq.${index}.name`)}
        value={value.name}
        elementRef={name}
        onInput={(typed) => onChange({ name: typed })}
        onBlur={nameLeft.leave}
      />
      <TextField
        bare
        label={t('faqTitleOf', { page })}
        placeholder={t('faqTitle')}
        error={problemAt(`faq.${index}.title`)}
        value={value.title}
        onInput={(title) => onChange({ title })}
      />
      <TextField
        bare
        type="url"
        label={t('faqUrlOf', { page })}
        placeholder="https://"
        error={urlLeft.left && problemAt(`faq.${index}.url`)}
        value={value.url}
        onInput={(url) => onChange({ url })}
        onBlur={() => {
          urlLeft.leave();
          onChange({ url: readAddress(value.url) });
        }}
      />
      <IconButton icon="close" label={t('faqRemove', { page })} onClick={onRemove} />
    </li>
  );
}

/** The FAQ pages an account links to, and the names by which templates put them in. */
export function FaqFields() {
  const { policy, set } = usePolicyForm();
  const t = useTranslate(policyCatalog);
  return (
    <div class="d-stack p-decision">
      <BookRows
        label={t('field.faq')}
        rows={policy.faq}
        empty={{ name: '', title: '', url: '' }}
        addLabel={t('faqAdd')}
        hint={t('faqHint')}
        onChange={(faq) => set({ faq })}
        row={(row) => <FaqRow {...row} />}
      />
      <StandardNote field="faq" />
    </div>
  );
}
