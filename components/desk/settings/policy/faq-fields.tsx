import { useState } from 'preact/hooks';
import { Button, IconButton } from '@/components/ui/button';
import { TextField } from '@/components/ui/field';
import { useTranslate } from '@/components/ui/language';
import type { FaqPage } from '@/lib/domain/policy/links';
import { policyCatalog } from '@/lib/i18n/desk-policy';
import { useFocusOnMount } from '../../use-focus-on-mount';
import { usePolicyForm, useProblemAt } from './policy-form';
import { StandardNote } from './standard-note';
import { useLeft } from './use-left';

/** An address with Japanese in it as browsers ask for it: in a post the link would end before the Japanese. */
function readAddress(typed: string): string {
  const address = typed.trim();
  return /[^\p{ASCII}]/u.test(address) && URL.canParse(address) ? new URL(address).href : address;
}

/** One page of the book. */
function FaqRow(props: {
  index: number;
  value: FaqPage;
  isNew: boolean;
  onChange: (changes: Partial<FaqPage>) => void;
  onRemove: () => void;
}) {
  const problemAt = useProblemAt();
  const t = useTranslate(policyCatalog);
  const name = useFocusOnMount<HTMLInputElement>(props.isNew);
  const nameLeft = useLeft(props.isNew);
  const urlLeft = useLeft(props.isNew);
  const { index, value, onChange } = props;
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
      <IconButton icon="close" label={t('faqRemove', { page })} onClick={props.onRemove} />
    </li>
  );
}

/** The FAQ pages an account links to, and the names by which templates put them in. */
export function FaqFields() {
  const { policy, set } = usePolicyForm();
  const t = useTranslate(policyCatalog);
  const [added, setAdded] = useState(false);
  const { faq } = policy;
  return (
    <div class="d-stack p-decision">
      <ul class="p-words" aria-label={t('field.faq')}>
        {faq.map((each, index) => (
          <FaqRow
            // biome-ignore lint/suspicious/noArrayIndexKey: a page being typed has no other identity
            key={index}
            index={index}
            value={each}
            isNew={added}
            onChange={(changes) =>
              set({ faq: faq.map((page, at) => (at === index ? { ...page, ...changes } : page)) })
            }
            onRemove={() => set({ faq: faq.filter((_each, at) => at !== index) })}
          />
        ))}
      </ul>
      <p class="d-row">
        <Button
          icon="plus"
          size="s"
          onClick={() => {
            setAdded(true);
            set({ faq: [...faq, { name: '', title: '', url: '' }] });
          }}
        >
          {t('faqAdd')}
        </Button>
        <span class="d-quiet">{t('faqHint')}</span>
      </p>
      <StandardNote field="faq" />
    </div>
  );
}
