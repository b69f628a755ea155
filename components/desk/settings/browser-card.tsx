import { useState } from 'preact/hooks';
import { SelectField, TextField } from '@/components/ui/field';
import { useTranslate } from '@/components/ui/language';
import { Toggle } from '@/components/ui/toggle';
import { type Settings, settingsSchema } from '@/lib/desk/settings';
import { SITE_IDS } from '@/lib/domain/site';
import { settingsCatalog } from '@/lib/i18n/desk-settings';
import { wordsCatalog } from '@/lib/i18n/desk-words';
import { LANGUAGES } from '@/lib/i18n/language';
import { CheckGroup } from '../check-group';
import { nameOfLanguage } from '../name-of-language';
import { useDeskPage } from '../page-context';
import { useAct } from '../use-act';

/** The zone is saved once its name is a real one. */
function TimeZoneField({ value, onChange }: { value: string; onChange: (zone: string) => void }) {
  const t = useTranslate(settingsCatalog);
  const [typed, setTyped] = useState(value);
  const isZone = settingsSchema.shape.timeZone.safeParse(typed).success;
  return (
    <TextField
      label={t('timeZone')}
      hint={t('timeZoneHint')}
      value={typed}
      error={isZone ? undefined : t('timeZoneBad')}
      onInput={(zone) => {
        setTyped(zone);
        if (settingsSchema.shape.timeZone.safeParse(zone).success) onChange(zone);
      }}
    />
  );
}

/** What is only about this browser; each change takes effect at once. */
export function BrowserCard() {
  const { settings, saveSettings } = useDeskPage();
  const t = useTranslate(settingsCatalog);
  const word = useTranslate(wordsCatalog);
  const act = useAct();
  const value = settings.value;
  const save = (changes: Partial<Settings>) => void act(() => saveSettings(changes));
  return (
    <section class="d-card d-stack">
      <h2>{t('browserTitle')}</h2>
      <div class="d-fields">
        <SelectField
          label={t('language')}
          value={value.language}
          onChange={(language) => save({ language })}
          options={[
            { value: 'auto', label: t('languageAuto') },
            ...LANGUAGES.map((language) => ({ value: language, label: nameOfLanguage(language) })),
          ]}
        />
        <TimeZoneField value={value.timeZone} onChange={(timeZone) => save({ timeZone })} />
      </div>
      <CheckGroup
        label={t('pausedSites')}
        hint={t('pausedSitesHint')}
        options={SITE_IDS.map((site) => ({ value: site, label: word(`site.${site}`) }))}
        chosen={SITE_IDS.filter((site) => !value.pausedSites.includes(site))}
        onChange={(on) => save({ pausedSites: SITE_IDS.filter((site) => !on.includes(site)) })}
      />
      <Toggle
        label={t('chipOnKnownAuthors')}
        hint={t('chipOnKnownAuthorsHint')}
        checked={value.chipOnKnownAuthors}
        onChange={(chipOnKnownAuthors) => save({ chipOnKnownAuthors })}
      />
      <Toggle
        label={t('letterKeys')}
        hint={t('letterKeysHint')}
        checked={value.letterKeys}
        onChange={(letterKeys) => save({ letterKeys })}
      />
    </section>
  );
}
