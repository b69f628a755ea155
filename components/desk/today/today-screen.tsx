import { useMemo } from 'preact/hooks';
import { Empty } from '@/components/ui/empty';
import { useLanguage, useTranslate } from '@/components/ui/language';
import { useLiveQuery } from '@/components/ui/use-live-query';
import { readClock } from '@/lib/domain/zone-clock';
import { todayCatalog } from '@/lib/i18n/desk-today';
import { Loaded } from '../loaded';
import { useDeskPage } from '../page-context';
import { PageHead } from '../page-head';
import { EntryList } from './entry-list';
import { KeywordsCard } from './keywords-card';
import { KpiRow } from './kpi-row';
import { OwedCard } from './owed-card';
import { readToday, type TodayFigures } from './read-today';
import './today.css';

const EVENING = 17;
const NOON = 11;

/** The desk's first view: what was done, who waits, what needs a look. */
export function TodayScreen() {
  const { desk, profile, settings } = useDeskPage();
  const zone = settings.value.timeZone;
  const language = useLanguage();
  const t = useTranslate(todayCatalog);
  const now = useMemo(() => new Date(), []);
  const figures = useLiveQuery(() => readToday(desk, new Date(), zone), `today ${zone}`);
  const hour = Number(readClock(now, zone).slice(11, 13));
  const hello = hour < NOON ? 'morning' : hour < EVENING ? 'day' : 'evening';
  const date = new Intl.DateTimeFormat(language, {
    timeZone: zone,
    month: 'long',
    day: 'numeric',
    // As calendars write it: 11月23日(月), Monday, November 23.
    weekday: language === 'ja' ? 'short' : 'long',
  }).format(now);
  return (
    <>
      <PageHead title={t(hello, { name: profile.agent.name })} sub={`${date} · ${profile.account.company}`} />
      <Loaded result={figures}>{(value) => <Figures figures={value} />}</Loaded>
    </>
  );
}

function Figures({ figures }: { figures: TodayFigures }) {
  const t = useTranslate(todayCatalog);
  return (
    <>
      <KpiRow figures={figures} />
      {figures.partial && <p class="d-quiet">{t('partial', { count: (10_000).toLocaleString() })}</p>}
      <div class="d-two">
        <div class="d-stack">
          <OwedCard />
          <section class="d-card">
            <div class="d-card-head">
              <h2>{t('recent')}</h2>
              <a href="#/log">{t('recentAll')}</a>
            </div>
            {figures.recent.length === 0 ? (
              <Empty
                icon="note"
                title={t('empty')}
                action={<a href="/practice.html">{t('emptyPractice')}</a>}
              >
                <p>{t('emptyText')}</p>
              </Empty>
            ) : (
              <EntryList rows={figures.recent} />
            )}
          </section>
        </div>
        <div class="d-stack">
          {figures.unconfirmed.length > 0 && (
            <section class="d-card">
              <div class="d-card-head">
                <h2>{t('unconfirmedTitle')}</h2>
                <a href="#/log?delivery=filled">{t('toReview')}</a>
              </div>
              <p class="d-quiet">{t('unconfirmedText')}</p>
              <EntryList rows={figures.unconfirmed.slice(0, 4)} />
            </section>
          )}
          <section class="d-card">
            <div class="d-card-head">
              <h2>{t('openTitle')}</h2>
            </div>
            {figures.waiting.length === 0 ? (
              <p class="d-quiet">{t('openEmpty')}</p>
            ) : (
              <EntryList rows={figures.waiting} />
            )}
          </section>
          <KeywordsCard />
          <p class="d-quiet">{t('practiceNote')}</p>
        </div>
      </div>
    </>
  );
}
