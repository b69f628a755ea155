import { Band } from '@/components/ui/band';
import { Button } from '@/components/ui/button';
import { useTranslate } from '@/components/ui/language';
import { sortGrants } from '@/lib/domain/known-sites';
import { deskCatalog } from '@/lib/i18n/desk';
import { sitesPlaceCatalog } from '@/lib/i18n/desk-sites';
import { useDeskPage } from '../page-context';
import { PageHead } from '../page-head';
import { ExclusionsCard } from './exclusions-card';
import { KnownCard } from './known-card';
import { PagesCard } from './pages-card';
import { useGranted } from './use-granted';
import { useSwitch } from './use-switch';
import './sites.css';

/** Where Yorisoi works, and what the desk leaves alone. */
export function SitesScreen() {
  const { sites } = useDeskPage();
  const t = useTranslate(sitesPlaceCatalog);
  const say = useTranslate(deskCatalog);
  const flip = useSwitch();
  const granted = useGranted(sites);
  if (granted === undefined) return <p class="d-loading">{say('loading')}</p>;
  const { everywhere, pages } = sortGrants(granted);
  const covered = everywhere.length > 0;
  return (
    <>
      <PageHead title={t('title')} sub={t('sub')} />
      {covered && (
        <Band tone="warn">
          <p>{t('everywhere')}</p>
          <Button size="s" onClick={() => flip(t('everySite'), everywhere, false)}>
            {t('turnOff')}
          </Button>
        </Band>
      )}
      <div class="d-two d-two-even">
        <div class="d-stack">
          <KnownCard group="timelines" granted={granted} covered={covered} />
          <KnownCard group="blogs" granted={granted} covered={covered} />
        </div>
        <div class="d-stack">
          <PagesCard pages={pages} />
          <ExclusionsCard />
        </div>
      </div>
    </>
  );
}
