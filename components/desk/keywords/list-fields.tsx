import { TextField } from '@/components/ui/field';
import { useTranslate } from '@/components/ui/language';
import { Toggle } from '@/components/ui/toggle';
import type { Editable } from '@/lib/desk/store/rows';
import type { FoldOptions, KeywordList } from '@/lib/domain/keyword-list';
import { SITE_IDS } from '@/lib/domain/site';
import { keywordsCatalog } from '@/lib/i18n/desk-keywords';
import { wordsCatalog } from '@/lib/i18n/desk-words';
import { CheckGroup } from '../check-group';
import { StylePicker } from './style-picker';

type List = Editable<KeywordList>;

const FOLD_TEXTS = {
  kana: 'foldKana',
  longVowel: 'foldLongVowel',
  smallKana: 'foldSmallKana',
  separators: 'foldSeparators',
} as const;
const FOLD_KEYS = Object.keys(FOLD_TEXTS) as (keyof FoldOptions)[];

/** Everything of a list but its rules. */
export function ListFields(props: {
  value: List;
  edit: (changes: Partial<List>) => void;
  nameMissing: boolean;
}) {
  const t = useTranslate(keywordsCatalog);
  const word = useTranslate(wordsCatalog);
  const { value, edit } = props;
  const setPriority = (typed: string) => {
    const number = Number.parseInt(typed, 10);
    edit({ priority: Math.max(0, Math.min(999, Number.isNaN(number) ? 0 : number)) });
  };
  return (
    <section class="d-card d-stack">
      <TextField
        label={t('name')}
        value={value.name}
        maxLength={60}
        required
        error={props.nameMissing ? t('nameNeeded') : undefined}
        onInput={(name) => edit({ name })}
      />
      <StylePicker value={value.style} onChange={(style) => edit({ style })} />
      <div class="d-fields">
        <TextField
          label={t('category')}
          hint={t('categoryHint')}
          value={value.category}
          maxLength={60}
          onInput={(category) => edit({ category })}
        />
        <TextField
          label={t('department')}
          hint={t('departmentHint')}
          value={value.department}
          maxLength={60}
          onInput={(department) => edit({ department })}
        />
        <TextField
          type="number"
          label={t('priority')}
          hint={t('priorityHint')}
          value={String(value.priority)}
          onInput={setPriority}
        />
      </div>
      <CheckGroup
        label={t('sites')}
        hint={t('sitesHint')}
        options={SITE_IDS.map((site) => ({ value: site, label: word(`site.${site}`) }))}
        chosen={value.sites}
        onChange={(sites) => edit({ sites })}
      />
      <CheckGroup
        label={t('fold')}
        hint={t('foldHint')}
        options={FOLD_KEYS.map((key) => ({ value: key, label: t(FOLD_TEXTS[key]) }))}
        chosen={FOLD_KEYS.filter((key) => value.fold[key])}
        onChange={(chosen) =>
          edit({
            fold: {
              kana: chosen.includes('kana'),
              longVowel: chosen.includes('longVowel'),
              smallKana: chosen.includes('smallKana'),
              separators: chosen.includes('separators'),
            },
          })
        }
      />
      <Toggle label={t('enabled')} checked={value.enabled} onChange={(enabled) => edit({ enabled })} />
    </section>
  );
}
