import { useState } from 'preact/hooks';
import { Button } from '@/components/ui/button';
import { Empty } from '@/components/ui/empty';
import { useTranslate } from '@/components/ui/language';
import { useLiveQuery } from '@/components/ui/use-live-query';
import { logCatalog } from '@/lib/i18n/desk-log';
import { Loaded } from '../loaded';
import { useDeskPage } from '../page-context';
import { PageHead } from '../page-head';
import { EntryDialog } from './entry-dialog';
import { countFilters, filterHash, readFilter, toFilter } from './filter-state';
import { FindCase } from './find-case';
import { LogTable } from './log-table';
import { Narrowing } from './narrowing';
import './log.css';

const PAGE = 50;

/** Everything that was logged, newest first. The filter stands in the address, so that it can be kept and shared. */
export function LogScreen({ query }: { query: URLSearchParams }) {
  const { desk, settings } = useDeskPage();
  const t = useTranslate(logCatalog);
  const state = readFilter(query);
  const key = filterHash(state);
  const [size, setSize] = useState(PAGE);
  const filter = toFilter(state, settings.value.timeZone);
  const page = useLiveQuery(() => desk.interactions.page(filter, null, size), `${key} ${size}`);
  const count = useLiveQuery(() => desk.interactions.count(filter), `count ${key}`);
  const entry = query.get('entry');
  return (
    <>
      <PageHead
        title={t('title')}
        sub={count.state === 'ready' ? t('sub', { count: count.value.toLocaleString() }) : ' '}
      >
        <a href={`#/export${filterHash({ ...state, caseId: '' }).slice('#/log'.length)}`}>{t('export')}</a>
      </PageHead>
      <FindCase />
      <Narrowing value={state} />
      <Loaded result={page}>
        {({ rows, next }) => (
          <>
            {rows.length === 0 ? (
              <Empty icon="note" title={countFilters(state) > 0 ? t('empty') : t('emptyAny')}>
                {countFilters(state) === 0 && <p>{t('emptyText')}</p>}
              </Empty>
            ) : (
              <LogTable rows={rows} hrefOf={(row) => filterHash(state, row.id)} />
            )}
            {next !== null && (
              <p>
                <Button onClick={() => setSize(size + PAGE)}>{t('more')}</Button>
              </p>
            )}
          </>
        )}
      </Loaded>
      {entry !== null && <EntryDialog id={entry} onClose={() => (location.hash = key)} />}
    </>
  );
}
