import { Band } from '@/components/ui/band';
import { useTranslate } from '@/components/ui/language';
import { settingsCatalog } from '@/lib/i18n/desk-settings';
import { useDeskPage } from '../page-context';
import { PageHead } from '../page-head';
import { AccountsCard } from './accounts-card';
import { AgentsCard } from './agents-card';
import { BrowserCard } from './browser-card';
import { KeysCard } from './keys-card';
import './settings.css';

/** Everything that can be set. */
export function SettingsScreen() {
  const { repaired } = useDeskPage();
  const t = useTranslate(settingsCatalog);
  return (
    <>
      <PageHead title={t('title')} sub={t('sub')} />
      {repaired.length > 0 && (
        <Band tone="warn">{t('repaired', { names: repaired.map((name) => t(name)).join(' · ') })}</Band>
      )}
      <div class="d-two d-two-even">
        <div class="d-stack">
          <AccountsCard />
          <AgentsCard />
        </div>
        <div class="d-stack">
          <BrowserCard />
          <KeysCard />
        </div>
      </div>
    </>
  );
}
