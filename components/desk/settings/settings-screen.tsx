import { Band } from '@/components/ui/band';
import { useTranslate } from '@/components/ui/language';
import { settingsCatalog } from '@/lib/i18n/desk-settings';
import { useDeskPage } from '../page-context';
import { PageHead } from '../page-head';
import { AccountCard } from './account-card';
import { AgentsCard } from './agents-card';
import { BrowserCard } from './browser-card';
import { KeysCard } from './keys-card';
import './settings.css';

/** Everything that can be set. */
export function SettingsScreen() {
  const { profile, repaired } = useDeskPage();
  const t = useTranslate(settingsCatalog);
  return (
    <>
      <PageHead title={t('title')} sub={t('sub')} />
      {repaired.length > 0 && <Band tone="warn">{t('repaired', { names: repaired.join(', ') })}</Band>}
      <AccountCard key={profile.account.id} account={profile.account} />
      <div class="d-two d-two-even">
        <div class="d-stack">
          <AgentsCard />
          <KeysCard />
        </div>
        <BrowserCard />
      </div>
    </>
  );
}
