import { useTranslate } from '@/components/ui/language';
import { dataCatalog } from '@/lib/i18n/desk-data';
import { PageHead } from '../page-head';
import { EraseCard } from './erase-card';
import { ExportForm } from './export-form';
import { NoContactCard } from './no-contact-card';
import { StoredCard } from './stored-card';
import './data.css';

/** Getting data out, knowing what is in, and removing it. */
export function ExportScreen() {
  const t = useTranslate(dataCatalog);
  return (
    <>
      <PageHead title={t('title')} sub={t('sub')} />
      <ExportForm />
      <div class="d-two d-two-even">
        <StoredCard />
        <div class="d-stack">
          <NoContactCard />
          <EraseCard />
        </div>
      </div>
    </>
  );
}
