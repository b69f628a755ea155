import { useState } from 'preact/hooks';
import { Button } from '@/components/ui/button';
import { useLanguage, useTranslate } from '@/components/ui/language';
import { sayWhen } from '@/components/ui/say-time';
import { Toggle } from '@/components/ui/toggle';
import { useLiveQuery } from '@/components/ui/use-live-query';
import { exportFilter } from '@/lib/exchange/csv/read-log-rows';
import { dataCatalog } from '@/lib/i18n/desk-data';
import { FilterFields } from '../log/filter-fields';
import { type FilterState, filterHash, readFilter, toFilter } from '../log/filter-state';
import { useDeskPage } from '../page-context';
import { CsvColumns } from './csv-columns';
import { CsvFormFields } from './csv-form-fields';
import { ExportOutcome } from './export-outcome';
import { readLastExport } from './last-export';
import { useCsvForm } from './use-csv-form';
import { useExport } from './use-export';

/** More cells than this a spreadsheet takes badly by paste; a file of any length it imports. */
const MOST_COPIED = 1_000;

/** Which entries, how many that is, and where they go: into a file or onto the clipboard. */
export function ExportForm() {
  const { desk, route } = useDeskPage();
  const language = useLanguage();
  const t = useTranslate(dataCatalog);
  // The filter comes from the log when the agent was there.
  const [filter, setFilter] = useState<FilterState>(() => readFilter(route.value.query));
  const real = useLiveQuery(() => desk.interactions.count({ withoutSites: ['practice'] }), 'real entries');
  const [asked, setAsked] = useState<boolean | null>(null);
  // A desk that has only practised so far wants to see its practice; a working one does not want it in its figures.
  const withPractice = asked ?? (real.state === 'ready' && real.value === 0);
  const csv = useCsvForm();
  const request = { ...csv, filter: toFilter(filter, csv.timeZone), withPractice };
  const key = `${filterHash(filter)} ${withPractice}`;
  const found = useLiveQuery(() => desk.interactions.count(exportFilter(request)), key);
  const count = found.state === 'ready' ? found.value : null;
  const { state, start, copy, cancel } = useExport(desk);
  const last = state.kind === 'done' ? state.last : readLastExport(localStorage);
  const cannotStart = state.kind === 'running' || count === 0;
  const isTooLong = count !== null && count > MOST_COPIED;
  return (
    <section class="d-card d-stack">
      <h2>{t('exportTitle')}</h2>
      <p class="d-quiet">{t('exportText')}</p>
      <FilterFields value={filter} onChange={setFilter} />
      <Toggle label={t('withPractice')} checked={withPractice} onChange={setAsked} />
      <CsvFormFields />
      <div class="d-row">
        <Button kind="primary" icon="download" disabled={cannotStart} onClick={() => start(request)}>
          {t('start')}
        </Button>
        <Button icon="copy" disabled={cannotStart || isTooLong} onClick={() => copy(request)}>
          {t('copy')}
        </Button>
        <span class="num">
          {count === null
            ? ' '
            : count === 0
              ? t('countNone')
              : t('count', { count: count.toLocaleString() })}
        </span>
      </div>
      {isTooLong && <p class="d-quiet">{t('copyTooLong', { most: MOST_COPIED.toLocaleString() })}</p>}
      <ExportOutcome state={state} onCancel={cancel} />
      <p class="d-quiet">
        {last === null
          ? t('lastNone')
          : t('last', {
              when: sayWhen(last.at, language, csv.timeZone),
              file: last.file,
              count: last.count.toLocaleString(),
            })}
      </p>
      <CsvColumns />
    </section>
  );
}
