import { useTranslate } from '@/components/ui/language';
import { LOG_COLUMNS } from '@/lib/exchange/csv/columns';
import { csvColumnsCatalog } from '@/lib/i18n/csv-columns';
import { dataCatalog } from '@/lib/i18n/desk-data';
import { useCsvForm } from './use-csv-form';

/** Every column of the file, as its header calls it, with what it holds; folded away until somebody needs it. */
export function CsvColumns() {
  const t = useTranslate(dataCatalog);
  const say = useTranslate(csvColumnsCatalog);
  const { nameOf } = useCsvForm();
  return (
    <details class="d-fold">
      <summary>{t('columns', { count: LOG_COLUMNS.length })}</summary>
      <dl>
        {LOG_COLUMNS.map(([name]) => (
          <div key={name}>
            <dt>
              <code>{nameOf(name)}</code>
            </dt>
            <dd>{say(name)}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
