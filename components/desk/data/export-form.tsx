import { useState } from 'preact/hooks';
import { Band } from '@/components/ui/band';
import { Button } from '@/components/ui/button';
import { useLanguage, useTranslate } from '@/components/ui/language';
import { sayWhen } from '@/components/ui/say-time';
import { Toggle } from '@/components/ui/toggle';
import { useLiveQuery } from '@/components/ui/use-live-query';
import { exportFilter } from '@/lib/exchange/csv/export-log';
import { deskCatalog } from '@/lib/i18n/desk';
import { dataCatalog } from '@/lib/i18n/desk-data';
import { FilterFields } from '../log/filter-fields';
import { type FilterState, filterHash, readFilter, toFilter } from '../log/filter-state';
import { useDeskPage } from '../page-context';
import { sayError } from '../say-error';
import { CsvColumns } from './csv-columns';
import { ExportProgress } from './export-progress';
import { readLastExport } from './last-export';
import { useExport } from './use-export';

/** Which entries, how many that is, and the button. The filter comes from the log when the agent was there. */
export function ExportForm() {
  const { desk, route, settings } = useDeskPage();
  const language = useLanguage();
  const t = useTranslate(dataCatalog);
  const tDesk = useTranslate(deskCatalog);
  const [filter, setFilter] = useState<FilterState>(() => readFilter(route.value.query));
  const real = useLiveQuery(() => desk.interactions.count({ withoutSites: ['practice'] }), 'real entries');
  const [asked, setAsked] = useState<boolean | null>(null);
  // A desk that has only practised so far wants to see its practice; a working one does not want it in its figures.
  const withPractice = asked ?? (real.state === 'ready' && real.value === 0);
  const request = {
    filter: toFilter(filter, settings.value.timeZone),
    withPractice,
    timeZone: settings.value.timeZone,
  };
  const key = `${filterHash(filter)} ${withPractice}`;
  const count = useLiveQuery(() => desk.interactions.count(exportFilter(request)), key);
  const { state, start, cancel } = useExport(desk);
  const last = state.kind === 'done' ? state.last : readLastExport(localStorage);
  const isEmpty = count.state === 'ready' && count.value === 0;
  return (
    <section class="d-card d-stack">
      <h2>{t('exportTitle')}</h2>
      <p class="d-quiet">{t('exportText')}</p>
      <FilterFields value={filter} onChange={setFilter} withDelivery />
      <Toggle label={t('withPractice')} checked={withPractice} onChange={setAsked} />
      <div class="d-row">
        <Button
          kind="primary"
          icon="download"
          disabled={state.kind === 'running' || isEmpty}
          onClick={() => start(request)}
        >
          {t('start')}
        </Button>
        <span class="num">
          {count.state !== 'ready'
            ? ' '
            : isEmpty
              ? t('countNone')
              : t('count', { count: count.value.toLocaleString() })}
        </span>
      </div>
      {state.kind === 'running' && <ExportProgress done={state.done} total={state.total} onCancel={cancel} />}
      {state.kind === 'done' && (
        <Band tone="ok" live="polite">
          {t('done', { file: state.last.file, count: state.last.count.toLocaleString() })}
        </Band>
      )}
      {state.kind === 'cancelled' && (
        <Band tone="info" live="polite">
          {t('cancelled')}
        </Band>
      )}
      {state.kind === 'failed' && (
        <Band tone="bad" live="assertive">
          {t('failed', { reason: sayError(state.error, tDesk) })}
        </Band>
      )}
      <p class="d-quiet">
        {last === null
          ? t('lastNone')
          : t('last', {
              when: sayWhen(last.at, language, settings.value.timeZone),
              file: last.file,
              count: last.count.toLocaleString(),
            })}
      </p>
      <CsvColumns />
    </section>
  );
}
