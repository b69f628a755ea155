import { SelectField } from '@/components/ui/field';
import { useTranslate } from '@/components/ui/language';
import { Toggle } from '@/components/ui/toggle';
import { DEFAULT_SETTINGS, type Settings } from '@/lib/desk/settings';
import { dataCatalog } from '@/lib/i18n/desk-data';
import { LANGUAGES } from '@/lib/i18n/language';
import { nameOfLanguage } from '../name-of-language';
import { useDeskPage } from '../page-context';
import { useAct } from '../use-act';

type CsvSettings = Settings['csv'];

const NAMES = Object.keys(DEFAULT_SETTINGS.csv) as (keyof CsvSettings)[];

/** How the file is written, folded away: the usual suits Excel and Sheets. Kept in this browser. */
export function CsvFormFields() {
  const { settings, saveSettings } = useDeskPage();
  const t = useTranslate(dataCatalog);
  const act = useAct();
  const { csv } = settings.value;
  const set = (change: Partial<CsvSettings>) =>
    void act(() => saveSettings((stored) => ({ csv: { ...stored.csv, ...change } })));
  const isUsual = NAMES.every((name) => csv[name] === DEFAULT_SETTINGS.csv[name]);
  return (
    <details class="d-fold">
      <summary>{isUsual ? t('formUsual') : t('formChanged')}</summary>
      <div class="d-fields">
        <SelectField
          label={t('header')}
          hint={t('headerHint')}
          value={csv.header}
          onChange={(header) => set({ header })}
          options={[
            { value: 'names', label: t('headerNames') },
            ...LANGUAGES.map((language) => ({ value: language, label: nameOfLanguage(language) })),
          ]}
        />
        <SelectField
          label={t('lineEnd')}
          hint={t('lineEndHint')}
          value={csv.lineEnd}
          onChange={(lineEnd) => set({ lineEnd })}
          options={[
            { value: 'crlf', label: t('lineEndCrlf') },
            { value: 'lf', label: t('lineEndLf') },
          ]}
        />
        <Toggle
          label={t('oneLine')}
          hint={t('oneLineHint')}
          checked={csv.oneLine}
          onChange={(oneLine) => set({ oneLine })}
        />
      </div>
    </details>
  );
}
